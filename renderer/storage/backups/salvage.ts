// Reads whatever can still be read of a database, whichever version wrote it: set aside before something takes its place. Twice, as an
// archive that can be imported, and row by row as it lay there, without our own schema in the way.
import { type AttachedFile, writeArchive } from '../../../shared/files/archive-write.ts'
import { gzipLines } from '../../../shared/files/gzip-lines.ts'
import { foundRows } from '../../../shared/files/salvaged-rows.ts'
import { archiveTools } from '../archive/archive-byte-tools.ts'

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}

/** JSON in which typed arrays are text: `{"$Int32Array": "…"}`. */
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_key, one: unknown) =>
    ArrayBuffer.isView(one)
      ? { [`$${one.constructor.name}`]: base64(new Uint8Array(one.buffer, one.byteOffset, one.byteLength)) }
      : one,
  )

/** Opens it as it stands; null where the browser cannot, or where there is none. Never makes one. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name)
    opening.onupgradeneeded = () => opening.transaction?.abort()
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = (event) => {
      event.preventDefault()
      resolve(null)
    }
  })
}

/** Rows up to the first that cannot be read. */
function eachRow(database: IDBDatabase, table: string, take: (value: unknown) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const reading = database.transaction(table).objectStore(table).openCursor()
    reading.onerror = (event) => {
      event.preventDefault()
      resolve(false)
    }
    reading.onsuccess = () => {
      const cursor = reading.result
      if (cursor === null) return resolve(true)
      take(cursor.value)
      cursor.continue()
    }
  })
}

/** Dexie multiplies its versions by ten for the browser. */
const browserFactor = 10

const isAttached = (row: unknown): row is AttachedFile =>
  typeof row === 'object' &&
  row !== null &&
  typeof Reflect.get(row, 'hash') === 'string' &&
  typeof Reflect.get(row, 'type') === 'string' &&
  Reflect.get(row, 'bytes') instanceof Uint8Array

/** Those whose bytes are what their hash says, in its order. */
async function* wholeOnes(files: readonly AttachedFile[]): AsyncGenerator<AttachedFile> {
  for (const file of files.toSorted((one, other) => (one.hash < other.hash ? -1 : 1)))
    if ((await archiveTools.hashOf(file.bytes)) === file.hash) yield file
}

async function archiveOf({ rows }: ReturnType<typeof foundRows>, files: readonly AttachedFile[]) {
  const parts: Uint8Array<ArrayBuffer>[] = []
  const content = { rows, attachments: wholeOnes(files) }
  await writeArchive(content, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

export interface Salvaged {
  /** Lines of JSON, gzipped: a head, then `[table, row]`, and `[table, null]` where a table broke off. */
  readonly lines: Uint8Array<ArrayBuffer>
  /** What of it an archive may hold; null where that is nothing. */
  readonly archive: Uint8Array<ArrayBuffer> | null
}

/** Null when nothing could be opened. */
export async function salvage(name: string, at: string): Promise<Salvaged | null> {
  const database = await openAsItIs(name).catch(() => null)
  if (database === null) return null
  const lines = gzipLines()
  const found = foundRows(database.version / browserFactor)
  const files: AttachedFile[] = []
  lines.add(asJson({ format: 'cairn-found', database: name, version: database.version, at }))
  for (const table of database.objectStoreNames) {
    const take = (row: unknown) => {
      lines.add(asJson([table, row]))
      found.take(table, row)
      if (table === 'attachments' && isAttached(row)) files.push(row)
    }
    const isWhole = await eachRow(database, table, take).catch(() => false)
    if (!isWhole) lines.add(asJson([table, null]))
  }
  database.close()
  return { lines: lines.finish(), archive: found.rows.size === 0 ? null : await archiveOf(found, files) }
}
