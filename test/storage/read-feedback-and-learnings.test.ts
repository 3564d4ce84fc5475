// What waits, what may be brought up, and what a session's span saw acted on and understood: bounded reads, and a past that stays.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { notePlace } from '../../renderer/storage/drafts/draft-store.ts'
import {
  readFeedbackOf,
  readFeedbackToDiscuss,
  readGrownIn,
  readTopics,
  readWaiting,
} from '../../renderer/storage/growth/read-feedback-and-learnings.ts'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { questionWrites, readNextWith } from '../../renderer/storage/sessions/add-record-to-agenda.ts'
import { closeAndCarry } from '../../renderer/storage/sessions/close-and-carry.ts'
import { readPreparation } from '../../renderer/storage/sessions/read-session.ts'
import { readSessionProgress } from '../../renderer/storage/sessions/read-session-progress.ts'
import { createRecordFromEntry, madeOf } from '../../renderer/storage/week/create-record-from-entry.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { actedOn, toDiscuss, waitingAgain } from '../../shared/rules/growth/apply-feedback-changes.ts'
import { letGo, withVisit } from '../../shared/rules/growth/learning-review.ts'
import { entry, feedback, idOf, later, learning, person, personId, roadmap, session } from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Saved', window: 'main' }
const today = '2025-03-14'
const pell = person(500, { name: 'Pell' })
const from = personId(500)

beforeEach(async () => {
  database = new CairnDatabase(`growth-${Math.random()}`)
  await database.open()
  await put(roadmap, pell)
})
afterEach(() => database.delete())

const put = (...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
const change = async (id: string, by: (record: AnyRecord) => AnyRecord) => {
  const found = await database.records.get(id)
  if (found === undefined) throw new Error('gone')
  const done = await commit(database, [writeOf(by(found), false)], note)
  if (!done.ok) throw new Error(done.trouble.kind)
}
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id)
const explained = (topic: ReturnType<typeof learning>) =>
  withVisit(topic, { id: idOf(77), on: today, understanding: 'can-explain', note: '' }, 'Because')

describe('what waits', () => {
  it('is feedback without an answer, the oldest first, and topics that come back', async () => {
    const gone = feedback(5, { trashedAt: later })
    await put(
      feedback(1, { day: '2025-03-10', personId: from }),
      feedback(2, { day: '2025-03-05' }),
      actedOn(feedback(3), null, today),
      gone,
      learning(6, { day: '2025-03-13' }),
      learning(7, { day: '2025-03-10' }),
      learning(8, { day: '2025-03-01' }),
      letGo(learning(9, { day: '2025-03-01' })),
      explained(learning(10, { day: '2025-03-01' })),
    )
    const waiting = await readWaiting(database)
    expect(waiting.map(({ record, person: who }) => [record.id, who?.name])).toEqual([
      [idOf(2), undefined],
      [idOf(1), 'Pell'],
    ])
    expect(ids(await readTopics(database))).toEqual([idOf(8), idOf(7), idOf(6)])
  })

  it('takes at most two hundred of each, however many there are', async () => {
    await put(...Array.from({ length: 260 }, (_, index) => feedback(index + 1)))
    expect(await readWaiting(database)).toHaveLength(200)
  })
})

