// Settings of the career: each is one change with a way back, two windows keep each other's, and they are in an export.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { writeDownWord } from '../../renderer/storage/evidence/save-assessments.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { addPerson } from '../../renderer/storage/journal/bulk-edit-records.ts'
import { changeOwn } from '../../renderer/storage/roadmap/change-profile.ts'
import { readProfile } from '../../renderer/storage/roadmap/read-profile.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { creditNewPeople, saveQuickLine } from '../../renderer/storage/week/save-quick-line.ts'
import { newFeedback, newProposal } from '../../shared/records/new-evidence.ts'
import { newAction, newSession } from '../../shared/records/new-records.ts'
import { asBegun, audienceOfNew, withNewAudience } from '../../shared/rules/records/default-audience.ts'
import { withPromotion } from '../../shared/rules/roadmap/promotions.ts'
import { criterionId, idOf, later, roadmapId, sessionId } from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Changed', window: 'main' }
const who = {
  name: 'Wren',
  currentLevel: 'mid-level',
  targetLevel: 'senior',
  startedOn: '2024-05-01',
  horizonMonths: 16,
}
beforeEach(async () => {
  database = new CairnDatabase(`career-${Math.random()}`)
  await database.open()
  await begin(database, who, note)
})
afterEach(() => database.delete())

const profile = async () => {
  const found = await readProfile(database)
  if (found === null) throw new Error('nothing was begun')
  return found
}

describe('a setting of the career', () => {
  it('is laid over the profile as it stands, so two windows keep what the other changed', async () => {
    await Promise.all([
      changeOwn(database, () => ({ zone: 'Asia/Tokyo' }), { ...note, window: 'one' }),
      changeOwn(database, () => ({ firstWeekday: 7 }), { ...note, window: 'other' }),
    ])
    expect(await profile()).toMatchObject({ zone: 'Asia/Tokyo', firstWeekday: 7, name: 'Wren' })
  })

  it('is undone', async () => {
    await changeOwn(database, () => ({ zone: 'Asia/Tokyo' }), note)
    await undo(database, note.window, later)
    expect((await profile()).zone).toBeNull()
  })

  it('of a zone that no machine knows is kept as it is', async () => {
    expect((await changeOwn(database, () => ({ zone: 'Mars/Olympus' }), note)).ok).toBe(true)
    expect((await profile()).zone).toBe('Mars/Olympus')
  })

  it('that is no day of a week is refused and changes nothing', async () => {
    expect((await changeOwn(database, () => ({ firstWeekday: 8 }), note)).ok).toBe(false)
    expect((await profile()).firstWeekday).toBeNull()
  })
})

it('what no longer fits the profile is told, and nothing is written', async () => {
  const before = await database.changes.count()
  expect(await changeOwn(database, () => null, note)).toEqual({ ok: false, trouble: { kind: 'no-longer-fits' } })
  expect(await database.changes.count()).toBe(before)
})

it('a promotion is one change that undo takes back whole', async () => {
  const before = await profile()
  const reached = { day: '2025-02-03', level: 'Senior', note: 'x', target: 'Lead' }
  await changeOwn(
    database,
    (now) => {
      const result = withPromotion(now, reached, '2025-03-08')
      return result.ok ? result.value : null
    },
    note,
  )
  expect(await profile()).toMatchObject({ currentLevel: 'senior', targetLevel: 'lead', startedOn: '2025-02-03' })
  await undo(database, note.window, later)
  const { revision: _, updatedAt: __, ...after } = await profile()
  expect(before).toMatchObject(after)
})

describe('new records', () => {
  const choose = (...kinds: Parameters<typeof audienceOfNew>[0][]) =>
    changeOwn(
      database,
      () => ({
        newAudiences: kinds.reduce(
          (all, kind) => withNewAudience(all, kind, 'packet'),
          withNewAudience([], 'session', 'mentor'),
        ),
      }),
      note,
    )
  const quickLine = async () => {
    const saved = await saveQuickLine(database, {
      line: 'A thought',
      day: '2025-03-08',
      roadmap: null,
      prompt: null,
      note,
    })
    if (!saved.ok) throw new Error(saved.trouble.kind)
    return saved.value.entry
  }

  it('begin private, sessions with their mentor, until something was chosen', async () => {
    expect((await quickLine()).audience).toBe('private')
    expect((await addPerson(database, 'Ilse', note)).person.audience).toBe('private')
    expect(audienceOfNew('session', [])).toBe('mentor')
  })

  it('begin with what was chosen for their kind, wherever they are made', async () => {
    await choose('entry', 'person', 'proposal')
    const entry = await quickLine()
    expect(entry.audience).toBe('packet')
    expect((await addPerson(database, 'Ilse', note)).person.audience).toBe('packet')
    await creditNewPeople(database, entry.id, ['Pell Anders'], note)
    const of = { roadmapId, criterionId: criterionId('GRW-M1') }
    await writeDownWord(
      database,
      of,
      { who: { name: 'Noor' }, verdict: 'confirmed', day: '2025-03-08', words: 'Yes' },
      note,
    )
    const people = await database.records.where('kind').equals('person').toArray()
    expect(people.map(({ audience }) => audience)).toEqual(['packet', 'packet', 'packet'])
    const { newAudiences } = await profile()
    expect(asBegun(newProposal(idOf(1), '2025-03-08', later), newAudiences).audience).toBe('packet')
    expect(asBegun(newFeedback(idOf(2), '2025-03-08', later), newAudiences).audience).toBe('private')
    expect(asBegun(newSession(sessionId(3), '2025-03-08', 'UTC', later), newAudiences).audience).toBe('mentor')
    expect(asBegun(newAction(idOf(4), '2025-03-08', later), newAudiences).audience).toBe('mentor')
  })

  it('hold no line for what a kind begins with anyway', () => {
    const chosen = withNewAudience([], 'entry', 'packet')
    expect(withNewAudience(chosen, 'entry', 'private')).toEqual([])
    expect(withNewAudience([], 'session', 'private')).toEqual([{ kind: 'session', audience: 'private' }])
  })
})
