// Shares that are wrong, cut, flipped, forged or too new: one plain reason each, nothing kept of them, the database as it was, byte for byte.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { keepReceived, readShare, unsealWith } from '../../renderer/storage/review/received-shares.ts'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import { handedTroubleWords } from '../../shared/files/received-file-errors.ts'
import {
  putShareInPage,
  sealedEnvelope,
  shareEnvelope,
  shareFormat,
  sharePlace,
} from '../../shared/files/share-file.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { openTroubleWords } from '../../shared/rules/review/received-share-words.ts'
import { idOf, later, roadmap } from '../build-records.ts'
import { fileFor, ilse, sentShare } from '../build-review.ts'
import { hashText, sharedCopy, sharedThing } from '../build-shared.ts'
import { sealedLightly } from './encrypt-with-low-work-factor.ts'
import { begun, contentOf } from './lived-database.ts'

let database: CairnDatabase
const note = { at: later, window: 'main', cause: 'Opened a file someone sent' }
beforeEach(async () => {
  database = await begun(`bad-share-${Math.random()}`)
  const all = [roadmap, ilse, await sentShare()]
  await commit(
    database,
    all.map((one) => writeOf(one, true)),
    note,
  )
})
afterEach(() => database.delete())

const inPage = (json: string) => putShareInPage(`<!doctype html><title>Review</title>${sharePlace}`, json)
const theirs = (more: Partial<SharedCopy> = {}) => sharedCopy({ shareId: idOf(770), ...more })
const whole = async (copy: SharedCopy = theirs()) => inPage((await shareEnvelope(copy, hashText)).json)
/** A file as its format wants it, around words that may be anything. */
const forged = async (words: unknown, more: object = {}) =>
  inPage(
    JSON.stringify({ format: 'cairn-share', version: 1, hash: await hashText(canonicalJson(words)), words, ...more }),
  )
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`

const bad: readonly (readonly [string, string, () => Promise<string>])[] = [
  ['another page', 'not-ours', async () => '<!doctype html><p>Holiday</p>'],
  ['nothing at all', 'not-ours', async () => ''],
  ['feedback instead of a share', 'not-ours', async () => fileFor(await sentShare())],
  ['a file cut short in its words', 'damaged', async () => (await whole()).slice(0, 600)],
  ['a file cut short before its words', 'not-ours', async () => (await whole()).slice(0, 40)],
  ['a file with one sign flipped', 'hash-differs', async () => (await whole()).replace('310 ms', '210 ms')],
  ['another sender written over it', 'hash-differs', async () => (await whole()).replace('Wren Alderby', 'Olga Vess')],
  ['a file from a newer version', 'newer', async () => forged(theirs(), { version: 99 })],
  ['a file that nests deeply', 'too-deep', async () => inPage(`{"format":"cairn-share","words":${deep(5000)}}`)],
  ['a file beyond its size', 'too-large', async () => 'x'.repeat(shareFormat.most + 1)],
  ['a text of a megabyte', 'unfit', async () => forged(theirs({ help: 'x'.repeat(1e6) }))],
  ['two things of one id', 'unfit', async () => forged(theirs({ things: [sharedThing(710), sharedThing(710)] }))],
  [
    'a criterion asked about twice',
    'unfit',
    async () => forged(theirs({ asked: [...theirs().asked, ...theirs().asked] })),
  ],
  ['a field that no Cairn writes', 'unfit', async () => forged({ ...theirs(), onload: 'alert(1)' })],
  ['a key that reaches for the prototype', 'unfit', async () => forged(JSON.parse('{"__proto__":{"a":1}}'))],
]

it.for(bad)('%s: a plain reason, and nothing changed', async ([, kind, file]) => {
  const before = JSON.stringify(await contentOf(database))
  const read = await readShare(await file())
  if (read.ok) throw new Error('It was taken.')
  expect(read.trouble.kind).toBe(kind)
  const words = handedTroubleWords(read.trouble, 'share')
  expect(words).toMatch(/Nothing was changed\./)
  expect(words).not.toMatch(/undefined|NaN|\[object/)
  expect(JSON.stringify(await contentOf(database))).toBe(before)
})

it('one that I sent myself, and one whose number has other words here: refused, nothing changed', async () => {
  const keep = async (copy: SharedCopy) => {
    const read = await readShare(await whole(copy))
    if (!read.ok || read.value.kind !== 'open') throw new Error('The share opens.')
    return keepReceived(database, read.value, 'Europe/Lisbon', note)
  }
  await keep(theirs())
  const before = JSON.stringify(await contentOf(database))
  expect(await keep(sharedCopy())).toMatchObject({ trouble: { kind: 'own-share' } })
  expect(await keep(theirs({ help: 'Other words' }))).toMatchObject({ trouble: { kind: 'other-words' } })
  for (const words of Object.values(openTroubleWords)) expect(words).toMatch(/^[A-Z].*\.$/s)
  expect(JSON.stringify(await contentOf(database))).toBe(before)
})

it('what is sealed opens with no other passphrase, nor cut, nor flipped', async () => {
  const armour = await sealedLightly((await shareEnvelope(theirs(), hashText)).json, 'nine slow herons')
  const open = async (text: string, passphrase: string) => {
    const read = await readShare(inPage(sealedEnvelope(text)))
    if (!read.ok || read.value.kind !== 'sealed') throw new Error('It is sealed.')
    return unsealWith(read.value.sealed, passphrase)
  }
  const flipped = armour.replace(
    /(.{100}\n)(.)/s,
    (_, start: string, sign: string) => start + (sign === 'A' ? 'B' : 'A'),
  )
  const wrong = { ok: false, trouble: { kind: 'wrong-passphrase' } }
  expect(await open(armour, 'nine slow heron')).toEqual(wrong)
  expect(await open(armour, '')).toEqual(wrong)
  // What was flipped is in its lock: it may still look like one that another passphrase opens.
  expect(await open(flipped, 'nine slow herons')).toMatchObject({ ok: false })
  expect(await open(armour.slice(0, -200), 'nine slow herons')).toEqual({ ok: false, trouble: { kind: 'damaged' } })
  expect(await open(armour, 'nine slow herons')).toMatchObject({ ok: true, value: { words: theirs() } })
})
