// Files that are wrong, cut, flipped, forged or hostile: one plain reason each, and the whole database stays as it was, byte for byte.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { bringReviewIn, readFeedback } from '../../renderer/storage/review/import-feedback-file.ts'
import { canonicalJson } from '../../shared/files/canonical-json.ts'
import { feedbackFormat, writeFeedbackFile } from '../../shared/files/feedback-file.ts'
import { handedTroubleWords } from '../../shared/files/received-file-errors.ts'
import type { ReturnedReview } from '../../shared/records/returned-review.ts'
import type { Share } from '../../shared/records/share.ts'
import { tallyAsOf } from '../../shared/rules/evidence/criterion-running-summary.ts'
import { statusOf } from '../../shared/rules/evidence/criterion-status.ts'
import { fitTroubleWords } from '../../shared/rules/review/match-review-to-share.ts'
import { criterion, criterionId, idOf, later, link, personId, roadmap, roadmapId } from '../build-records.ts'
import { fileFor, ilse, sentProposal, sentShare } from '../build-review.ts'
import { hashText, onPassage, returnedReview, reviewComment } from '../build-shared.ts'
import { begun, contentOf } from './lived-database.ts'

let database: CairnDatabase
let share: Share
const note = { at: later, window: 'main', cause: 'Brought feedback in' }
beforeEach(async () => {
  database = await begun(`bad-feedback-${Math.random()}`)
  share = await sentShare()
  await commit(
    database,
    [roadmap, ilse, sentProposal, share].map((one) => writeOf(one, true)),
    note,
  )
})
afterEach(() => database.delete())

