// Brings a checked archive in: attached files first, by their hash and in steps, so that an interrupted try loses no work; then
// everything else in one transaction, which is one change and one step of undo.
import type { Archive, ArchivedFile } from '../../../shared/files/archive-read.ts'
import { type ByteSource, Unreadable, unfold } from '../../../shared/files/zip-read.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import { chosenItems, type ImportChoices, writtenAs } from '../../../shared/rules/archive/archive-import-choices.ts'
import type { ImportItem } from '../../../shared/rules/archive/archive-import-plan.ts'
import { referencesOf } from '../../../shared/rules/records/record-references.ts'
import { addInSteps } from '../backups/restore-database.ts'
import { replaceSummaries, summariesOf } from '../checks/compute-summaries.ts'
import { type CommitTrouble, type PlannedWrite, transact, writeOver } from '../core/commit-records.ts'
import type { CairnDatabase } from '../core/database.ts'
import { newId } from '../core/new-id.ts'
import type { Step } from '../core/running-summaries.ts'
import { type StorageTrouble, storageTrouble } from '../core/storage-trouble.ts'
import { archiveTools } from './archive-byte-tools.ts'
import type { BringInPlan } from './plan-archive-import.ts'

export type BringInTrouble =
  | StorageTrouble
  /** Something was saved here since it was compared. Nothing was written; compare again. */
  | { readonly kind: 'moved-on' }
  /** An attached file could not be read from the archive any more. */
  | { readonly kind: 'file-gone' }

export interface BroughtIn {
  /** Records written. None at all when everything was here already. */
  readonly records: number
  readonly files: number
  /** The change it became; null when there was nothing to do, or when it began an empty database. */
  readonly seq: number | null
}

export interface BringInNote {
  readonly at: string
  readonly window: string
}

export interface ArchiveImport {
  readonly database: CairnDatabase
  readonly archive: Archive
  readonly source: ByteSource
  readonly plan: BringInPlan
  readonly onStep: (done: number, total: number) => void
}

const cause = 'Imported a file'

/** What is written names its revisions and was checked before: only the store itself can refuse it. */
function ofTheStore(trouble: CommitTrouble): StorageTrouble {
  if (trouble.kind === 'conflict' || trouble.kind === 'unfit' || trouble.kind === 'other-database')
    throw new Error(`Importing met ${trouble.kind}.`)
  return trouble
}

async function putFile({ database, source }: ArchiveImport, { hash, type, entry }: ArchivedFile): Promise<boolean> {
  const bytes = await unfold(source, entry).catch((error: unknown) => {
    if (error instanceof Unreadable) return failed({ kind: error.why })
    throw error
  })
  // The file lay where it lies since it was checked: someone may have written to it.
  if (!bytes.ok || (await archiveTools.hashOf(bytes.value)) !== hash) return false
  // A copy of its own: the bytes may be a view on a part of the archive.
  await database.attachments.put({ hash, type, bytes: new Uint8Array(bytes.value) })
  return true
}

/** Puts the files that are not here yet; takes them away again when `work` does not come to its end. */
async function withFiles<T extends { readonly ok: boolean }>(
  bringing: ArchiveImport,
  wanted: ReadonlySet<string> | null,
  work: (files: number) => Promise<T>,
): Promise<T | Result<never, BringInTrouble>> {
  const { database, archive } = bringing
  const present = new Set(await database.attachments.toCollection().primaryKeys())
  const missing = archive.attachments.filter(({ hash }) => !present.has(hash) && (wanted?.has(hash) ?? true))
  const put: string[] = []
  const takeAway = () => database.attachments.bulkDelete(put).catch(() => undefined)
  try {
    for (const file of missing) {
      put.push(file.hash)
      if (!(await putFile(bringing, file))) {
        await takeAway()
        return failed({ kind: 'file-gone' })
      }
    }
    const done = await work(missing.length)
    if (!done.ok) await takeAway()
    return done
  } catch (error) {
    await takeAway()
    const trouble = storageTrouble(error)
    if (trouble === null) throw error
    return failed(trouble)
  }
}

