// The product's own way out and in beside what it cannot be faster than: JSON, one raw transaction of the same rows, the browser's gzip.

import { archiveTools, blobSource } from '../../../renderer/storage/archive/archive-byte-tools.ts'
import { makeArchive } from '../../../renderer/storage/archive/archive-make.ts'
import { bringIn } from '../../../renderer/storage/archive/import-archive.ts'
import { planBringIn } from '../../../renderer/storage/archive/plan-archive-import.ts'
import { CairnDatabase } from '../../../renderer/storage/core/database.ts'
import { readArchive } from '../../../shared/files/archive-read.ts'
import { usualChoices } from '../../../shared/rules/archive/archive-import-choices.ts'

if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')

const note = { at: '2025-03-15T12:00:00.000Z', window: 'bench' }
const tables = ['records', 'changes', 'meta', 'standings', 'weeks', 'sessionLines'] as const
const source = 'bench-source'
let file = new Blob()
/** The rows of every table as one text. */
let text = ''

/** The standings' days have no JSON of their own. */
const revive = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && 'int32' in value && Array.isArray(value.int32)
    ? Int32Array.from(value.int32)
    : value
const plain = (_key: string, value: unknown) => (value instanceof Int32Array ? { int32: [...value] } : value)

const opened = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name)
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error)
  })

async function emptied(name: string): Promise<void> {
  await CairnDatabase.delete(name)
  const database = new CairnDatabase(name)
  await database.open()
  database.close()
}

async function exported(): Promise<Blob> {
  const database = new CairnDatabase(source)
  const parts: Uint8Array<ArrayBuffer>[] = []
  await makeArchive(database, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
  database.close()
  return new Blob(parts)
}

async function broughtIn(name: string): Promise<number> {
  const database = new CairnDatabase(name)
  const from = blobSource(file)
  const archive = await readArchive(from, archiveTools)
  if (!archive.ok) throw new Error(archive.trouble.kind)
  const plan = await planBringIn(database, archive.value)
  const bringing = { database, archive: archive.value, source: from, plan, onStep: () => undefined }
  const done = await bringIn(bringing, usualChoices, note)
  database.close()
  if (!done.ok) throw new Error(done.trouble.kind)
  return done.value.records
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function rawPut(database: IDBDatabase, rows: Record<string, readonly object[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const writing = database.transaction([...tables], 'readwrite', { durability: 'strict' })
    for (const table of tables) for (const row of rows[table] ?? []) writing.objectStore(table).put(row)
    writing.oncomplete = () => resolve()
    writing.onabort = () => reject(writing.error)
  })
}

const getAll = (database: IDBDatabase, table: string): Promise<object[]> =>
  new Promise((resolve, reject) => {
    const asked = database.transaction(table).objectStore(table).getAll()
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(asked.error)
  })

const works = {
  /** Once: the rows come in, and the archive and the text are made of them. */
  prepare: async (rows: Record<string, readonly object[]>): Promise<number> => {
    await emptied(source)
    const database = await opened(source)
    await rawPut(database, rows)
    database.close()
    file = await exported()
    text = JSON.stringify(rows, plain)
    await emptied('bench-filled')
    return broughtIn('bench-filled')
  },
  bringIn: async (): Promise<number> => {
    await emptied('bench-target')
    return timed(() => broughtIn('bench-target'))
  },
  bringInAgain: (): Promise<number> =>
    timed(async () => {
      const written = await broughtIn('bench-filled')
      if (written !== 0) throw new Error(`${written} records were written again`)
    }),
  rawIn: async (): Promise<number> => {
    await emptied('bench-target')
    const database = await opened('bench-target')
    const took = await timed(async () =>
      rawPut(database, JSON.parse(text, text.includes('"int32"') ? revive : undefined)),
    )
    database.close()
    return took
  },
  takeOut: (): Promise<number> => timed(exported),
  rawOut: async (): Promise<number> => {
    const database = await opened(source)
    const took = await timed(async () => {
      const all = JSON.stringify([await getAll(database, 'records'), await getAll(database, 'changes')])
      const packed = new Blob([all]).stream().pipeThrough(new CompressionStream('gzip'))
      await new Response(packed).arrayBuffer()
    })
    database.close()
    return took
  },
}

Object.assign(globalThis, { cairnArchive: works, cairnPlain: revive })
