// The live store: all kinds of record in one table, the change log beside it, and the running summaries that keep start-up flat at any size.
import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie'
import { dataVersion } from '../../../shared/records/data-version.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Standing } from '../../../shared/rules/evidence/criterion-running-summary.ts'
import type { StoredMenteeSummary } from '../../../shared/rules/people/mentee-summaries.ts'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import type { SessionLine } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import type { WeekSummary } from '../../../shared/rules/week/weekly-summary.ts'
import { fillOnRead } from './fill-on-read.ts'
import { schemaVersions } from './schema-versions.ts'
import { upgradeTo2 } from './upgrade-to-2.ts'

/** A change as it is stored: `ids` repeats the ids of its writes for the index. */
export interface ChangeRow extends Change {
  readonly ids: readonly string[]
}

/** What a person typed and has not saved yet. `key` names the place: a record's id, or `new:entry`. */
export interface DraftRow {
  readonly key: string
  /** The window it was typed in. */
  readonly window: string
  readonly kind: string
  /** The revision it began from; null for something new. */
  readonly baseRevision: number | null
  readonly value: unknown
  readonly at: string
}

/** Which database this is. `replaced` lists the databases it knowingly took the place of (after a restore). */
export interface IdentityRow {
  readonly key: 'identity'
  readonly databaseId: string
  readonly createdAt: string
  readonly replaced: readonly string[]
}
export interface TotalsRow {
  readonly key: 'totals'
  /** Records that are not in the trash, by kind. */
  readonly byKind: Readonly<Record<string, number>>
}
/** Where the snapshots stand: what the next segment continues. */
export interface SnapshotMarkRow {
  readonly key: 'snapshot-mark'
  readonly generation: number
  readonly toSeq: number
  readonly baseBytes: number
  readonly segmentBytes: number
  readonly baseAt: string
}
/** Whom I met as their mentor, summed up. */
export interface MentoringRow {
  readonly key: 'mentoring'
  readonly people: readonly StoredMenteeSummary[]
}
/** What undo must know of changes that are too long to be read for it, newest first. */
export interface BroughtChangesRow {
  readonly key: 'brought-changes'
  readonly marks: readonly Pick<Change, 'seq' | 'cause' | 'undoes' | 'final'>[]
}
export type MetaRow = MentoringRow | IdentityRow | TotalsRow | SnapshotMarkRow | BroughtChangesRow

/** What is left of a purged record: that it was here. */
export interface TombstoneRow {
  readonly id: string
  readonly kind: string
  readonly purgedAt: string
}

/** The bytes of a file, once, whatever refers to them. */
export interface AttachmentRow {
  readonly hash: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** When it was last taken in; what came back with a snapshot has none. */
  readonly at?: string
}

/** What turns the data of the version before into that of a version. */
const upgrades: Readonly<Record<number, (transaction: Transaction) => Promise<void>>> = { 2: upgradeTo2 }

export class CairnDatabase extends Dexie {
  records!: Table<AnyRecord, string>
  changes!: Table<ChangeRow, number, Omit<ChangeRow, 'seq'>>
  drafts!: Table<DraftRow, [string, string]>
  meta!: Table<MetaRow, MetaRow['key']>
  standings!: Table<Standing, [string, string]>
  weeks!: EntityTable<WeekSummary, 'week'>
  sessionLines!: EntityTable<SessionLine, 'chunk'>
  tombstones!: EntityTable<TombstoneRow, 'id'>
  attachments!: EntityTable<AttachmentRow, 'hash'>

  /** The version it is opened in: an older one only to keep a snapshot before an upgrade. */
  readonly upTo: number

  constructor(name: string, upTo: number = dataVersion) {
    // Strict: a save is acknowledged only once it would survive a power cut. The default loses acknowledged writes.
    // No cache of queries: with it each commit runs every live query that it touches twice, and answers are copied deeply.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.upTo = upTo
    for (const { version, tables } of schemaVersions.filter((one) => one.version <= upTo)) {
      const declared = this.version(version).stores(tables)
      const upgrade = upgrades[version]
      if (upgrade !== undefined) declared.upgrade(upgrade)
    }
    // A version that only added fields or kinds changes no table.
    if (!schemaVersions.some(({ version }) => version === upTo)) this.version(upTo).stores({})
    // An earlier version is read as it lies there: its snapshot is for the Cairn that wrote it.
    const filled = upTo === dataVersion ? fillOnRead() : null
    if (filled !== null) this.use(filled)
  }
}

/** The tables that a write of records touches, all in its one transaction. */
export const writtenTables = (database: CairnDatabase) => [
  database.records,
  database.changes,
  database.drafts,
  database.meta,
  database.standings,
  database.weeks,
  database.sessionLines,
]

export async function readMeta<K extends MetaRow['key']>(database: CairnDatabase, key: K) {
  const row = await database.meta.get(key)
  return row?.key === key ? (row as Extract<MetaRow, { key: K }>) : undefined
}
