// What lies in the trash does not count and can come back; what is erased is erased everywhere in the database, and for good.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase, readMeta } from '../../renderer/storage/core/database.ts'
import { saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { bringBack, moveToTrash, purge, readTrash } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { criterionId, entry, later, roadmap, roadmapId } from '../build-records.ts'

let database: CairnDatabase
const note = { at: later, cause: 'Saved', window: 'main' }

beforeEach(async () => {
  database = new CairnDatabase(`trash-${Math.random()}`)
  await database.open()
})
afterEach(() => database.delete())

const everything = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  )
const saved = async (number: number) => {
  const found = await database.records.get(entry(number).id)
  if (found?.kind !== 'entry') throw new Error('not saved')
  return found
}

describe('the trash', () => {
  it('takes a record out of the totals, and a record brought back counts again', async () => {
    await commit(database, [writeOf(entry(1), true), writeOf(entry(2), true)], note)
    const totals = async () => (await readMeta(database, 'totals'))?.byKind
    await moveToTrash(database, [await saved(1)], note)
    expect(await totals()).toEqual({ entry: 1 })
    await bringBack(database, [await saved(1)], note)
    expect(await totals()).toEqual({ entry: 2 })
  })
  it('never takes the roadmap, on which everything hangs', async () => {
    await commit(database, [writeOf(roadmap, true), writeOf(entry(1), true)], note)
    await moveToTrash(database, [{ ...roadmap, revision: 1 }, await saved(1)], note)
    expect((await readTrash(database)).map(({ kind }) => kind)).toEqual(['entry'])
  })
})

describe('purging', () => {
  it('erases record, links, history and draft, leaves a tombstone, and cannot be undone', async () => {
    await saveWithCriteria(database, entry(1, { what: 'Secret words' }), {
      isNew: true,
      choice: { roadmapId, criterionIds: [criterionId('DEC-M1')] },
      note,
    })
    await commit(database, [writeOf({ ...(await saved(1)), myPart: 'x' }, false)], note)
    await database.drafts.put({
      key: entry(1).id,
      window: 'main',
      kind: 'entry',
      baseRevision: 2,
      value: { what: 'Secret words' },
      at: later,
    })
    await moveToTrash(database, [await saved(1)], note)
    expect(await purge(database, await readTrash(database), note)).toMatchObject({ ok: true })
    const { tombstones, ...rest } = await everything()
    expect(JSON.stringify(rest)).not.toContain('Secret words')
    expect(tombstones).toHaveLength(2)
    expect(await database.changes.orderBy('seq').last()).toMatchObject({ final: true })
    expect(await undo(database, 'main', later)).toMatchObject({ ok: false, trouble: { kind: 'final' } })
  })
  it('leaves what is not in the trash alone', async () => {
    await commit(database, [writeOf(entry(1), true)], note)
    await purge(database, [await saved(1)], note)
    expect(await saved(1)).toBeDefined()
  })
})
