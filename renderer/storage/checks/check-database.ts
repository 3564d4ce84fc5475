// Looks through the whole database: every record fits its schema, no link leads nowhere, the change log continues without a gap and
// ends in the records that stand, files match their fingerprints, the running summaries equal ones made anew. Changes nothing.
import { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { referencesOf } from '../../../shared/rules/records/record-references.ts'
import type { CairnDatabase } from '../core/database.ts'
import { type CheckedFiles, checkAttachments } from './check-attachments.ts'
import { type CheckedLog, checkLog } from './check-change-log.ts'
import { differingCriteria, differingSummaries, type SummaryName } from './check-summaries.ts'
import { type ReadThrough, readWholeDatabase, type Telling } from './read-whole-database.ts'

export interface UnreadableRecord {
  readonly id: string
  readonly field: string
  readonly reason: string
}
export interface BrokenLink {
  readonly from: string
  readonly to: string
}

export interface CheckReport {
  readonly records: number
  readonly unreadable: readonly UnreadableRecord[]
  readonly links: number
  readonly broken: readonly BrokenLink[]
  /** Summaries that do not equal a recomputation. */
  readonly differing: readonly SummaryName[]
  /** Criteria whose status the differing summaries would show wrongly. */
  readonly criteria: number
  readonly log: CheckedLog
  readonly files: CheckedFiles
  readonly milliseconds: number
}

function unreadableIn(records: Iterable<AnyRecord>): UnreadableRecord[] {
  const unreadable: UnreadableRecord[] = []
  for (const found of records) {
    const [issue] = AnyRecord.safeParse(found).error?.issues ?? []
    if (issue) unreadable.push({ id: found.id, field: issue.path.join('.'), reason: issue.message })
  }
  return unreadable
}

function linksIn({ records, erased }: ReadThrough, unreadable: readonly UnreadableRecord[]) {
  const unreadableIds = new Set(unreadable.map(({ id }) => id))
  const links = [...records.values()]
    .filter(({ id }) => !unreadableIds.has(id))
    .flatMap((record) => referencesOf(record).map((to) => ({ from: record.id, to })))
  return { links: links.length, broken: links.filter(({ to }) => !records.has(to) && !erased.has(to)) }
}

/** Reads everything in steps, so that no save ever waits for it: ask for it in the worker. `tell` hears how far it is. */
export async function checkDatabase(database: CairnDatabase, tell?: Telling): Promise<CheckReport> {
  const began = performance.now()
  const through = await readWholeDatabase(database, tell)
  const unreadable = unreadableIn(through.records.values())
  const { links, broken } = linksIn(through, unreadable)
  // Rules over records that do not fit would only fall over them.
  const canSum = unreadable.length === 0
  const differing = canSum ? differingSummaries(through) : []
  return {
    records: through.records.size,
    unreadable,
    links,
    broken,
    differing,
    criteria: differing.includes('standings') ? differingCriteria(through) : 0,
    log: checkLog(through),
    files: await checkAttachments(database, through),
    milliseconds: performance.now() - began,
  }
}
