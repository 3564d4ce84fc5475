// Reads whatever can still be read of a database, whichever version wrote it, without our own schema in the way: set aside before
// something takes its place.
import { gzipLines } from '../../shared/files/gzip-lines.ts'

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

/** Lines of JSON, gzipped: a head, then `[table, row]`, and `[table, null]` where a table broke off. Null when nothing could be opened. */
export async function salvage(name: string, at: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const database = await openAsItIs(name).catch(() => null)
  if (database === null) return null
  const lines = gzipLines()
  lines.add(asJson({ format: 'cairn-found', database: name, version: database.version, at }))
  for (const table of database.objectStoreNames) {
    const isWhole = await eachRow(database, table, (row) => lines.add(asJson([table, row]))).catch(() => false)
    if (!isWhole) lines.add(asJson([table, null]))
  }
  database.close()
  return lines.finish()
}
