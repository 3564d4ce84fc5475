// Any earlier state of a record of any kind comes back as one save that can be undone; what is frozen or locked stays as it is.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import type { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { saveRecords, writeOf } from '../../renderer/storage/core/save-record.ts'
import { readHistory, readRecentChanges } from '../../renderer/storage/history/read-history.ts'
import { bringBackRevision } from '../../renderer/storage/history/restore-revision.ts'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import {
  action,
  assessment,
  entry,
  feedback,
  idOf,
  improvement,
  learning,
  link,
  person,
  poc,
  presentation,
  proposal,
  question,
  session,
} from '../build-records.ts'
import { begun } from './lived-database.ts'

let database: CairnDatabase
let minute = 0
beforeEach(async () => {
  minute = 0
  database = await begun(`back-${Math.floor(Math.random() * 1e9)}`)
})
afterEach(() => database.delete())

const note = (cause: string) => {
  minute += 1
  return { at: `2025-03-14T10:${String(minute).padStart(2, '0')}:00.000Z`, window: 'main', cause }
}

/** Saves a record as it stands or new; answers the number of the change. */
async function save(record: AnyRecord): Promise<number> {
  const stood = await database.records.get(record.id)
  const done = await saveRecords(
    database,
    [writeOf(stood === undefined ? record : { ...record, revision: stood.revision }, stood === undefined)],
    note('Saved'),
  )
  if (!done.ok) throw new Error(JSON.stringify(done.trouble))
  return done.value.seq
}

const words = (record: AnyRecord) => {
  const { revision: _revision, updatedAt: _at, ...rest } = record
  return rest
}

/** Each kind as it was first, and as it was changed to. */
const kinds: readonly [AnyRecord, AnyRecord][] = [
  [entry(1), entry(1, { what: 'Other words', day: '2025-02-02', tags: ['later'] })],
  [session(2), session(2, { goal: 'Another goal', day: '2025-02-02' })],
  [action(3), action(3, { text: 'Another thing' })],
  [person(4), person(4, { name: 'Pell Okonjo' })],
  [proposal(5), proposal(5, { title: 'Another title' })],
  [poc(6), poc(6, { hypothesis: 'It will not' })],
  [presentation(7), presentation(7, { title: 'Another talk' })],
  [feedback(8), feedback(8, { verbatim: 'Other words' })],
  [learning(9), learning(9, { title: 'Another topic' })],
  [question(10), question(10, { asked: 'Why then?' })],
  [improvement(11), improvement(11, { title: 'Another pain' })],
  [assessment(12, 'DEB-M2'), assessment(12, 'DEB-M2', { words: 'Other words' })],
]

describe('an earlier state', () => {
  it.each(kinds.map(([first, then]) => [first.kind, first, then] as const))(
    'of a record of kind %s comes back, and undo takes it away again',
    async (_kind, first, then) => {
      const seq = await save(first)
      await save(then)
      const changed = await database.records.get(first.id)
      expect(await bringBackRevision(database, first.id, seq, note('Brought back'))).toMatchObject({ ok: true })
      const back = await database.records.get(first.id)
      expect(back && words(back)).toEqual(words(first))
      expect(back?.revision).toBe(3)
      expect((await undo(database, 'main', note('').at)).ok).toBe(true)
      const undone = await database.records.get(first.id)
      expect(undone && words(undone)).toEqual(changed && words(changed))
      expect(await checkDatabase(database)).toMatchObject({ differing: [], log: { astray: [] } })
    },
  )

  it('moves the summaries with it: what it spoke for is counted on its earlier day', async () => {
    const first = entry(1, { day: '2025-01-06' })
    const seq = await save(first)
    await save(link(20, first, 'DEB-M2'))
    await save({ ...first, day: '2025-03-03' })
    await bringBackRevision(database, first.id, seq, note('Brought back'))
    expect(await checkDatabase(database)).toMatchObject({ differing: [] })
  })

  it('leaves what happened and what is locked as it is', async () => {
    const limit = { id: idOf(61), metric: 'p99', comparison: 'under', value: 200, unit: 'ms' } as const
    const first = await save(poc(6, { limits: [limit] }))
    await save(
      poc(6, { limits: [{ ...limit, value: 300 }], startedAt: '2025-03-10T10:00:00.000Z', hypothesis: 'Changed' }),
    )
    await bringBackRevision(database, idOf(6), first, note('Brought back'))
    expect(await database.records.get(idOf(6))).toMatchObject({
      hypothesis: poc(6).hypothesis,
      startedAt: '2025-03-10T10:00:00.000Z',
      limits: [{ value: 300 }],
    })
    const planned = await save(session(2, { problemStated: 'As planned', goal: 'One' }))
    const begunAt = '2025-03-11T10:00:00.000Z'
    await save(session(2, { problemStated: 'As locked', goal: 'Two', startedAt: begunAt, problemLockedAt: begunAt }))
    await bringBackRevision(database, idOf(2), planned, note('Brought back'))
    expect(await database.records.get(idOf(2))).toMatchObject({
      goal: 'One',
      problemStated: 'As locked',
      startedAt: begunAt,
    })
  })

  it('of a closed session, of what is frozen, of what was erased is refused by name', async () => {
    const why = async (id: string, seq: number) => {
      const done = await bringBackRevision(database, id, seq, note('Brought back'))
      return !done.ok && done.trouble.kind === 'not-brought-back' ? done.trouble.why : done.ok
    }
    const open = await save(session(2))
    await save(session(2, { closedAt: '2025-03-11T10:00:00.000Z' }))
    expect(await why(idOf(2), open)).toBe('closed')
    const [ladder] = await database.records.where('kind').equals('roadmap').toArray()
    expect(await why(ladder?.id ?? '', 1)).toBe('frozen')
    const written = await save(entry(1))
    const found = await database.records.get(idOf(1))
    if (found) await moveToTrash(database, [found], note('Trashed'))
    const trashed = await database.records.get(idOf(1))
    if (trashed) await purge(database, [trashed], note('Erased'))
    expect(await why(idOf(1), written)).toBe('gone')
    expect((await readHistory(database, idOf(1))).versions.map(({ record }) => record)).toEqual([
      null,
      'erased',
      'erased',
    ])
  })
})

describe('the newest changes', () => {
  it('are listed with what they touched, the newest first', async () => {
    await save(entry(1))
    await save(entry(2))
    const recent = await readRecentChanges(database, 2)
    expect(recent.map(({ records, count }) => [records.map(({ id }) => id), count])).toEqual([
      [[idOf(2)], 1],
      [[idOf(1)], 1],
    ])
  })
})
