// Everything out of the database, as rows of an archive. Read in small steps, so that no save waits; if something was saved
// meanwhile it is read again, the last time in one transaction.
import type { RowsOf } from '../../../shared/files/archive-format.ts'
import {
  type ArchiveSink,
  type ArchiveTools,
  type AttachedFile,
  writeArchive,
} from '../../../shared/files/archive-write.ts'
import { withoutTakenBack } from '../../../shared/rules/records/change-log-entry.ts'
import { canonicalText } from '../../../shared/rules/text/ordered-json.ts'
import type { CairnDatabase, ChangeRow } from '../core/database.ts'

const stepLength = 1000
const quietTries = 3

type Rows = Map<RowsOf, string[]>

const add = (rows: Rows, name: RowsOf, value: unknown) => {
  const lines = rows.get(name)
  if (lines === undefined) rows.set(name, [canonicalText(value)])
  else lines.push(canonicalText(value))
}

async function readRecords({ records }: CairnDatabase, rows: Rows): Promise<void> {
  for (let after = ''; ; ) {
    const step = await records.where('id').above(after).limit(stepLength).toArray()
    for (const record of step) add(rows, record.kind, record)
    const last = step.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

async function readChanges({ changes }: CairnDatabase, rows: Rows): Promise<void> {
  const all: { readonly row: Pick<ChangeRow, 'seq' | 'brought'>; readonly text: string }[] = []
  for (let after = 0; ; ) {
    const step = await changes.where('seq').above(after).limit(stepLength).toArray()
    for (const { ids: _ids, ...row } of step) all.push({ row, text: canonicalText(row) })
    const last = step.at(-1)
    if (last === undefined) break
    after = last.seq
  }
  const kept = new Set(withoutTakenBack(all.map(({ row }) => row)))
  rows.set(
    'changes',
    all.filter(({ row }) => kept.has(row)).map(({ text }) => text),
  )
}

const lastSeqOf = async ({ changes }: CairnDatabase) => Number((await changes.orderBy('seq').lastKey()) ?? 0)

async function readRest(database: CairnDatabase, rows: Rows): Promise<number> {
  const { drafts, tombstones, changes } = database
  return database.transaction('r', [drafts, tombstones, changes], async () => {
    for (const draft of await drafts.toArray()) add(rows, 'drafts', draft)
    for (const tombstone of await tombstones.toArray()) add(rows, 'tombstones', tombstone)
    return lastSeqOf(database)
  })
}

/** Everything as it stood at one moment. */
async function gatherRows(database: CairnDatabase): Promise<Rows> {
  const read = async () => {
    const rows: Rows = new Map()
    const seq = await lastSeqOf(database)
    await readRecords(database, rows)
    await readChanges(database, rows)
    return (await readRest(database, rows)) === seq ? rows : null
  }
  for (let tries = 0; tries < quietTries; tries += 1) {
    const rows = await read()
    if (rows !== null) return rows
  }
  const rows = await database.transaction('r', database.tables, () => read())
  if (rows === null) throw new Error('Something was saved inside a transaction that only reads.')
  return rows
}

/** The hashes of files that anything in the rows names, what stood before a change included. */
function namedHashes(rows: Rows): string[] {
  const found = new Set<string>()
  for (const lines of rows.values()) {
    for (const line of lines) {
      if (!line.includes('"hash":"')) continue
      for (const [, hash] of line.matchAll(/"hash":"([0-9a-f]{64})"/g)) if (hash !== undefined) found.add(hash)
    }
  }
  return [...found].sort()
}

async function* readAttachments(
  { attachments }: CairnDatabase,
  hashes: readonly string[],
): AsyncGenerator<AttachedFile> {
  for (const hash of hashes) {
    const found = await attachments.get(hash)
    // Its bytes may be missing where the database was damaged: what is there still leaves.
    if (found !== undefined) yield found
  }
}

/** Writes everything into the sink; `onStep` is told how much of `total` is done. */
export async function makeArchive(
  database: CairnDatabase,
  tools: ArchiveTools,
  { emit, onStep }: { emit: ArchiveSink['emit']; onStep?: (done: number, total: number) => void },
): Promise<void> {
  const rows = await gatherRows(database)
  const hashes = namedHashes(rows)
  const total = [...rows.values()].reduce((sum, lines) => sum + lines.length, 0) + hashes.length
  const content = { rows, attachments: readAttachments(database, hashes) }
  await writeArchive(content, tools, { emit, onStep: (done) => onStep?.(done, total) })
}
