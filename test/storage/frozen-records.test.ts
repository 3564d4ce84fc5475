// What any version stored opens for good: out of its database, its change log, its snapshot and its archive, one of every kind.
import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { restoreDatabase } from '../../renderer/storage/backups/restore-database.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { commit } from '../../renderer/storage/core/commit-records.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { openDatabase } from '../../renderer/storage/core/open-database.ts'
import { writeOf } from '../../renderer/storage/core/save-record.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { AnyRecord } from '../../shared/records/record-definitions.ts'
import { idOf, later } from '../build-records.ts'
import { broughtIn, exported, statesOf } from './archive-steps.ts'
import { frozenDatabase, frozenFile, frozenVersions, leaveVersion } from './create-old-version-database.ts'
import { begun, contentOf } from './lived-database.ts'
import { wayOut } from './stored-format-break-advice.ts'

const open: CairnDatabase[] = []
afterAll(async () => {
  for (const database of open) await database.delete()
})
const kept = (database: CairnDatabase) => {
  open.push(database)
  return database
}
const empty = () => kept(new CairnDatabase(`frozen-${Math.random()}`))

async function upgraded(version: number) {
  const name = `frozen-${Math.random()}`
  await leaveVersion(version, name)
  const opened = await openDatabase(name, indexedDB.databases(), true)
  if (opened.kind !== 'open') throw new Error(`${opened.kind}: ${'detail' in opened ? opened.detail : ''}`)
  return kept(opened.database)
}

/** What does not fit in a record as it was read, field by field. */
function troublesOf(record: unknown): string[] {
  const { kind } = Object(record)
  const { success, data, error } = AnyRecord.safeParse(record)
  if (!success) return error.issues.map(({ path, message }) => `${[kind, ...path].join('.')}: ${message}`)
  // Read from the database it must be whole already: no page looks at a schema.
  return isDeepStrictEqual(data, record) ? [] : [`${kind}: read from the database it lacks a field`]
}

const opensAs = (records: readonly unknown[]) => [...new Set(records.flatMap(troublesOf))]

describe.each(frozenVersions)('what version %i stored', (version) => {
  const frozen = frozenDatabase(version)
  let stands: CairnDatabase
  let written: CairnDatabase
  beforeAll(async () => {
    stands = await upgraded(version)
    written = await upgraded(version)
  })

  it.each([...new Set(frozen.records.map(({ kind }) => kind))])('opens, saved again and undone: %s', async (kind) => {
    const records = await written.records.where('kind').equals(kind).toArray()
    expect(records.length).toBe(frozen.records.filter((one) => one.kind === kind).length)
    expect(opensAs(records), wayOut(version)).toEqual([])
    const writes = records.map((record) => writeOf(record, false))
    expect(await commit(written, writes, { at: later, window: kind, cause: 'Saved' })).toMatchObject({ ok: true })
    expect(await undo(written, kind, later)).toMatchObject({ ok: true })
    const back = await written.records.where('kind').equals(kind).toArray()
    const words = (all: readonly AnyRecord[]) => all.map((one) => ({ ...one, revision: 0, updatedAt: '' }))
    expect(words(back)).toEqual(words(records))
  })

  it('stands in its change log as records of now, which is what undo and history show', async () => {
    const before = (await stands.changes.toArray()).flatMap(({ writes }) => writes.map((write) => write.before))
    expect(before.length).toBe(frozen.changes.flatMap(({ writes }) => writes).length)
    const records = before.filter((one) => one !== null && one !== 'purged')
    expect(opensAs(records), wayOut(version)).toEqual([])
  })

  it('passes the check of the database', async () => {
    expect(await checkDatabase(stands)).toMatchObject({
      unreadable: [],
      broken: [],
      differing: [],
      log: { gaps: 0, astray: [] },
      files: { missing: [], damaged: [] },
    })
  })

  it('comes back from its snapshot as it opens from its database', async () => {
    const target = empty()
    const bytes = frozenFile(`snapshot-${version}.snapshot`) ?? new Uint8Array()
    const done = await restoreDatabase(target, [bytes], { databaseId: idOf(77), witnessId: null })
    expect(done, wayOut(version)).toMatchObject({ ok: true })
    const [restored, opened] = [await contentOf(target), await contentOf(stands)]
    expect(opensAs(restored.records)).toEqual([])
    expect(restored).toEqual(opened)
  })
})

const archived = frozenVersions.filter((version) => frozenFile(`archive-${version}.zip`) !== null)

describe.each(archived)('an archive of version %i', (version) => {
  const bytes = frozenFile(`archive-${version}.zip`) ?? new Uint8Array()

  it('comes in whole where nothing was begun, and does nothing when it comes again', async () => {
    const database = await upgraded(version)
    const target = empty()
    expect(await broughtIn(target, bytes), wayOut(version)).toMatchObject({ ok: true })
    expect((await contentOf(target)).records).toEqual((await contentOf(database)).records)
    expect(await statesOf(target, bytes)).toEqual({ same: (await contentOf(database)).records.length })
    expect(await statesOf(database, await exported(target))).toEqual(await statesOf(target, bytes))
  })

  it('comes into another career, and is undone', async () => {
    const target = kept(await begun(`frozen-${Math.random()}`))
    const before = await exported(target)
    expect(await broughtIn(target, bytes)).toMatchObject({ ok: true })
    const records = await target.records.toArray()
    const kinds = frozenDatabase(version).records.map(({ kind }) => kind)
    expect(new Set(records.map(({ kind }) => kind))).toEqual(new Set(kinds))
    expect(opensAs(records)).toEqual([])
    expect(await undo(target, 'main', later)).toMatchObject({ ok: true })
    expect(await exported(target)).toEqual(before)
  })
})
