// Closing freezes: whatever is edited, dated back, deleted or added afterwards, the frozen summary stays and the dated view tells why it differs.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash, purge, readTrash } from '../../renderer/storage/history/trash-records.ts'
import { closingsTouching } from '../../renderer/storage/roadmap/read-criterion-history.ts'
import { readCriterionTallies } from '../../renderer/storage/roadmap/read-roadmap.ts'
import { closeAndCarry } from '../../renderer/storage/sessions/close-and-carry.ts'
import { readDifferences, readSessionProgress } from '../../renderer/storage/sessions/read-session-progress.ts'
import { closeSession, draftClosing, reopenSession } from '../../renderer/storage/sessions/session-closing.ts'
import { changeSession } from '../../renderer/storage/sessions/session-edit.ts'
import type { Entry } from '../../shared/records/entry.ts'
import type { Session } from '../../shared/records/session.ts'
import type { Closing } from '../../shared/records/session-closing-record.ts'
import { knownPieces } from '../../shared/rules/roadmap/compare-past-views.ts'
import { roadmapProgress } from '../../shared/rules/roadmap/roadmap-progress.ts'
import { newAgendaItem } from '../../shared/rules/sessions/apply-session-changes.ts'
import { toEpochDay } from '../../shared/rules/time/epoch-day.ts'
import { action, criterionId, entry, idOf, personId, roadmap, roadmapId, session } from '../build-records.ts'

let database: CairnDatabase
let minute = 0
const note = (cause = 'Saved') => {
  minute += 1
  return { at: `2025-03-08T09:${String(minute).padStart(2, '0')}:00.000Z`, cause, window: 'main' }
}
const criterion = 'DEC-M1'

beforeEach(async () => {
  minute = 0
  database = new CairnDatabase(`closing-${Math.random()}`)
  await database.open()
  await saveRecords(database, [writeOf(roadmap, true)], note())
})
afterEach(() => database.delete())

const save = (record: Entry, isNew: boolean, criteria: readonly string[] = [criterion]) =>
  saveWithCriteria(database, record, {
    isNew,
    choice: { roadmapId, criterionIds: criteria.map(criterionId) },
    note: note(),
  })
async function stored<K extends 'entry' | 'session'>(kind: K, id: string) {
  const found = await database.records.get(id)
  if (found?.kind !== kind) throw new Error(`no ${kind}`)
  return found
}
const storedSession = async (id: string): Promise<Session> => {
  const found = await stored('session', id)
  if (found.kind !== 'session') throw new Error('no session')
  return found
}
const storedEntry = async (id: string): Promise<Entry> => {
  const found = await stored('entry', id)
  if (found.kind !== 'entry') throw new Error('no entry')
  return found
}
const plan = (one: Session) => saveRecords(database, [writeOf(one, true)], note())
const close = (one: Session) => closeAndCarry(database, one.id, roadmap, note('Closed'))
async function frozen(one: Session): Promise<Closing> {
  const found = await readSessionProgress(database, one.id)
  if (found === null) throw new Error('no summary')
  return found.closing
}
const datedStatus = async (day: string) => {
  const rows = roadmapProgress(roadmap, await readCriterionTallies(database, roadmapId), toEpochDay(day))
  return rows.find((row) => row.criterion.id === criterion)?.status
}
const causes = async (closing: Closing) =>
  (await readDifferences(database, closing, [criterionId(criterion)])).flatMap(({ differences }) =>
    differences.map(({ cause, counts }) => `${cause}, ${counts}`),
  )

describe('closing', () => {
  const held = session(1, { day: '2025-03-06', startedAt: '2025-03-06T10:00:00.000Z' })

  beforeEach(async () => {
    await save(entry(10, { what: 'The read model', day: '2025-03-03' }), true)
    await plan(held)
  })

  it('freezes exactly what the preview showed', async () => {
    const draft = await draftClosing(database, held, roadmap, note().at)
    expect((await close(held)).ok).toBe(true)
    const { moved, recorded, statuses, gained } = await frozen(held)
    expect({ moved, recorded, statuses, gained }).toEqual({
      moved: draft.moved,
      recorded: draft.recorded,
      statuses: draft.statuses,
      gained: draft.gained,
    })
    expect(moved).toEqual([{ criterionId: criterion, from: 'not-yet', to: 'claimed' }])
    expect(recorded.map(({ title }) => title)).toEqual(['The read model'])
  })

  it('keeps its summary when evidence is edited, dated back, deleted and added later; the dated view differs, with the cause', async () => {
    await close(held)
    const before = await frozen(held)

    await save({ ...(await storedEntry(idOf(10))), what: 'Other words' }, false)
    expect(await causes(before)).toEqual(['edited, both'])
    await save({ ...(await storedEntry(idOf(10))), day: '2025-03-07' }, false)
    expect(await datedStatus('2025-03-06')).toBe('not-yet')
    expect(await causes(before)).toEqual(['edited, known-then'])
    await moveToTrash(database, [await storedEntry(idOf(10))], note())
    expect(await causes(before)).toEqual(['deleted, known-then'])
    await save(entry(11, { day: '2025-03-01' }), true)
    expect(await datedStatus('2025-03-06')).toBe('claimed')
    expect((await causes(before)).toSorted()).toEqual(['back-dated, dated-then', 'deleted, known-then'])

    expect(await frozen(held)).toEqual(before)
  })

  it('no longer knows what was erased since the closing before, though its history is gone', async () => {
    await close(held)
    await moveToTrash(database, [await storedEntry(idOf(10))], note())
    await purge(database, await readTrash(database), note())
    const next = session(2, { day: '2025-03-13' })
    await plan(next)
    await close(next)
    const known = async (at: Closing) =>
      knownPieces(await closingsTouching(database, at, criterionId(criterion)), criterionId(criterion))
    expect(await known(await frozen(held))).toHaveLength(1)
    expect(await known(await frozen(next))).toEqual([])
    expect((await frozen(next)).lost.map(({ title }) => title)).toEqual(['The read model'])
  })

  it('agrees with the dated view while nothing changed', async () => {
    await close(held)
    expect(await causes(await frozen(held))).toEqual([])
  })

  it('twice is refused with a kind of its own, also for a page that still shows it open', async () => {
    await close(held)
    expect(await close(held)).toMatchObject({ ok: false, trouble: { kind: 'already-closed' } })
    const stale = await closeSession(database, { ...held, closedAt: null }, { roadmap, note: note() })
    expect(stale).toMatchObject({ ok: false, trouble: { kind: 'conflict' } })
    expect(await database.records.where('kind').equals('closing').count()).toBe(1)
  })

  it('of a session where I was the mentor freezes nothing and moves nothing', async () => {
    const mentoring = session(2, { role: 'mentor', day: '2025-03-05' })
    await plan(mentoring)
    expect((await close(mentoring)).ok).toBe(true)
    expect(await readSessionProgress(database, mentoring.id)).toBeNull()
    expect((await storedSession(mentoring.id)).closedAt).not.toBeNull()
    expect(await database.sessionLines.count()).toBe(0)
  })
})

