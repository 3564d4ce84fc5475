// Lets the browser's store begin a new log after the disk was full. Seen (Electron 33.2.1, Linux): a store that broke on a full disk and
// was opened again took saves, and the next start threw all of it away as if it were missing. Probably the write that broke off leaves half
// an entry in the log, and what follows cannot be read behind it. Once a log is full it is put into a file of its own and goes.

/** A database for this alone: all of one origin share a log. */
const name = 'cairn-log'
/** Bytes: a log is full at four million, and the second that fills waits until the first was put away. */
const wanted = 12_000_000
const parts = 4
/** As many random bytes as are given at once; others would be made smaller before they are written. */
const rowBytes = 65_536

const isDone = (asked: IDBRequest | IDBTransaction, event: 'success' | 'complete'): Promise<boolean> =>
  new Promise((resolve) => {
    asked.addEventListener(event, () => resolve(true))
    for (const failing of ['error', 'abort', 'blocked']) asked.addEventListener(failing, () => resolve(false))
  })

async function fill(database: IDBDatabase): Promise<boolean> {
  const writing = database.transaction('rows', 'readwrite', { durability: 'strict' })
  const rows = writing.objectStore('rows')
  for (let row = 0; row * rowBytes < wanted / parts; row += 1)
    rows.put(crypto.getRandomValues(new Uint8Array(rowBytes)), row)
  return isDone(writing, 'complete')
}

async function renewed(): Promise<boolean> {
  const opening = indexedDB.open(name)
  opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
  if (!(await isDone(opening, 'success'))) return false
  const database = opening.result
  let done = true
  // In parts: one write is one entry of the log, however large.
  for (let part = 0; part < parts && done; part += 1) done = await fill(database).catch(() => false)
  database.close()
  await isDone(indexedDB.deleteDatabase(name), 'success')
  return done
}

/** Milliseconds. A store that was broken by a full disk may not answer at all. */
const patience = 8000

/** False where it could not be done in time; nothing of the career is touched either way. */
export function renewStoreLog(): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience))
  return Promise.race([renewed().catch(() => false), late])
}
