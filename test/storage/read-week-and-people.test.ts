// What This week and People read: the week as it is, bounded whatever the size, and nothing that is in the trash.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash } from '../../renderer/storage/history/trash-records.ts'
import { historyLimit, readAskView, readPeople, readRelationship } from '../../renderer/storage/people/read-people.ts'
import { readTags } from '../../renderer/storage/week/read-tag-person-completions.ts'
import {
  readNextSession,
  readOpenActions,
  readRecentWeeks,
  readStepInput,
  readWeek,
} from '../../renderer/storage/week/read-week.ts'
import { saveQuickLine } from '../../renderer/storage/week/save-quick-line.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import {
  action,
  assessment,
  criterionId,
  entry,
  idOf,
  later,
  person,
  personId,
  roadmap,
  roadmapId,
  session,
} from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Saved', window: 'main' }
const today = '2025-03-14'

beforeEach(async () => {
  database = new CairnDatabase(`week-${Math.random()}`)
  await database.open()
})
afterEach(() => database.delete())

const put = (...records: AnyRecord[]) =>
  commit(
    database,
    records.map((record) => writeOf(record, true)),
    note,
  )
const held = (number: number, day: string, more = {}) =>
  session(number, { day, startedAt: later, personId: personId(500), ...more })

describe('a week', () => {
  it('holds its entries, held sessions and what others said, newest day first, with criteria and names', async () => {
    await put(person(500), held(2, '2025-03-13'), assessment(3, 'DEC-S2', { day: '2025-03-10' }))
    await saveWithCriteria(database, entry(1, { day: '2025-03-14' }), {
      isNew: true,
      choice: { roadmapId, criterionIds: [criterionId('EVI-S2')] },
      note,
    })
    const week = await readWeek(database, '2025-W11')
    expect(week?.records.map(({ id }) => id)).toEqual([idOf(1), idOf(2), idOf(3)])
    expect(week?.criteria.get(idOf(1))).toEqual(['EVI-S2'])
    expect(week?.people.get(personId(500))?.name).toBe('Person 500')
    expect(week?.summary).toMatchObject({ stones: 3, fromOthers: 1, sessions: 1 })
    expect(week?.more).toBe(false)
  })
  it('leaves out plans, my own assessments, the trash and the neighbouring days', async () => {
    await put(
      session(1, { day: '2025-03-13' }),
      assessment(2, 'DEC-S2', { day: '2025-03-13', personId: null, verdict: 'no-chance' }),
      entry(3, { day: '2025-03-09' }),
      entry(4, { day: '2025-03-17' }),
      entry(5, { day: '2025-03-16' }),
    )
    await moveToTrash(database, [entry(5, { day: '2025-03-16' })], note)
    const week = await readWeek(database, '2025-W11')
    expect(week?.records).toEqual([])
    expect(week?.summary).toBeNull()
  })
  it('shows a bounded number of an imported flood and says that there is more', async () => {
    await put(...Array.from({ length: 240 }, (_, number) => entry(number + 1, { day: '2025-03-12' })))
    const week = await readWeek(database, '2025-W11')
    expect(week?.records).toHaveLength(200)
    expect(week?.more).toBe(true)
  })
  it('is none for an address that names no week', async () => {
    expect(await readWeek(database, '2025-W60')).toBeNull()
  })
  it('stands at the end of sixteen, across the turn of a year', async () => {
    await put(entry(1, { day: '2024-12-30' }), entry(2, { day: '2025-03-14' }))
    const weeks = await readRecentWeeks(database, '2025-W11', 16)
    expect(weeks).toHaveLength(16)
    expect(weeks.filter(({ stones }) => stones > 0).map(({ week }) => week)).toEqual(['2025-W01', '2025-W11'])
  })
})

describe('what comes next', () => {
  it('is the first session ahead that is neither closed nor in the trash', async () => {
    const [gone, closed, next] = [
      session(1, { day: '2025-03-15' }),
      session(2, { day: '2025-03-16', closedAt: later }),
      session(3, { day: '2025-03-20' }),
    ]
    await put(gone, closed, next, session(4, { day: '2025-03-21' }), session(5, { day: '2025-03-01' }))
    await moveToTrash(database, [gone], note)
    expect((await readNextSession(database, today))?.id).toBe(next.id)
  })
  it('lists open actions by due date, others beside their name', async () => {
    await put(
      person(500),
      action(1, { due: null }),
      action(2, { due: '2025-03-21' }),
      action(3, { due: '2025-03-18', ownerId: personId(500) }),
      action(4, { state: 'done' }),
    )
    const open = await readOpenActions(database)
    expect(open.map(({ action: { id } }) => id)).toEqual([idOf(3), idOf(2), idOf(1)])
    expect(open[0]?.owner?.name).toBe('Person 500')
  })
  it('names who stands on the evidence, and the session still to be closed', async () => {
    const criterion = roadmap.criteria.find(
      ({ minimum, needs, kinds }) =>
        minimum === 1 && (needs.length === 0 || needs.includes('entry')) && kinds.includes('entry'),
    )
    if (criterion === undefined) throw new Error('The default roadmap changed.')
    await put(roadmap, person(500), held(2, '2025-03-10'), held(3, '2024-03-10'))
    await saveWithCriteria(database, entry(1, { people: [personId(500)] }), {
      isNew: true,
      choice: { roadmapId, criterionIds: [criterion.id] },
      note,
    })
    const input = await readStepInput(database, roadmap, today)
    expect(input.namedOn.get(criterion.id)).toEqual([personId(500)])
    expect(input.unclosed.map(({ id }) => id)).toEqual([idOf(2)])
  })
})