describe('a session with someone', () => {
  it('is prepared with what they said and the topics not understood, and asks about each once', async () => {
    const next = session(20, { personId: from, day: '2025-03-20' })
    await put(
      next,
      session(21, { personId: from, day: '2025-03-10' }),
      feedback(1, { personId: from }),
      toDiscuss(feedback(2, { personId: from, day: '2025-03-04' }), today),
      actedOn(feedback(3, { personId: from }), null, today),
      feedback(4, { personId: personId(501) }),
      learning(6),
    )
    expect(ids(await readFeedbackOf(database, from))).toEqual([idOf(2), idOf(3), idOf(1)])
    expect(ids(await readFeedbackToDiscuss(database, from))).toEqual([idOf(1), idOf(2)])
    const prepared = await readPreparation(database, next)
    expect([ids(prepared.topics), ids(prepared.feedback)]).toEqual([[idOf(6)], [idOf(1), idOf(2)]])
    expect((await readNextWith(database, from, today))?.id).toBe(next.id)
    await commit(database, questionWrites(next, idOf(1), 'You said'), note)
    const planned = await readNextWith(database, from, today)
    expect(planned?.agenda).toMatchObject([{ aboutId: idOf(1), text: 'You said' }])
    expect(questionWrites(planned, idOf(1), 'You said')).toEqual([])
    expect(questionWrites(null, idOf(1), 'You said')).toEqual([])
  })
})

describe('the span of a closing', () => {
  const closed = async (number: number, day: string) => {
    const held = session(number, { day, startedAt: later, personId: from })
    await put(held)
    const done = await closeAndCarry(database, held.id, roadmap, note)
    if (!done.ok) throw new Error(done.trouble.kind)
    const progress = await readSessionProgress(database, held.id)
    if (progress === null) throw new Error('no summary')
    return progress.closing
  }
  const grown = async (closing: Awaited<ReturnType<typeof closed>>) => {
    const { actedOn: acted, understood } = await readGrownIn(database, closing)
    return [ids(acted), ids(understood)]
  }
  const act = (one: AnyRecord) => (one.kind === 'feedback' ? actedOn(one, null, today) : one)

  it('holds what was acted on and understood in it, each in its own', async () => {
    await put(feedback(1), feedback(2), learning(3))
    await change(idOf(1), act)
    const first = await closed(20, '2025-03-06')
    await change(idOf(2), act)
    await change(idOf(3), (one) => (one.kind === 'learning' ? explained(one) : one))
    const second = await closed(21, '2025-03-13')
    expect(await grown(first)).toEqual([[idOf(1)], []])
    expect(await grown(second)).toEqual([[idOf(2)], [idOf(3)]])
  })

  it('stays as it was known, whatever is answered anew, edited or thrown away afterwards', async () => {
    await put(feedback(1), feedback(2))
    await change(idOf(1), act)
    const closing = await closed(20, '2025-03-06')
    await change(idOf(1), (one) => (one.kind === 'feedback' ? waitingAgain(one) : one))
    await change(idOf(2), act)
    expect(await grown(closing)).toEqual([[idOf(1)], []])
    const now = await database.records.get(idOf(1))
    if (now !== undefined) await moveToTrash(database, [now], note)
    expect(await grown(closing)).toEqual([[idOf(1)], []])
  })
})

describe('an answer of the week', () => {
  it('becomes a question or a topic about it once, seen by no more readers', async () => {
    const line = entry(1, { what: 'Why no limit?\nIt fills the bus.', prompt: 'questioned', audience: 'mentor' })
    await put(line)
    expect(await madeOf(database, line, 'question')).toBeNull()
    const { id } = await createRecordFromEntry(database, line, 'question', note)
    expect(await database.records.get(id)).toMatchObject({ asked: line.what, aboutId: line.id, audience: 'mentor' })
    expect(await madeOf(database, line, 'question')).toBe(id)
    expect(await madeOf(database, line, 'learning')).toBeNull()
    const topic = await createRecordFromEntry(database, line, 'learning', note)
    expect(await database.records.get(topic.id)).toMatchObject({ title: 'Why no limit?', pattern: line.what })
  })
})

describe('what is erased for good', () => {
  it('takes the half-written answer to it along', async () => {
    const one = feedback(1, { trashedAt: later })
    await put(one)
    await database.drafts.put({
      key: notePlace(one.id),
      window: 'main',
      kind: 'feedback-answer',
      baseRevision: null,
      value: { reason: 'Private words' },
      at: later,
    })
    await purge(database, [one], note)
    expect(await database.drafts.count()).toBe(0)
  })
})