describe('reopening', () => {
  const first = session(1, { day: '2025-03-06' })
  const second = session(2, { day: '2025-03-13' })

  it('is for the newest only; a second closing keeps the first summary and speaks of the whole span', async () => {
    await plan(first)
    await plan(second)
    await close(first)
    await save(entry(10), true)
    await close(second)
    expect(await reopenSession(database, first.id, note())).toMatchObject({ trouble: { kind: 'not-the-newest' } })
    expect((await reopenSession(database, second.id, note())).ok).toBe(true)
    expect(await reopenSession(database, second.id, note())).toMatchObject({ trouble: { kind: 'not-closed' } })
    await save(entry(11), true)
    await close(second)
    const progress = await readSessionProgress(database, second.id)
    expect(progress?.earlier).toBe(1)
    expect(progress?.closing.recorded.map(({ recordId }) => recordId)).toEqual([idOf(10), idOf(11)])
    expect(progress?.closing.supersedesId).not.toBeNull()
    expect((await database.sessionLines.toArray()).flatMap(({ items }) => items)).toHaveLength(2)
  })
})

describe('carrying over', () => {
  const with500 = { personId: personId(500), zone: 'Europe/Lisbon' }
  const asked = session(1, {
    ...with500,
    day: '2025-03-27',
    startsAt: '2025-03-27T10:00:00.000Z',
    nextOn: '2025-04-03',
    agenda: [{ ...newAgendaItem(idOf(50), 'Answered'), answered: true }, newAgendaItem(idOf(51), 'Still open')],
  })
  const next = async () => {
    const all = await database.records.where('[kind+day]').equals(['session', '2025-04-03']).toArray()
    return all.flatMap((one) => (one.kind === 'session' ? [one] : []))
  }

  it('plans the next session with the open questions, at the same clock time, and leaves actions open', async () => {
    await plan(asked)
    await saveRecords(database, [writeOf(action(60, { sessionId: asked.id }), true)], note())
    await close(asked)
    const [planned, ...others] = await next()
    expect(others).toEqual([])
    expect(planned).toMatchObject({ startsAt: '2025-04-03T09:00:00.000Z', personId: personId(500), closedAt: null })
    expect(planned?.agenda).toMatchObject([{ text: 'Still open', carriedFrom: asked.id }])
    expect(await database.records.get(idOf(60))).toMatchObject({ state: 'open' })
  })

  it('goes into a session already planned that day, and after a reopening brings nothing twice', async () => {
    await plan(asked)
    await plan(session(2, { ...with500, day: '2025-04-03', agenda: [newAgendaItem(idOf(52), 'Own')] }))
    await close(asked)
    await reopenSession(database, asked.id, note())
    await close(await storedSession(asked.id))
    expect((await next()).map(({ agenda }) => agenda.map(({ text }) => text))).toEqual([['Own', 'Still open']])
  })

  it('closes nothing when the plan of the next one cannot be written', async () => {
    await plan({ ...asked, nextOn: null })
    const long = newAgendaItem(idOf(53), 'Still open')
    await plan(
      session(3, {
        ...with500,
        day: '2025-04-03',
        agenda: Array.from({ length: 500 }, (_, n) => ({ ...long, id: idOf(1000 + n), text: `Q${n}` })),
      }),
    )
    await changeSession(database, asked.id, note(), (now) => ({ session: { ...now, nextOn: '2025-04-03' } }))
    expect(await close(asked)).toMatchObject({ ok: false, trouble: { kind: 'unfit' } })
    expect((await storedSession(asked.id)).closedAt).toBeNull()
    expect(await database.records.where('kind').equals('closing').count()).toBe(0)
  })
})
