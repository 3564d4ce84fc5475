// The product's own save beside a raw transaction of the very rows it wrote, on the same database; a snapshot after one change; the
// history of a record.
import { createBrowserHost } from '../../../renderer/platform/browser-host.ts'
import { createKeeper } from '../../../renderer/storage/backups/take-due-snapshots.ts'
import { CairnDatabase, writtenTables } from '../../../renderer/storage/core/database.ts'
import { newId } from '../../../renderer/storage/core/new-id.ts'
import { saveWithCriteria } from '../../../renderer/storage/core/save-record.ts'
import { readHistory } from '../../../renderer/storage/history/read-history.ts'
import { readOwnRoadmap } from '../../../renderer/storage/roadmap/read-profile.ts'
import type { Entry } from '../../../shared/records/entry.ts'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import { newEntry } from '../../../shared/records/new-records.ts'

const database = new CairnDatabase('cairn')
const own = await readOwnRoadmap(database)
const criterionId = own?.roadmap.criteria[0]?.id
if (!own || !criterionId) throw new Error('The database was not seeded')
const roadmapId = own.roadmap.id
const choice = { roadmapId, criterionIds: [criterionId] }
const words = 'measured the retry queue before and after the change and wrote down why the older path stayed'

function makeEntry(): Entry {
  const at = new Date().toISOString()
  return { ...newEntry(newId(), at.slice(0, 10), at), what: words, myPart: words, initiative: 'self' }
}

async function product(): Promise<number> {
  const entry = makeEntry()
  const note = { at: entry.createdAt, cause: 'Saved an entry', window: 'bench' }
  const began = performance.now()
  const saved = await saveWithCriteria(database, entry, { isNew: true, choice, note })
  const took = performance.now() - began
  if (!saved.ok) throw new Error(saved.trouble.kind)
  return took
}

/** The rows of the newest save under new ids, so that they are added as those were. */
async function rowsAgain() {
  const change = await database.changes.orderBy('seq').last()
  const [entry, link] = await database.records.bulkGet([...(change?.ids ?? [])])
  if (!change || entry?.kind !== 'entry' || link?.kind !== 'evidence-link') throw new Error('Nothing was saved yet')
  const newEntryRow: Entry = { ...entry, id: newId() }
  const newLinkRow: EvidenceLink = { ...link, id: newId(), recordId: newEntryRow.id }
  const ids = [newEntryRow.id, newLinkRow.id]
  const writes = change.writes.map((write, at) => ({ ...write, id: ids[at] ?? write.id }))
  const { seq, ...unnumbered } = change
  const standing = await database.standings.get([roadmapId, newLinkRow.criterionId])
  const week = await database.weeks.orderBy('week').last()
  const totals = await database.meta.get('totals')
  if (!seq || !standing || !week || !totals) throw new Error('A summary is missing')
  return {
    records: [newEntryRow, newLinkRow],
    changes: [{ ...unnumbered, writes, ids }],
    standings: [standing],
    weeks: [week],
    meta: [totals],
  }
}

const opened = new Promise<IDBDatabase>((resolve, reject) => {
  const opening = indexedDB.open('cairn')
  opening.onsuccess = () => resolve(opening.result)
  opening.onerror = () => reject(opening.error)
})
const tables = writtenTables(database).map(({ name }) => name)

async function raw(): Promise<number> {
  const rows = Object.entries(await rowsAgain())
  const store = await opened
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const writing = store.transaction(tables, 'readwrite', { durability: 'strict' })
    for (const [table, all] of rows) for (const row of all) writing.objectStore(table).put(row)
    writing.oncomplete = () => resolve(performance.now() - began)
    writing.onabort = () => reject(writing.error)
  })
}

const clock = {
  instant: () => new Date().toISOString(),
  today: () => new Date().toISOString().slice(0, 10),
  zone: () => 'UTC',
}
const keeper = createKeeper({ database, host: createBrowserHost(), clock })

/** One change, then the whole way of a snapshot: what changed is read in the worker, written by the host, read back. */
async function snapshot(): Promise<number> {
  // What other benches wrote here is kept first; it may weigh more than a new base.
  await keeper.take('after changes')
  await product()
  const began = performance.now()
  const taken = await keeper.take('after changes')
  const took = performance.now() - began
  if (!taken.ok || taken.value === null) throw new Error('No snapshot was taken')
  if (taken.value.fromSeq === 0) throw new Error('A base was taken, not what changed')
  return took
}

const opensAtOnce = 40

/** Opens the history of an entry that was saved twice, many times over; for one. */
async function history(): Promise<number> {
  const [entry] = await database.records.where('kind').equals('entry').reverse().limit(1).toArray()
  if (entry === undefined) throw new Error('No entry')
  const began = performance.now()
  for (let at = 0; at < opensAtOnce; at += 1) await readHistory(database, entry.id)
  return (performance.now() - began) / opensAtOnce
}

Object.assign(globalThis, { cairnSave: { product, raw, snapshot, history } })
