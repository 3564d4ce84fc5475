// What can be inferred from a review request: no id of the database, no moment in which a record began, no count of saves, no sender.
import { gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unseal } from '../../../renderer/storage/review/unseal-share.ts'
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import {
  putShareInPage,
  readShareFile,
  sealedEnvelope,
  shareEnvelope,
  sharePlace,
  unsealShare,
} from '../../../shared/files/share-file.ts'
import { SharedCopy } from '../../../shared/records/shared-copy.ts'
import { personStandIns } from '../../../shared/rules/sharing/apply-pseudonyms.ts'
import { composeShare } from '../../../shared/rules/sharing/compose-share.ts'
import { copyInOwnIds, type LeavingCopy, reviewInOwnIds } from '../../../shared/rules/sharing/share-file-ids.ts'
import { idOf, presentation, proposal } from '../../build-records.ts'
import { asThing, leaving, shareSource } from '../../build-review.ts'
import { hashText, returnedReview, reviewComment, shareKey } from '../../build-shared.ts'
import { property } from '../../property-limit.ts'
import { sealedLightly } from '../../storage/encrypt-with-low-work-factor.ts'
import { agedShare } from './aged-share.ts'

/** Every layer of an open file: the page, its JSON without escapes, and the packed texts. */
async function layersOf({ copy }: LeavingCopy): Promise<string[]> {
  const { json } = await shareEnvelope(copy, hashText, shareKey)
  const page = putShareInPage(`<!doctype html>${sharePlace}`, json)
  const packed = String(JSON.parse(json).blocks)
  return [page, json, packed === '' ? '' : gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')]
}

const uuids = (text: string) => [...new Set(text.match(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi))]
const isRandom = (id: string) => /^.{8}-.{4}-4.{3}-[89ab]/.test(id)

describe('of any career', () => {
  it('no id of the database, no moment of an id and no count of saves is in the file', property, async () => {
    await fc.assert(
      fc.asyncProperty(agedShare, async ({ source, secrets, ids }) => {
        const layers = await layersOf(leaving(source))
        expect(ids.length).toBeGreaterThan(30)
        expect(secrets.filter((one) => layers.some((layer) => layer.includes(one)))).toEqual([])
        const found = layers.flatMap(uuids)
        expect(found.length).toBeGreaterThan(10)
        expect(found.filter((id) => !isRandom(id))).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it(
    'two files of the same things share no id, and neither tells in which order its things began',
    property,
    async () => {
      await fc.assert(
        fc.asyncProperty(agedShare, async ({ source }) => {
          const [one, other] = [leaving(source), leaving(source)].map(({ copy }) => uuids(canonicalJson(copy)))
          expect(one?.filter((id) => other?.includes(id))).toEqual([])
          expect(
            leaving(source)
              .copy.things.map(({ revision }) => revision)
              .every((count) => count === null),
          ).toBe(true)
        }),
        { numRuns: 20 },
      )
    },
  )

  it('every id comes back to what it stands for, with the count of saves that stayed here', property, async () => {
    await fc.assert(
      fc.asyncProperty(agedShare, async ({ source }) => {
        const composed = composeShare(source)
        const { copy, fileIds } = leaving(source)
        expect(SharedCopy.parse(copy)).toEqual(copy)
        const { from: _, shareId: __, previousShareId: ___, ...own } = copyInOwnIds(copy, fileIds)
        const { from: ____, ...written } = composed
        expect(own).toEqual(written)
      }),
      { numRuns: 20 },
    )
  })

  it('the same holds of what a passphrase opens', async () => {
    const [aged] = fc.sample(agedShare, { numRuns: 1, seed: 7 })
    if (aged === undefined) throw new Error('There is a career.')
    const { source, secrets } = aged
    const { json } = await shareEnvelope(leaving(source).copy, hashText, shareKey)
    const file = putShareInPage(
      `<!doctype html>${sharePlace}`,
      sealedEnvelope(await sealedLightly(json, 'nine slow herons')),
    )
    const read = await readShareFile(file, hashText)
    if (!read.ok || read.value.kind !== 'sealed') throw new Error('It is locked.')
    const opened = await unsealShare(read.value.sealed, 'nine slow herons', { unseal, hashText })
    if (!opened.ok) throw new Error(opened.trouble.kind)
    expect(uuids(opened.value.canonical).filter((id) => !isRandom(id))).toEqual([])
    for (const text of [file, opened.value.canonical, await unseal(read.value.sealed, 'nine slow herons')])
      expect(secrets.filter((one) => String(text).includes(one))).toEqual([])
  })
})

describe('ids of lines', () => {
  const option = { name: 'A copy', for: 'Fast', against: '', chosen: true, whyLost: '' }
  const things = [
    asThing(proposal(40, { audience: 'mentor', options: [{ ...option, id: idOf(41) }] })),
    asThing(
      presentation(42, {
        audience: 'mentor',
        claims: [{ id: idOf(43), text: 'It is faster', evidenceIds: [], say: '' }],
      }),
    ),
  ]
  it('are made anew too, and an answer in them comes back to its line', () => {
    const { copy, fileIds } = leaving(shareSource({ things }))
    const [of, claimed] = copy.things
    const part = of?.parts.find(({ id }) => id.startsWith('options/'))
    expect(part?.id).not.toContain(idOf(41))
    const on = (thingId: string | undefined, partId: string | undefined) => ({
      thingId: thingId ?? null,
      partId: partId ?? null,
      quote: null,
    })
    const claim = claimed?.parts.find(({ id }) => id.startsWith('claims/'))
    const said = returnedReview({
      comments: [
        reviewComment(801, { anchor: on(of?.id, part?.id) }),
        reviewComment(802, { anchor: on(claimed?.id, claim?.id) }),
      ],
    })
    expect(reviewInOwnIds(said, fileIds).comments.map(({ anchor }) => anchor)).toEqual([
      on(idOf(40), `options/${idOf(41)}`),
      on(idOf(42), `claims/${idOf(43)}`),
    ])
  })
})

describe('the sender', () => {
  const sent = (before: readonly LeavingCopy[] = [], more: Parameters<typeof shareSource>[0] = {}) =>
    leaving(
      shareSource(more),
      before.map(({ copy, senderId }) => ({ share: { id: copy.shareId, senderId }, copy })),
    )
  const underPseudonym = { standIns: personStandIns(idOf(1), 'Wren Alderby', 'Oak Heron') }

  it('is one in all the files of one reader, each of which names the one before', () => {
    const first = sent()
    const second = sent([first])
    const third = sent([second, first])
    expect(new Set([first, second, third].map(({ copy }) => copy.from.id)).size).toBe(1)
    expect(third.copy.previousShareId).toBe(second.copy.shareId)
    expect(first.copy.previousShareId).toBeNull()
  })
  it('is another one for another reader', () => {
    expect(sent().copy.from.id).not.toBe(sent().copy.from.id)
  })
  it('has nothing that stays under a pseudonym: not to files under the name, nor to others under the same pseudonym', () => {
    const named = sent()
    const one = sent([named], underPseudonym)
    const other = sent([one, named], underPseudonym)
    expect(one.copy.from.name).toBe('Oak Heron')
    expect(new Set([named, one, other].map(({ copy }) => copy.from.id)).size).toBe(3)
    expect([one, other].map(({ copy, senderId }) => [copy.previousShareId, senderId])).toEqual([
      [null, null],
      [null, null],
    ])
    // Under the name again the reader sees the file before that bore it, not those in between.
    const again = sent([other, one, named])
    expect([again.copy.from.id, again.copy.previousShareId]).toEqual([named.copy.from.id, named.copy.shareId])
  })
  it('counts as under a pseudonym where anything else of the name was changed', () => {
    const copy = sent([], { standIns: [{ personId: null, original: 'Alderby', standIn: 'Finch' }] })
    expect([copy.copy.from.name, copy.senderId]).toEqual(['Wren Finch', null])
  })
  it('is another one under another name of their own', () => {
    const named = sent()
    const renamed = sent([named], { from: { name: 'W. Alderby' } })
    expect([renamed.copy.from.id === named.copy.from.id, renamed.copy.previousShareId]).toEqual([false, null])
  })
  it('is not tied to what left in the ids of the database', () => {
    const { copy } = sent()
    const old = { ...copy, shareId: idOf(700), from: { id: idOf(1), name: 'Wren Alderby' } }
    const next = sent([{ copy: old, senderId: null, fileIds: [] }])
    expect(canonicalJson(next.copy)).not.toMatch(/0000-7000-8000/)
  })
})
