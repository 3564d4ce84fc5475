// Changes of a session are made on the record as it stands: different texts never clash, the same text is never overwritten.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { readPeopleToAsk } from '../../renderer/storage/sessions/read-people-to-ask.ts'
import { readPreparation, readSession, readSessionCriteria } from '../../renderer/storage/sessions/read-session.ts'
import {
  readPastIds,
  readSessionRows,
  readSessionsBetween,
  readUpcoming,
} from '../../renderer/storage/sessions/read-sessions.ts'
import {
  changeSession,
  planSession,
  saveSessionCriteria,
  saveText,
} from '../../renderer/storage/sessions/session-edit.ts'
import type { Session } from '../../shared/records/session.ts'
import { newAgendaItem, started } from '../../shared/rules/sessions/apply-session-changes.ts'
import { action, criterionId, idOf, later, person, personId, roadmapId, session } from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Wrote in a session', window: 'main' }
const put = (...records: Parameters<typeof writeOf>[0][]) =>
  saveRecords(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
const stored = async (number: number): Promise<Session> => {
  const found = await database.records.get(session(number).id)
  if (found?.kind !== 'session') throw new Error('no session')
  return found
}

beforeEach(async () => {
  database = new CairnDatabase(`edit-${Math.random()}`)
  await database.open()
  await put(session(1, { goal: 'First' }))
})
afterEach(() => database.delete())

describe('a text', () => {
  const { id } = session(1)
  it('is saved beside another window’s other text, and undone by itself', async () => {
    await Promise.all([
      saveText(database, id, { place: 'goal', from: 'First', to: 'Mine' }, note),
      saveText(database, id, { place: 'problemFound', from: '', to: 'Theirs' }, { ...note, window: 'other' }),
    ])
    expect(await stored(1)).toMatchObject({ goal: 'Mine', problemFound: 'Theirs', revision: 3 })
    await undo(database, 'other', later)
    expect(await stored(1)).toMatchObject({ goal: 'Mine', problemFound: '' })
  })

  it('that changed meanwhile is not overwritten', async () => {
    await saveText(database, id, { place: 'goal', from: 'First', to: 'Theirs' }, note)
    expect(await saveText(database, id, { place: 'goal', from: 'First', to: 'Mine' }, note)).toEqual({
      ok: false,
      trouble: { kind: 'text-changed', theirs: 'Theirs' },
    })
    expect((await stored(1)).goal).toBe('Theirs')
  })

  it('that already says so writes nothing', async () => {
    await saveText(database, id, { place: 'goal', from: 'x', to: 'First' }, note)
    expect((await stored(1)).revision).toBe(1)
  })

  it('of the stated problem is refused once the session began', async () => {
    await changeSession(database, id, note, (now) => ({ session: started(now, later) }))
    const answer = await saveText(database, id, { place: 'problemStated', from: '', to: 'Late' }, note)
    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'problem-locked' } })
    expect((await stored(1)).problemLockedAt).toBe(later)
  })

  it('too long for its field is refused by name, and of a session that is gone', async () => {
    const long = { place: 'goal', from: 'First', to: 'x'.repeat(1_000_000) } as const
    expect(await saveText(database, id, long, note)).toMatchObject({ trouble: { kind: 'unfit', field: 'goal' } })
    expect(await saveText(database, idOf(77), long, note)).toMatchObject({ trouble: { kind: 'gone' } })
  })
})