/** A file as its format wants it, around words that may be anything. */
async function sealed(words: unknown, more: object = {}): Promise<string> {
  const hash = await hashText(canonicalJson(words))
  return JSON.stringify({ format: 'cairn-feedback', version: 1, hash, words, ...more })
}
const whole = (more: object = {}) => ({ ...returnedReview({ shareId: share.id, shareHash: share.hash }), ...more })
const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`
const other = (criterion: string) => ({
  roadmapId,
  criterionId: criterionId(criterion),
  thingId: null,
  verdict: 'yes-here' as const,
  words: '',
})

const bad: readonly (readonly [string, string, () => Promise<string>])[] = [
  ['another file', 'not-ours', async () => 'name,day\nIlse,8 March'],
  ['nothing at all', 'not-ours', async () => ''],
  ['a share instead of feedback', 'not-ours', async () => sealed(whole(), { format: 'cairn-share' })],
  ['a file cut short', 'damaged', async () => (await fileFor(share)).slice(0, -40)],
  ['a file with one sign flipped', 'hash-differs', async () => (await fileFor(share)).replace('stops', 'stopt')],
  [
    'a file with another name written over it',
    'hash-differs',
    async () => (await fileFor(share)).replace('Ilse', 'Olga'),
  ],
  ['a file from a newer version', 'newer', async () => sealed(whole(), { version: 99 })],
  ['a file that nests deeply', 'too-deep', async () => `{"format":"cairn-feedback","words":${deep(5000)}}`],
  ['a file beyond its size', 'too-large', async () => 'x'.repeat(feedbackFormat.most + 1)],
  [
    'a comment of a megabyte',
    'unfit',
    async () => sealed(whole({ comments: [reviewComment(801, { text: 'x'.repeat(1e6) })] })),
  ],
  [
    'two comments of one id',
    'unfit',
    async () => sealed(whole({ comments: [reviewComment(801), reviewComment(801)] })),
  ],
  ['one criterion judged twice', 'unfit', async () => sealed(whole({ verdicts: [other('DEC-S2'), other('DEC-S2')] }))],
  ['a field that no page writes', 'unfit', async () => sealed(whole({ onload: 'alert(1)' }))],
  [
    'a key that reaches for the prototype',
    'unfit',
    async () => sealed(JSON.parse(`{"__proto__":{"a":1},"reviewId":1}`)),
  ],
  ['a verdict nobody asked for', 'unasked-criterion', async () => fileFor(share, { verdicts: [other('DEB-M2')] })],
  [
    'an answer to a question nobody asked',
    'unasked-question',
    async () => fileFor(share, { answers: [{ questionId: idOf(1), text: 'Yes' }] }),
  ],
  [
    'comments on what another share holds',
    'not-in-share',
    async () => fileFor(share, { comments: [reviewComment(801, { anchor: { ...onPassage, thingId: idOf(1) } })] }),
  ],
  [
    'a part that is not in the thing',
    'not-in-share',
    async () => fileFor(share, { comments: [reviewComment(801, { anchor: { ...onPassage, partId: 'constructor' } })] }),
  ],
]

it.for(bad)('%s: a plain reason, and nothing changed', async ([, kind, file]) => {
  const before = JSON.stringify(await contentOf(database))
  const read = await readFeedback(database, await file())
  if (read.ok) throw new Error('It was taken.')
  expect(read.trouble.kind).toBe(kind)
  const isFit = kind.startsWith('un') && kind !== 'unfit' ? true : kind === 'not-in-share'
  const words = isFit
    ? fitTroubleWords(read.trouble as Parameters<typeof fitTroubleWords>[0])
    : handedTroubleWords(read.trouble as Parameters<typeof handedTroubleWords>[0], 'feedback')
  expect(words).toMatch(/Nothing was changed\./)
  expect(words).not.toMatch(/undefined|NaN|\[object/)
  expect(JSON.stringify(await contentOf(database))).toBe(before)
})

const bring = async (text: string) => {
  const read = await readFeedback(database, text)
  if (!read.ok) return read
  if ('sealed' in read.value) throw new Error('It is locked.')
  return bringReviewIn(database, read.value.file, { whose: { id: personId(500) }, zone: 'Europe/Lisbon' }, note)
}

it('a review that came in for one share and then says it is of another is refused', async () => {
  await bring(await fileFor(share))
  const before = JSON.stringify(await contentOf(database))
  expect(await bring(await fileFor({ id: idOf(999), hash: share.hash }))).toMatchObject({
    trouble: { kind: 'two-shares' },
  })
  const forged = { id: share.id, hash: 'f'.repeat(64) as Share['hash'] }
  expect(await bring(await fileFor(forged, { revision: 9 }))).toMatchObject({ trouble: { kind: 'two-shares' } })
  expect(JSON.stringify(await contentOf(database))).toBe(before)
})

const scripts = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '\u202Etxt.exe \u0000 \uD800',
  '{{constructor.constructor("alert(1)")()}}',
  '[[00000000-0000-7000-8000-000000000404]]',
]

it('scripts in every field are words like others: kept as they are, pointing at nothing', async () => {
  const text = scripts.join('\n')
  const hostile: Partial<ReturnedReview> = {
    from: { name: text.slice(0, 400) },
    answers: [{ questionId: idOf(701), text }],
    comments: [
      reviewComment(801, { text, anchor: { ...onPassage, quote: { exact: text, prefix: '<b>', suffix: '</b>' } } }),
    ],
    read: { stuckOn: text, strengths: text, nextStep: text, fit: 'good' },
  }
  // A lone surrogate does not survive UTF-8: such a file is told apart by its hash.
  const file = await writeFeedbackFile(
    returnedReview({
      shareId: share.id,
      shareHash: share.hash,
      ...JSON.parse(JSON.stringify(hostile).replaceAll('\\ud800', '')),
    }),
    hashText,
  )
  expect(await bring(file)).toMatchObject({ ok: true })
  const feedback = await database.records.where('kind').equals('feedback').first()
  expect(feedback).toMatchObject({ verbatim: text.replace('\uD800', ''), sort: 'question' })
  const { checkDatabase } = await import('../../renderer/storage/checks/check-database.ts')
  expect(await checkDatabase(database)).toMatchObject({ unreadable: [], broken: [] })
})

it('a verdict from a file confirms on the roadmap, once; the file again leaves the dump byte-equal', async () => {
  const pieces = [1, 2, 3].map((at) => link(600 + at, { ...sentProposal, id: idOf(600 + at + 10) }, 'DEC-S2'))
  const proposals = [1, 2, 3].map((at) => ({ ...sentProposal, id: idOf(600 + at + 10), revision: 1 }))
  await commit(
    database,
    [...proposals, ...pieces].map((one) => writeOf(one, true)),
    note,
  )
  const status = async () => {
    const standing = await database.standings.get([roadmapId, criterionId('DEC-S2')])
    if (standing === undefined) throw new Error('There is evidence.')
    return statusOf(criterion('DEC-S2'), tallyAsOf(standing, null))
  }
  expect(await status()).toBe('evidenced')
  const file = await fileFor(share)
  await bring(file)
  expect(await status()).toBe('confirmed')
  const before = JSON.stringify(await contentOf(database))
  await bring(file)
  expect(JSON.stringify(await contentOf(database))).toBe(before)
})
