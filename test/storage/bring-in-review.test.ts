// A feedback file comes in: every word on its place, twice changes nothing, a newer one updates, and all of it can be taken back.
import { afterEach, expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { bringReviewIn, readFeedback, type Whose } from '../../renderer/storage/review/import-feedback-file.ts'
import { readSaidOf } from '../../renderer/storage/review/read-reviews.ts'
import type { Feedback } from '../../shared/records/feedback.ts'
import type { Proposal } from '../../shared/records/proposal.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import type { Share } from '../../shared/records/share.ts'
import { actedOn } from '../../shared/rules/growth/apply-feedback-changes.ts'
import { criterionId, entry, idOf, later, person, personId, roadmap, roadmapId } from '../build-records.ts'
import { asThing, fileFor, ilse, leaving, sentProposal, sentShare, shareSource } from '../build-review.ts'
import { onPassage, reviewComment, sharedCopy } from '../build-shared.ts'
import { begun, contentOf } from './lived-database.ts'

const open: CairnDatabase[] = []
afterEach(async () => {
  for (const database of open.splice(0)) await database.delete()
})

const note = { at: '2025-03-09T09:00:00.000Z', window: 'main', cause: 'Brought feedback in' }
const byIlse: Whose = { id: personId(500) }

async function withShare(share: Share | null, others: readonly AnyRecord[] = [roadmap, ilse, sentProposal]) {
  const database = await begun(`bring-in-${Math.random()}`)
  open.push(database)
  const all = [...others, ...(share === null ? [] : [share])]
  await commit(
    database,
    all.map((one) => writeOf(one, true)),
    { ...note, at: later },
  )
  return database
}

async function bring(database: CairnDatabase, text: string, whose: Whose = byIlse) {
  const read = await readFeedback(database, text)
  if (!read.ok) return read
  if ('sealed' in read.value) throw new Error('It is locked.')
  return bringReviewIn(database, read.value.file, { whose, zone: 'Europe/Lisbon' }, note)
}

const comments = async (database: CairnDatabase) =>
  (await database.records.where('kind').equals('feedback').toArray()).filter(
    (one): one is Feedback => one.kind === 'feedback',
  )
const word = async (database: CairnDatabase) =>
  (await database.records.where('kind').equals('assessment').toArray()).at(0)

it('makes each comment a piece of feedback about its record, and each verdict a word from their file', async () => {
  const share = await sentShare()
  const database = await withShare(share)
  const done = await bring(database, await fileFor(share))
  expect(done).toMatchObject({ ok: true })
  expect(await comments(database)).toMatchObject([
    {
      verbatim: 'Who answers at night when the copy stops?',
      sort: 'question',
      personId: idOf(500),
      source: 'file',
      state: 'waiting',
      aboutId: idOf(710),
      aboutRevision: 5,
      aboutField: 'context',
      passage: 'none of them owns the delay',
    },
  ])
  expect(await word(database)).toMatchObject({
    criterionId: 'DEC-S2',
    verdict: 'confirmed',
    source: 'file',
    personId: idOf(500),
  })
  expect(await database.records.where('kind').equals('review').first()).toMatchObject({
    fits: 'agrees',
    answers: [{ questionId: idOf(701), text: 'Whoever is called at night.' }],
    stuckOn: 'Nobody owns it',
  })
  expect(await checkDatabase(database)).toMatchObject({ unreadable: [], broken: [], differing: [] })
})

it('changes nothing when the same file comes in twice, whatever was done with its comments meanwhile', async () => {
  const share = await sentShare()
  const database = await withShare(share)
  const text = await fileFor(share)
  await bring(database, text)
  const [first] = await comments(database)
  if (first === undefined) throw new Error('No comment came in.')
  await commit(database, [writeOf(actedOn(first, sentProposal.id, '2025-03-10'), false)], note)
  const before = await contentOf(database)
  expect(await bring(database, text)).toMatchObject({ ok: true, value: { committed: null } })
  expect(await contentOf(database)).toEqual(before)
})

it('takes all of it back with one undo', async () => {
  const share = await sentShare()
  const database = await withShare(share)
  const before = (await contentOf(database)).records
  await bring(database, await fileFor(share))
  await undo(database, 'main', later)
  expect((await contentOf(database)).records).toEqual(before)
})

it('updates from a newer file: changed words wait again, a verdict taken back no longer confirms', async () => {
  const share = await sentShare()
  const database = await withShare(share)
  await bring(database, await fileFor(share))
  const [first] = await comments(database)
  if (first === undefined) throw new Error('No comment came in.')
  await commit(database, [writeOf(actedOn(first, null, '2025-03-10'), false)], note)
  const changed = reviewComment(801, { revision: 2, text: 'Who answers at night? A name, not a team.' })
  const newer = await fileFor(share, {
    revision: 2,
    savedAt: '2025-03-09T10:00:00.000Z',
    comments: [changed, reviewComment(802, { text: 'And at weekends?', anchor: { ...onPassage, quote: null } })],
    verdicts: [],
  })
  await bring(database, newer)
  const found = await comments(database)
  expect(found.map(({ id, verbatim, state }) => [id === first.id, verbatim, state])).toEqual([
    [true, 'Who answers at night? A name, not a team.', 'waiting'],
    [false, 'And at weekends?', 'waiting'],
  ])
  expect((await word(database))?.trashedAt).toBe(note.at)
  expect(await database.standings.get([roadmapId, criterionId('DEC-S2')])).not.toMatchObject({
    said: [{ verdict: 'confirmed' }],
  })
})

it('keeps what is newer when an older file comes in after it', async () => {
  const share = await sentShare()
  const database = await withShare(share)
  const newer = { revision: 2, comments: [reviewComment(801, { revision: 2, text: 'Later words' })], verdicts: [] }
  await bring(database, await fileFor(share, newer))
  const before = await contentOf(database)
  await bring(database, await fileFor(share))
  expect((await comments(database)).map(({ verbatim }) => verbatim)).toEqual(['Later words'])
  expect(await word(database)).toBeUndefined()
  expect((await contentOf(database)).records).toEqual(before.records)
})

it('keeps what either machine says when a review went on on two of them', async () => {
  const share = await sentShare()
  const one = { revision: 2, comments: [reviewComment(801), reviewComment(802, { text: 'At home' })] }
  const other = { revision: 2, comments: [reviewComment(801, { revision: 2, text: 'At work' })], answers: [] }
  const ends = []
  for (const files of [
    [one, other],
    [other, one],
  ]) {
    const database = await withShare(share)
    for (const file of files) await bring(database, await fileFor(share, file))
    const review = await database.records.where('kind').equals('review').first()
    ends.push({
      said: (await comments(database)).map(({ verbatim }) => verbatim).sort(),
      answers: review?.kind === 'review' ? review.answers.map(({ text }) => text) : null,
      isIn: review?.kind === 'review' ? review.comments.map(({ isIn }) => isIn) : null,
    })
  }
  expect(ends[0]).toEqual(ends[1])
  expect(ends[0]).toMatchObject({ said: ['At home', 'At work'], answers: ['Whoever is called at night.'] })
})

it('leaves a comment alone that was thrown away, and one that was erased', async () => {
  const share = await sentShare()
  const database = await withShare(share)
  await bring(database, await fileFor(share, { comments: [reviewComment(801), reviewComment(802)] }))
  const [first, second] = await comments(database)
  if (first === undefined || second === undefined) throw new Error('Two comments came in.')
  await commit(database, [writeOf({ ...first, trashedAt: later }, false)], note)
  await commit(database, [{ id: second.id, kind: 'feedback', after: null, expects: second.revision }], note)
  const newer = { revision: 2, comments: [reviewComment(801), reviewComment(802), reviewComment(803)] }
  await bring(database, await fileFor(share, newer))
  expect((await comments(database)).map(({ id, trashedAt }) => [id, trashedAt])).toMatchObject([
    [first.id, later],
    [expect.not.stringContaining(second.id), null],
  ])
})

it('keeps an unknown share unattached, without a verdict, and attaches it once the share is there', async () => {
  const share = await sentShare()
  const database = await withShare(null)
  const text = await fileFor(share)
  expect(await bring(database, text, { name: 'Ilse Marrow' })).toMatchObject({ ok: true })
  expect(await comments(database)).toMatchObject([{ aboutId: null, thingId: idOf(710) }])
  expect(await word(database)).toBeUndefined()
  expect(await checkDatabase(database)).toMatchObject({ unreadable: [], broken: [], differing: [] })
  await commit(database, [writeOf(share, true)], note)
  await bring(database, text)
  expect(await comments(database)).toMatchObject([{ aboutId: idOf(710) }])
  expect(await word(database)).toMatchObject({ verdict: 'confirmed' })
})

it('takes a file about another copy of the share for what it is: nothing of it counts', async () => {
  const share = await sentShare()
  const database = await withShare(share)
  const read = await readFeedback(database, await fileFor({ id: share.id, hash: 'f'.repeat(64) as Share['hash'] }))
  expect(read).toMatchObject({ ok: true, value: { fits: 'other-copy' } })
  await bring(database, await fileFor({ id: share.id, hash: 'f'.repeat(64) as Share['hash'] }))
  expect(await word(database)).toBeUndefined()
})

it('turns stand-ins back, in words and in passages', async () => {
  const copy = sharedCopy()
  const [thing] = copy.things
  if (thing === undefined) throw new Error('The copy has a thing.')
  const standIns = [{ original: 'the invoice tables', standIn: 'System One' }]
  const parts = thing.parts.map((part) => ({ ...part, text: part.text.replace('the invoice tables', 'System One') }))
  const share = await sentShare({ ...copy, things: [{ ...thing, parts }] }, standIns)
  const database = await withShare(share)
  const quote = {
    exact: 'quotes read System One',
    prefix: 'A price takes 1,840 ms because ',
    suffix: '. Three teams write there; none of them owns the delay.'.slice(0, 48),
  }
  const said = reviewComment(801, { text: 'Why System One at all?', anchor: { ...onPassage, quote } })
  await bring(database, await fileFor(share, { comments: [said] }))
  expect(await comments(database)).toMatchObject([
    { verbatim: 'Why the invoice tables at all?', passage: 'quotes read the invoice tables' },
  ])
})

it('stands on a sentence that names another record and a person, as long as nothing in it was changed', async () => {
  const monday = entry(711, { what: 'The slow Monday', audience: 'mentor' })
  const pell = person(501, { name: 'Pell Okar', audience: 'private' })
  const part = { id: idOf(712), personId: pell.id, name: '', part: 'told' as const, on: null, note: 'after the fact' }
  const record: Proposal = {
    ...sentProposal,
    audience: 'mentor',
    context: `It began on [[${monday.id}]] at peak.`,
    stakeholders: [part],
  }
  const named = new Map([[monday.id, monday]])
  const { copy, ...ids } = leaving(shareSource({ things: [asThing(record)], named, people: [pell] }))
  const thingId = copy.things[0]?.id ?? ''
  const share = await sentShare(copy, [], ids)
  const database = await withShare(share, [roadmap, ilse, pell, monday, record])
  const on = (number: number, partId: string, exact: string, [prefix, suffix]: [string, string]) =>
    reviewComment(number, { anchor: { thingId, partId, quote: { exact, prefix, suffix } } })
  const said = [
    on(801, 'context', 'The slow Monday', ['It began on ', ' at peak.']),
    on(802, 'stakeholders', 'Someone', ['', ', told not yet: after the fact']),
  ]
  await bring(database, await fileFor(share, { comments: said, answers: [], verdicts: [] }))
  expect((await readSaidOf(database, record.id)).map(({ placed }) => placed.kind)).toEqual(['here', 'here'])
})