describe('a quick line', () => {
  const save = (line: string, prompt: 'unasked' | null = null) =>
    saveQuickLine(database, { line, day: today, roadmap, prompt, note: { ...note, clearsDrafts: ['quick-line'] } })

  it('becomes an entry with its tags, people and criteria in one change, and its draft goes', async () => {
    await put(person(500, { name: 'Ilse Quarrington' }))
    await database.drafts.put({
      key: 'quick-line',
      window: 'main',
      kind: 'quick-line',
      baseRevision: null,
      value: {},
      at: later,
    })
    const saved = await save('Showed @Ilse the figures. #quotes ^EVI-S2')
    if (!saved.ok) throw new Error(saved.trouble.kind)
    expect(await database.records.get(saved.value.entry.id)).toMatchObject({
      what: 'Showed Ilse the figures.',
      tags: ['quotes'],
      people: [personId(500)],
      day: today,
      audience: 'private',
    })
    expect(await database.changes.count()).toBe(2)
    expect(await database.records.where('recordId').equals(saved.value.entry.id).count()).toBe(1)
    expect(await database.drafts.count()).toBe(0)
    expect(await readTags(database)).toEqual(['quotes'])
  })
  it('answering "unasked" is self-initiated', async () => {
    const saved = await save('The rollback rehearsal', 'unasked')
    expect(saved.ok && saved.value.entry).toMatchObject({ prompt: 'unasked', initiative: 'self' })
  })
  it('that does not fit writes nothing and keeps the draft', async () => {
    await database.drafts.put({
      key: 'quick-line',
      window: 'main',
      kind: 'quick-line',
      baseRevision: null,
      value: {},
      at: later,
    })
    expect((await save('a'.repeat(1_048_576))).ok).toBe(false)
    expect(await database.records.count()).toBe(0)
    expect(await database.drafts.count()).toBe(1)
  })
})

describe('people', () => {
  it('are listed by name without the trash', async () => {
    await put(person(1, { name: 'Wren' }), person(2, { name: 'Ilse' }), person(3, { name: 'Ada' }))
    await moveToTrash(database, [person(3, { name: 'Ada' })], note)
    expect((await readPeople(database)).map(({ name }) => name)).toEqual(['Ilse', 'Wren'])
  })
  it('have a history of at most sixty sessions, the newest, in order of their days', async () => {
    const days = Array.from({ length: 80 }, (_, number) =>
      Temporal.PlainDate.from('2024-01-01').add({ days: number }).toString(),
    )
    await put(
      ...days.map((day, number) => held(number + 1, day)),
      session(200, { day: '2025-03-20', personId: personId(500) }),
    )
    const view = await readRelationship(database, personId(500), today)
    expect(view.held).toHaveLength(historyLimit)
    expect(view.held.at(-1)?.day).toBe(days.at(-1))
    expect(view.held[0]?.day).toBe(days.at(-historyLimit))
    expect(view.more).toBe(true)
    expect(view.next?.id).toBe(idOf(200))
  })
  it('leave out plans and the trash from what was held', async () => {
    await put(held(1, '2025-03-01'), session(2, { day: '2025-02-01', personId: personId(500) }), held(3, '2025-03-02'))
    await moveToTrash(database, [held(3, '2025-03-02')], note)
    const view = await readRelationship(database, personId(500), today)
    expect(view.held.map(({ id }) => id)).toEqual([idOf(1)])
    expect(view.more).toBe(false)
  })
  it('are asked by what they answered before; what I answered as a mentor is none of it', async () => {
    const item = {
      id: idOf(9),
      text: 'Why?',
      topic: null,
      betterAskedOf: null,
      answer: '',
      carriedFrom: null,
      carriedItemId: null,
      aboutId: null,
    }
    await put(
      held(1, '2025-03-01', { agenda: [{ ...item, answered: true }] }),
      held(2, '2025-03-02', { agenda: [{ ...item, answered: true }], role: 'mentor' }),
      session(3, { day: '2025-03-20', personId: personId(500), agenda: [{ ...item, answered: false }] }),
    )
    const view = await readAskView(database, today)
    expect(view.answered).toHaveLength(1)
    expect(view.open.map(({ session: { id } }) => id)).toEqual([idOf(3)])
    expect(view.planned.get(personId(500))).toBe('2025-03-20')
  })
})
