// What was sent and what came back opens for good, and what is filled in as it is read changes no hash: a hash names words for good.
import { expect, it } from 'vitest'
import * as z from 'zod'
import { readShare, unsealWith } from '../../renderer/storage/review/received-shares.ts'
import { openEnvelope, sealWords, wordsOf } from '../../shared/files/exchanged-file-envelope.ts'
import { feedbackFormat, readFeedbackFile } from '../../shared/files/feedback-file.ts'
import { shareFormat } from '../../shared/files/share-file.ts'
import { AnyRecord } from '../../shared/records/record-definitions.ts'
import { ReturnedReview } from '../../shared/records/returned-review.ts'
import { SharedCopy } from '../../shared/records/shared-copy.ts'
import { editionWords } from '../../shared/rules/packet/compare-editions.ts'
import { returnedReview } from '../../shared/rules/sharing/reader-review-draft.ts'
import { idOf, later } from '../build-records.ts'
import { hashText } from '../build-shared.ts'
import { frozenDatabase, frozenFile, frozenVersions } from './create-old-version-database.ts'

const text = (name: string) => new TextDecoder().decode(frozenFile(name) ?? new Uint8Array())
const upTo = (version: number) => Array.from({ length: version }, (_, at) => at + 1)

it.each(upTo(shareFormat.version))(
  'a share of version %i opens, with a passphrase too, as the words that were hashed',
  async (version) => {
    const open = await readShare(text(`share-${version}.json`))
    const { hash } = JSON.parse(text(`share-${version}.json`))
    if (!open.ok || open.value.kind !== 'open') throw new Error(JSON.stringify(open))
    expect(open.value.hash).toBe(hash)
    expect(await hashText(open.value.canonical)).toBe(hash)
    const sealed = await readShare(text(`share-${version}-sealed.json`))
    if (!sealed.ok || sealed.value.kind !== 'sealed') throw new Error(JSON.stringify(sealed))
    expect(await unsealWith(sealed.value.sealed, 'horse battery')).toMatchObject({ ok: true, value: { hash } })
  },
)

it.each(upTo(feedbackFormat.version))('feedback of version %i opens', async (version) => {
  const file = text(`feedback-${version}.json`)
  const read = await readFeedbackFile(file, hashText)
  expect(read).toMatchObject({ ok: true, value: { hash: JSON.parse(file).hash } })
})

const stored = (version: number) => frozenDatabase(version).records.map((record) => AnyRecord.safeParse(record))

it.each(frozenVersions.slice(1))('what version %i froze in a record has the hash it had', async (version) => {
  let found = 0
  for (const { data: record } of stored(version)) {
    if (record?.kind === 'share' || record?.kind === 'received-share') {
      expect(await hashText(record.frozen)).toBe(record.hash)
      expect(SharedCopy.safeParse(JSON.parse(record.frozen)).error).toBeUndefined()
    } else if (record?.kind === 'edition') {
      expect(
        await hashText(editionWords(record)),
        'An edition was handed on under its hash. Way out: leave what came later out of editionWords where it says what added-field-defaults.ts says',
      ).toBe(record.hash)
    } else continue
    found += 1
  }
  expect(found).toBeGreaterThan(8)
})

it.each(frozenVersions.slice(1))('a review that version %i kept goes on as a file', async (version) => {
  const given = stored(version).flatMap(({ data }) => (data?.kind === 'given-review' ? [data] : []))
  expect(given.length).toBeGreaterThan(0)
  for (const { words, aboutId } of given) {
    const share = { shareId: aboutId, hash: 'a'.repeat(64), questions: [] }
    const file = returnedReview(JSON.parse(words), share, { at: later, newId: () => idOf(1) })
    expect(ReturnedReview.safeParse(file).error).toBeUndefined()
  }
})

it('a field that came later is read with its default, under the hash of the words without it', async () => {
  const earlier = {
    format: 'cairn-share',
    version: 1,
    most: 1000,
    schema: z.strictObject({ help: z.string() }),
    upgrades: [],
  }
  const now = { ...earlier, version: 2, schema: z.strictObject({ help: z.string(), mood: z.string().default('calm') }) }
  const { json, hash } = await sealWords({ help: 'Where does it break?' }, earlier, { hashText })
  const envelope = openEnvelope(json, now)
  if (!envelope.ok) throw new Error(envelope.trouble.kind)
  expect(await wordsOf(envelope.value, now, hashText)).toEqual({
    ok: true,
    value: {
      words: { help: 'Where does it break?', mood: 'calm' },
      hash,
      canonical: '{"help":"Where does it break?"}',
    },
  })
})
