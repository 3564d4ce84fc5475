// What is due as the database holds it: bounded, without what is in the trash; and putting it off as a change that is undone.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { redo, undo } from '../../renderer/storage/history/undo.ts'
import { readProfile } from '../../renderer/storage/roadmap/read-profile.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { readDue } from '../../renderer/storage/week/read-due.ts'
import { snoozeItem } from '../../renderer/storage/week/snooze-due-item.ts'
import type { Profile } from '../../shared/records/profile.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { dueItems } from '../../shared/rules/due/due-items.ts'
import { dueList } from '../../shared/rules/due/snooze-due-items.ts'
import { action, entry, idOf, later, learning, person, personId, proposal, session } from '../build-records.ts'

let database: CairnDatabase
const today = '2025-03-14'
const note = { at: later, cause: 'Saved', window: 'main' }
const maya = person(500, { name: 'Maya' })
const trashed = { trashedAt: later }

beforeEach(async () => {
  database = new CairnDatabase(`due-${Math.random()}`)
  await database.open()
  const who = { name: '', currentLevel: '', targetLevel: '', startedOn: null, horizonMonths: null }
  await begin(database, who, note)
})
afterEach(() => database.delete())

const put = async (...records: AnyRecord[]) => {
  const done = await commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
  if (!done.ok) throw new Error(done.trouble.kind)
}
const listed = async (day = today, daysAhead = 0) => {
  const found = await readDue(database, today, daysAhead)
  return found === null ? null : dueList(dueItems(found.records, day), found.snoozes, day)
}
const due = async (day = today, daysAhead = 0) => (await listed(day, daysAhead))?.due.map(({ id }) => id)

const noRecords = {
  recordedWeeks: new Set<string>(),
  sessions: [],
  actions: [],
  proposals: [],
  learnings: [],
  people: new Map(),
}

describe('what is due', () => {
  it('is read of every kind, without what is in the trash', async () => {
    const held = { outcome: 'solution' as const, startedAt: later, closedAt: later, problemFound: 'Two owners' }
    await put(
      maya,
      entry(11, { day: today }),
      action(1, { due: today }),
      action(2, { due: today, ...trashed }),
      learning(3, { day: '2025-03-01' }),
      learning(4, { day: '2025-03-01', ...trashed }),
      proposal(5, { revisitOn: '2025-03-10', state: 'accepted' }),
      proposal(6, { revisitOn: '2025-03-10', ...trashed }),
      session(7, { day: '2025-03-15', goal: '', personId: personId(500) }),
      session(8, { day: '2025-03-15', goal: '', ...trashed }),
      session(9, { day: '2025-01-20', ...held }),
      session(10, { day: '2025-01-20', ...held, ...trashed }),
    )
    const found = (await listed())?.due.map(({ id, sentence }) => [id, sentence])
    expect(found).toEqual([
      [`did-it-hold ${idOf(9)}`, 'Did it hold? “Two owners”'],
      [`learning ${idOf(3)}`, `Review “${learning(3).title}”`],
      [`revisit ${idOf(5)}`, `Revisit “${proposal(5).title}”`],
      [`session-goal ${idOf(7)}`, 'Write a goal for the session with Maya'],
      [`action ${idOf(1)}`, 'Action 1'],
    ])
  })
  it('has the weekly entry until anything of the week is recorded', async () => {
    expect(await due()).toEqual(['weekly-entry 2025-W11'])
    await put(entry(1, { day: today }))
    expect(await due()).toEqual([])
  })
  it('reaches as many days ahead as it is asked for, to each end', async () => {
    const held = { outcome: 'solution' as const, startedAt: later, closedAt: later }
    await put(
      entry(1, { day: today }),
      session(2, { day: '2025-03-21', goal: '' }),
      session(3, { day: '2025-02-06', ...held }),
      action(4, { due: '2025-03-20' }),
    )
    expect(await due(today, 6)).toEqual([])
    expect(await due('2025-03-20', 6)).toEqual([
      `session-goal ${idOf(2)}`,
      `action ${idOf(4)}`,
      'weekly-entry 2025-W12',
      `did-it-hold ${idOf(3)}`,
    ])
  })
  it('asks whether an outcome held from the day that was chosen for it on, for four weeks, and not once it is answered', async () => {
    const held = { day: '2025-01-10', outcome: 'decision' as const, startedAt: later, closedAt: later }
    await put(
      entry(1, { day: today }),
      session(2, { ...held, heldCheckOn: '2025-01-24' }),
      session(3, { ...held, heldCheckOn: '2025-04-11' }),
      session(4, { ...held, held: 'yes', heldOn: '2025-03-01' }),
      session(5, { ...held, role: 'mentor' }),
      session(6, { ...held, outcome: 'learning' }),
    )
    const asked = async (day: string) =>
      dueItems((await readDue(database, day))?.records ?? noRecords, day).flatMap(({ id, kind }) =>
        kind === 'did-it-hold' ? [id] : [],
      )
    expect(await asked('2025-01-23')).toEqual([])
    expect(await asked('2025-01-24')).toEqual([`did-it-hold ${idOf(2)}`])
    expect(await asked('2025-02-20')).toEqual([`did-it-hold ${idOf(2)}`])
    expect(await asked('2025-02-21')).toEqual([])
    expect(await asked('2025-04-11')).toEqual([`did-it-hold ${idOf(3)}`])
    expect(await asked('2025-05-08')).toEqual([`did-it-hold ${idOf(3)}`])
    expect(await asked('2025-05-09')).toEqual([])
  })
  it('takes at most two hundred of one state, however many there are', async () => {
    await put(...Array.from({ length: 260 }, (_, index) => action(index + 1, { due: today })))
    expect(await due()).toHaveLength(201)
  })
  it('is nothing where nothing was begun', async () => {
    const empty = new CairnDatabase(`due-${Math.random()}`)
    expect(await readDue(empty, today)).toBeNull()
    await empty.delete()
  })
})

