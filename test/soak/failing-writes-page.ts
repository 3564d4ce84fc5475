// Runs in a browser page: every single write of an operation fails once, and after each failure the database is as it was.

import { restoreDatabase } from '../../renderer/storage/backups/restore-database.ts'
import { makeSnapshot } from '../../renderer/storage/backups/snapshot-make.ts'
import { checkDatabase } from '../../renderer/storage/checks/check-database.ts'
import { CairnDatabase } from '../../renderer/storage/core/database.ts'
import { newId, newSessionId } from '../../renderer/storage/core/new-id.ts'
import { saveRecords, saveWithCriteria, writeOf } from '../../renderer/storage/core/save-record.ts'
import { moveToTrash, purge } from '../../renderer/storage/history/trash-records.ts'
import { undo } from '../../renderer/storage/history/undo.ts'
import { readOwnRoadmap } from '../../renderer/storage/roadmap/read-profile.ts'
import { closeAndCarry } from '../../renderer/storage/sessions/close-and-carry.ts'
import { begin } from '../../renderer/storage/start/initialize-database.ts'
import { newEntry, newSession } from '../../shared/records/new-records.ts'
import type { Result } from '../../shared/result.ts'
import { note } from './fuzz-operations.ts'

export interface FailingReport {
  /** How many writes were made to fail, by operation. */
  readonly failed: Readonly<Record<string, number>>
  readonly broken: string[]
}

const writers = ['put', 'add', 'delete', 'clear'] as const
const real = Object.fromEntries(writers.map((name) => [name, IDBObjectStore.prototype[name]]))
let countdown = Number.POSITIVE_INFINITY
let isFailed = false

function failAt(write: number): void {
  countdown = write
  isFailed = false
}

function watchWrites(): void {
  for (const name of writers) {
    IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...given: unknown[]) {
      countdown -= 1
      if (countdown === 0) {
        isFailed = true
        throw new DOMException('No room, as the test wished', 'QuotaExceededError')
      }
      return Reflect.apply(real[name] as (...all: unknown[]) => never, this, given)
    } as never
  }
}

type Work = (database: CairnDatabase) => Promise<Result<unknown, { readonly kind: string }>>

async function prepared(name: string) {
  const database = new CairnDatabase(name)
  await begin(
    database,
    { name: '', currentLevel: '', targetLevel: '', startedOn: null, horizonMonths: null },
    note('Began'),
  )
  const roadmap = (await readOwnRoadmap(database))?.roadmap
  if (roadmap === undefined) throw new Error('Nothing was begun')
  const choice = { roadmapId: roadmap.id, criterionIds: roadmap.criteria.slice(0, 3).map(({ id }) => id) }
  const entry = { ...newEntry(newId(), '2025-03-03', note('').at), what: 'A stone', tags: ['one'] }
  await saveWithCriteria(database, entry, { isNew: true, choice, note: note('Wrote') })
  const session = newSession(newSessionId(), '2025-03-04', 'Europe/Lisbon', note('').at)
  await saveRecords(database, [writeOf(session, true)], note('Planned'))
  const base = await makeSnapshot(database, 0, note('').at)
  const saved = await database.records.get(entry.id)
  if (base === null || saved === undefined) throw new Error('The preparation failed')
  return { database, roadmap, choice, entry, session, base, saved }
}

function worksOn({
  roadmap,
  choice,
  entry,
  session,
  base,
  saved,
}: Awaited<ReturnType<typeof prepared>>): Record<string, Work> {
  return {
    'save with criteria': (database) =>
      saveWithCriteria(database, { ...entry, id: newId() }, { isNew: true, choice, note: note('Wrote') }),
    'close a session': (database) => closeAndCarry(database, session.id, roadmap, note('Closed')),
    'go back to a snapshot': (database) =>
      restoreDatabase(database, [base.bytes], { databaseId: newId(), witnessId: null }),
    undo: (database) => undo(database, 'fuzz', note('').at),
    'move to the trash': (database) => moveToTrash(database, [saved], note('Trashed')),
    erase: async (database) => {
      const trashed = await database.records.get(saved.id)
      return purge(database, trashed === undefined ? [] : [{ ...trashed, trashedAt: note('').at }], note('Erased'))
    },
  }
}

async function state(database: CairnDatabase): Promise<string> {
  return JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())))
}

/** Fails the first write, then the second, and so on until the operation goes through. */
async function failEach(
  name: string,
  database: CairnDatabase,
  work: Work,
): Promise<{ failed: number; broken: string[] }> {
  const broken: string[] = []
  for (let write = 1; write < 2000; write += 1) {
    const before = await state(database)
    failAt(write)
    const done = await work(database).catch((error) => ({ ok: false, trouble: { kind: `thrown: ${error}` } }) as const)
    const wasFailed = isFailed
    failAt(Number.POSITIVE_INFINITY)
    if (!wasFailed) {
      if (!done.ok) broken.push(`${name}: refused without a failure, ${done.trouble.kind}`)
      return { failed: write - 1, broken }
    }
    if (done.ok) broken.push(`${name}: write ${write} failed and it was called done`)
    else if (done.trouble.kind !== 'disk-full') broken.push(`${name}: write ${write} said ${done.trouble.kind}`)
    if ((await state(database)) !== before) broken.push(`${name}: write ${write} failed and something changed`)
  }
  return { failed: 2000, broken: [...broken, `${name}: never came to its end`] }
}

export async function failEveryWrite(): Promise<FailingReport> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  watchWrites()
  const failed: Record<string, number> = {}
  const broken: string[] = []
  const names = ['save with criteria', 'close a session', 'go back to a snapshot', 'undo', 'move to the trash', 'erase']
  for (const [index, name] of names.entries()) {
    const ready = await prepared(`failing-${index}`)
    const work = worksOn(ready)[name]
    if (work === undefined) throw new Error(name)
    const done = await failEach(name, ready.database, work)
    failed[name] = done.failed
    broken.push(...done.broken)
    const { differing } = await checkDatabase(ready.database)
    broken.push(...differing.map((summary) => `${name}: summary ${summary} differs afterwards`))
    await ready.database.delete()
  }
  return { failed, broken }
}