/** Everything as it is, into a database in which nothing was ever begun. */
async function adopt(bringing: ArchiveImport, files: number, at: string): Promise<Result<BroughtIn, BringInTrouble>> {
  const { database, archive, onStep } = bringing
  const { records, changes, drafts, tombstones } = archive
  const summaries = summariesOf(records)
  const total = records.size + changes.length
  let done = 0
  const stepped = (rows: readonly unknown[]) => {
    done += rows.length
    onStep(done, total)
  }
  const written = await transact(database, database.tables, async () => {
    if ((await database.meta.count()) > 0 || (await database.changes.count()) > 0) return false
    await addInSteps([...records.values()], async (step) => {
      await database.records.bulkAdd(step)
      stepped(step)
    })
    const rows = changes.map((change) => ({ ...change, ids: change.writes.map(({ id }) => id) }))
    await addInSteps(rows, async (step) => {
      await database.changes.bulkAdd(step)
      stepped(step)
    })
    await database.drafts.bulkAdd([...drafts])
    await database.tombstones.bulkAdd([...tombstones])
    await replaceSummaries(database, summaries)
    await database.meta.put({ key: 'identity', databaseId: newId(), createdAt: at, replaced: [] })
    return true
  })
  if (!written.ok) return failed(ofTheStore(written.trouble))
  return written.value ? ok({ records: records.size, files, seq: null }) : failed({ kind: 'moved-on' })
}

const hashesOf = (items: readonly ImportItem[]): Set<string> =>
  new Set(
    items.flatMap(({ theirs }) => ('attachments' in theirs ? theirs.attachments.map(({ hash }): string => hash) : [])),
  )

/** A summary of a session speaks of the log it was made in: here it stands at the end of ours. */
const atTheEnd = (record: AnyRecord, seq: number): AnyRecord =>
  record.kind === 'closing' ? { ...record, fromSeq: seq, toSeq: seq } : record

function writesOf(items: readonly ImportItem[], { seq }: BringInPlan, at: string) {
  const writes: PlannedWrite[] = []
  const steps = new Map<string, Step>()
  for (const item of items) {
    const after = atTheEnd(writtenAs(item, at), seq)
    writes.push({ id: after.id, kind: after.kind, after, expects: item.mine?.revision ?? null })
    steps.set(after.id, { before: item.mine ?? undefined, after })
  }
  return { writes, steps }
}

/** The chosen records over those that stand, as one change. */
async function merge(
  bringing: ArchiveImport,
  items: readonly ImportItem[],
  files: number,
  note: BringInNote,
): Promise<Result<BroughtIn, BringInTrouble>> {
  const { database, plan, onStep } = bringing
  const { writes, steps } = writesOf(items, plan, note.at)
  const tombstones = items.flatMap(({ theirs }) => plan.tombstones.get(theirs.id) ?? [])
  // What a record names may have been erased there: here too it is known as erased then, and not as a link to nothing.
  const named = new Set(items.flatMap(({ theirs }) => referencesOf(theirs)))
  const erased = [...named].flatMap((id) => plan.erasedThere.get(id) ?? [])
  const brought = { root: null, stands: true, tombstones, ...(erased.length > 0 ? { erased } : {}) }
  const written = await transact(database, database.tables, async () => {
    if (Number((await database.changes.orderBy('seq').lastKey()) ?? 0) !== plan.seq) return null
    onStep(0, writes.length)
    const committed = await writeOver(database, writes, steps, { ...note, cause, brought })
    await database.tombstones.bulkDelete(tombstones.map(({ id }) => id))
    await database.tombstones.bulkAdd(erased)
    onStep(writes.length, writes.length)
    return committed
  })
  if (!written.ok) return failed(ofTheStore(written.trouble))
  if (written.value === null) return failed({ kind: 'moved-on' })
  return ok({ records: writes.length, files, seq: written.value.seq })
}

/** All that was chosen, or nothing. Twice is harmless: what is here already is not written again. */
export async function bringIn(
  bringing: ArchiveImport,
  choices: ImportChoices,
  note: BringInNote,
): Promise<Result<BroughtIn, BringInTrouble>> {
  const { plan } = bringing
  if (plan.isEmpty) return withFiles(bringing, null, (files) => adopt(bringing, files, note.at))
  const items = chosenItems(plan.items, choices, (id) => plan.here.has(id))
  if (items.length === 0) return ok({ records: 0, files: 0, seq: null })
  return withFiles(bringing, hashesOf(items), (files) => merge(bringing, items, files, note))
}
