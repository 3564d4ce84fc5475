// Answers out of mentors' files stand under their questions, however the agenda was edited, moved or carried over since.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ContentHash } from '../../shared/records/common-fields.ts'
import { newReview } from '../../shared/records/new-review.ts'
import type { AgendaItem, Session } from '../../shared/records/session.ts'
import type { KnownShare } from '../../shared/rules/review/match-review-to-share.ts'
import { answersFromFiles, type CameBack, sayerOf } from '../../shared/rules/sessions/answers-from-files.ts'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { withCarriedOver } from '../../shared/rules/sessions/carry-over-questions.ts'
import { idOf, later, person, session } from '../build-records.ts'
import { sentShare } from '../build-review.ts'
import { sharedCopy } from '../build-shared.ts'

const item = (number: number, text: string): AgendaItem => newAgendaItem(idOf(number), text)
const first = session(1, { agenda: [item(701, 'Who would you ask next?'), item(702, 'What did I not measure?')] })

const share = await sentShare()
const knownFor = (of: Session, copy = sharedCopy()): KnownShare => ({
  share: { ...share, sessionId: of.id },
  copy,
  sent: copy,
})

function cameBack(
  number: number,
  name: string,
  answers: Record<number, string>,
  known: KnownShare | null,
  of = first,
): CameBack {
  const begun = newReview(idOf(number), later, {
    reviewId: idOf(number + 1000),
    shareId: share.id,
    fits: 'agrees',
    personId: null,
    name,
    day: '2025-03-02',
    savedAt: `2025-03-02T09:00:00.${String(number).padStart(3, '0')}Z`,
    fileRevision: 1,
    fileHash: ContentHash.parse('0'.repeat(64)),
  })
  const lines = Object.entries(answers).map(([at, text]) => ({ questionId: idOf(Number(at)), text, said: 'x' }))
  return { review: { ...begun, answers: lines }, person: null, sessionId: of.id, known }
}

const textsOf = (found: ReturnType<typeof answersFromFiles>, id: number) =>
  (found.ofItem.get(idOf(id)) ?? []).map((one) => `${sayerOf(one)}: ${one.text}`)

it('puts the answers of two mentors under the one question that both answered, the earlier file first', () => {
  const known = knownFor(first)
  const came = [cameBack(20, 'Rook', { 701: 'Ask Pell.' }, known), cameBack(10, 'Ilse', { 701: 'Ask Ada.' }, known)]
  const found = answersFromFiles(first, came, new Map())
  expect(textsOf(found, 701)).toEqual(['Ilse: Ask Ada.', 'Rook: Ask Pell.'])
  expect(found.others).toEqual([])
})

it('keeps the answer to a question that was removed since, with the question as it was asked', () => {
  const came = [cameBack(10, 'Ilse', { 701: 'Ask Ada.', 702: 'The tail.' }, knownFor(first))]
  const removed = { ...first, agenda: first.agenda.slice(1) }
  const found = answersFromFiles(removed, came, new Map())
  expect(textsOf(found, 702)).toEqual(['Ilse: The tail.'])
  expect(found.others.map(({ question, text }) => [question, text])).toEqual([['Who would you ask next?', 'Ask Ada.']])
})

it('follows a question into the session it was carried to, reworded on the way, and leaves the other answers behind', () => {
  let id = 900
  const newId = () => idOf(++id)
  const second = withCarriedOver(session(2), first, newId)
  const reworded = { ...second, agenda: second.agenda.map((one) => ({ ...one, text: `${one.text} Really?` })) }
  const third = withCarriedOver(session(3), { ...reworded, agenda: reworded.agenda.slice(0, 1) }, newId)
  const came = [cameBack(10, 'Ilse', { 701: 'Ask Ada.', 702: 'The tail.' }, knownFor(first))]
  const found = answersFromFiles(third, came, new Map([first, reworded].map((one) => [one.id, one])))
  const [carried] = third.agenda
  expect(found.ofItem.get(carried?.id ?? '')?.map(({ text }) => text)).toEqual(['Ask Ada.'])
  expect(found.others).toEqual([])
})

it('finds a question by its words that was carried before Cairn noted which one it was', () => {
  const carried = { ...item(30, 'Who would you ask next?'), carriedFrom: first.id }
  const second = session(2, { agenda: [carried] })
  const came = [cameBack(10, 'Ilse', { 701: 'Ask Ada.' }, knownFor(first))]
  expect(textsOf(answersFromFiles(second, came, new Map([[first.id, first]])), 30)).toEqual(['Ilse: Ask Ada.'])
})

it('says whose words they are by the name in the file once the person was deleted', () => {
  const came = cameBack(10, 'Ilse Marrow', {}, null)
  expect(sayerOf(came)).toBe('Ilse Marrow')
  expect(sayerOf({ ...came, person: person(5, { name: 'Ilse Quarrington' }) })).toBe('Ilse Quarrington')
})

it('tells of an answer to another copy of the request without its question, and loses none', () => {
  const came = [cameBack(10, 'Ilse', { 990: 'Whatever.' }, null)]
  expect(answersFromFiles(first, came, new Map()).others).toMatchObject([{ question: '', text: 'Whatever.' }])
})

it('leaves an answer to another copy of an earlier session’s request with that session', () => {
  const second = session(2, { agenda: [{ ...item(30, 'And then?'), carriedFrom: first.id }] })
  const earlier = new Map([[first.id, first]])
  expect(answersFromFiles(second, [cameBack(10, 'Ilse', { 990: 'Whatever.' }, null)], earlier).others).toEqual([])
  const own = cameBack(11, 'Ilse', { 990: 'Whatever.' }, null, second)
  expect(answersFromFiles(second, [own], earlier).others).toMatchObject([{ text: 'Whatever.' }])
})

type Edit = (agenda: readonly AgendaItem[]) => AgendaItem[]
const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.nat().map(
    (at): Edit =>
      (agenda) =>
        agenda.filter((_, index) => index !== at % (agenda.length + 1)),
  ),
  fc.nat().map(
    (at): Edit =>
      (agenda) =>
        agenda.toSorted((one, other) => (one.id > other.id ? 1 : -1) * (at % 2 ? 1 : -1)),
  ),
  fc.string().map(
    (text): Edit =>
      (agenda) =>
        agenda.map((one, at) => (at === 0 ? { ...one, text } : one)),
  ),
  fc.integer({ min: 0, max: 9 }).map(
    (at): Edit =>
      (agenda) => [...agenda, item(5000 + at + agenda.length * 10, 'New')],
  ),
)

it('places every answer once, under its own question or apart from them, after any edits of the agenda', () => {
  fc.assert(
    fc.property(fc.array(edits, { maxLength: 12 }), (steps) => {
      const agenda = steps.reduce<AgendaItem[]>((now, edit) => edit(now), [...first.agenda])
      const came = [cameBack(10, 'Ilse', { 701: 'A', 702: 'B' }, knownFor(first))]
      const found = answersFromFiles({ ...first, agenda }, came, new Map())
      const under = [...found.ofItem].flatMap(([itemId, answers]) =>
        answers.map(({ questionId }) => [itemId, questionId]),
      )
      for (const [itemId, questionId] of under) expect(itemId).toBe(questionId)
      const all = [...under.map(([, questionId]) => questionId), ...found.others.map(({ questionId }) => questionId)]
      expect(all.toSorted()).toEqual([idOf(701), idOf(702)].toSorted())
      for (const { questionId } of found.others) expect(agenda.some(({ id }) => id === questionId)).toBe(false)
    }),
  )
})