describe('planning', () => {
  const last = session(2, {
    personId: personId(500),
    day: '2025-03-01',
    closedAt: later,
    agenda: [newAgendaItem(idOf(20), 'Open'), { ...newAgendaItem(idOf(21), 'Done'), answered: true }],
  })
  it('takes along what the last session with that person left open, once', async () => {
    await put(person(500), last)
    await planSession(database, session(3, { personId: personId(500) }), { newPerson: null, note })
    await planSession(database, session(4, { personId: personId(500) }), { newPerson: null, note })
    expect((await stored(3)).agenda).toMatchObject([{ text: 'Open', carriedFrom: last.id }])
    expect((await stored(4)).agenda).toEqual([])
  })
  it('makes someone new in the same change', async () => {
    await planSession(database, session(5, { personId: personId(501) }), { newPerson: person(501), note })
    expect(await readSession(database, session(5).id)).toMatchObject({ person: { name: 'Person 501' } })
    await undo(database, 'main', later)
    expect(await database.records.bulkGet([session(5).id, personId(501)])).toEqual([undefined, undefined])
  })
})

describe('what the screens read', () => {
  it('numbers a session by its place in time, without the trash', async () => {
    await put(session(2, { day: '2025-01-01' }), session(3, { day: '2025-02-01' }))
    expect((await readSession(database, session(1).id))?.number).toBe(3)
    await moveToTrash(database, [await stored(2)], note)
    expect((await readSession(database, session(1).id))?.number).toBe(2)
    expect(await readSession(database, idOf(99))).toBeNull()
  })

  it('parts what is to come from what was, closed ones before their day included', async () => {
    await put(
      session(2, { day: '2025-03-20', personId: personId(500) }),
      session(3, { day: '2025-03-14', startsAt: '2025-03-14T10:00:00.000Z' }),
      session(4, { day: '2025-03-15', closedAt: later }),
      session(5, { day: '2025-03-10', trashedAt: later }),
      person(500),
    )
    const upcoming = await readUpcoming(database, '2025-03-14')
    expect(upcoming.map(({ session: one, person: with_ }) => [one.goal, with_?.name])).toEqual([
      ['Goal 3', undefined],
      ['Goal 2', 'Person 500'],
    ])
    const past = await readPastIds(database, '2025-03-14')
    expect(past).toEqual([session(4).id, session(1).id])
    expect((await readSessionRows(database, past)).map(({ session: one }) => one.goal)).toEqual(['Goal 4', 'First'])
    expect(await readSessionsBetween(database, '2025-03-06', '2025-03-15')).toHaveLength(3)
  })

  it('prepares from the last session with the same person and the actions out of it', async () => {
    const before = session(2, { personId: personId(500), day: '2025-03-01', closedAt: later })
    await put(
      before,
      session(3, { personId: personId(500) }),
      action(20, { sessionId: before.id }),
      action(21, { sessionId: session(1).id }),
      action(22, { ownerId: personId(500) }),
    )
    const { last, actions } = await readPreparation(database, await stored(3))
    expect(last?.id).toBe(before.id)
    expect(actions.map(({ id }) => id).toSorted()).toEqual([idOf(20), idOf(22)])
  })

  it('knows whom one meets and who answered what', async () => {
    const answered = { ...newAgendaItem(idOf(20), 'Traffic?'), answered: true }
    await put(
      person(500),
      session(2, { personId: personId(500), day: '2025-03-01', agenda: [answered] }),
      session(3, { personId: personId(500), day: '2025-03-20' }),
    )
    const asking = await readPeopleToAsk(database, '2025-03-14')
    expect(asking.answered).toEqual([{ personId: personId(500), text: 'Traffic?', topic: null }])
    expect(asking.meetings.get(personId(500))).toBe('2025-03-20')
  })

  it('lets a session speak for criteria and takes them back', async () => {
    const { id } = session(1)
    const choose = (...ids: string[]) =>
      saveSessionCriteria(database, id, { roadmapId, criterionIds: ids.map(criterionId) }, note)
    await choose('SYS-M2', 'DEC-M1')
    expect((await readSessionCriteria(database, id, roadmapId)).toSorted()).toEqual(['DEC-M1', 'SYS-M2'])
    await choose('SYS-M2')
    expect(await readSessionCriteria(database, id, roadmapId)).toEqual(['SYS-M2'])
  })
})