describe('putting it off', () => {
  const snooze = (item: string, until: string | null) =>
    snoozeItem(database, { item, until, today }, { ...note, cause: 'Snoozed a reminder' })

  it('is a change that is undone and done again', async () => {
    await put(action(1, { due: today }), entry(2, { day: today }))
    const item = `action ${idOf(1)}`
    expect(await snooze(item, '2025-03-17')).toMatchObject({ ok: true })
    expect(await due()).toEqual([])
    expect((await listed())?.snoozed).toMatchObject([{ item: { id: item }, until: '2025-03-17' }])
    expect(await due('2025-03-17')).toContain(item)
    expect(await undo(database, 'main', later)).toMatchObject({ ok: true })
    expect(await due()).toEqual([item])
    expect(await redo(database, 'main', later)).toMatchObject({ ok: true })
    expect(await due()).toEqual([])
  })
  it('holds of two windows that do it at once', async () => {
    await put(action(1, { due: today }), action(2, { due: today }), entry(3, { day: today }))
    const done = await Promise.all([1, 2].map((number) => snooze(`action ${idOf(number)}`, '2025-03-17')))
    expect(done.map(({ ok }) => ok)).toEqual([true, true])
    expect(await due()).toEqual([])
  })
  it('works on a profile that was stored before anything could be put off', async () => {
    await put(action(1, { due: today }), entry(2, { day: today }))
    const stored: Partial<Profile> | null = await readProfile(database)
    if (stored === null) throw new Error('gone')
    const { snoozes: _, ...without } = stored
    await database.table('records').put(without)
    expect(await due()).toEqual([`action ${idOf(1)}`])
    expect(await snooze(`action ${idOf(1)}`, '2025-03-17')).toMatchObject({ ok: true })
    expect(await due()).toEqual([])
  })
  it('leaves the action itself as it was agreed', async () => {
    await put(action(1, { due: today }))
    await snooze(`action ${idOf(1)}`, '2025-03-17')
    expect(await database.records.get(idOf(1))).toMatchObject({ due: today, revision: 1 })
  })
})
