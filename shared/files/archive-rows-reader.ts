// The rows of an archive, one part after the other: spelled as Cairn spells them, fitting their schema, and in agreement.
import { AnyRecord, type RecordKind } from '../records/record-definitions.ts'
import { failed, ok, type Result } from '../result.ts'
import type { Change } from '../rules/records/change-log-entry.ts'
import { type Place, type RowsOf, tableNames } from './archive-format.ts'
import type { ArchiveTrouble } from './archive-trouble.ts'
import { partText } from './archive-write.ts'
import { type SnapshotDraft, type SnapshotTombstone, snapshotLines } from './snapshot-line-schemas.ts'
import { upgradedLine } from './upgrade-lines.ts'

export interface ArchiveRows {
  readonly records: ReadonlyMap<string, AnyRecord>
  readonly changes: readonly Change[]
  readonly drafts: readonly SnapshotDraft[]
  readonly tombstones: readonly SnapshotTombstone[]
}

/** Beyond this a number leaves no room for the ones that follow it. */
const largestNumber = 1_000_000_000_000
const deepest = 100

interface Fits<T> {
  safeParse(value: unknown): {
    readonly success: boolean
    readonly data?: T
    readonly error?: { readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[] }
  }
}

class Wrong extends Error {
  readonly trouble: ArchiveTrouble
  constructor(trouble: ArchiveTrouble) {
    super(trouble.kind)
    this.trouble = trouble
  }
}

interface Where {
  readonly path: string
  readonly line: number
}

const contradiction = (where: Where, detail: string) => new Wrong({ kind: 'contradiction', ...where, detail })

function isDeeper(value: unknown, than: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  return than === 0 || Object.values(value).some((part) => isDeeper(part, than - 1))
}

/** The rows of a part's text, if a Cairn wrote it: written again, it must be the very same text. */
function rowsOfText(text: string, path: string): unknown[] {
  let rows: unknown
  let again: string
  try {
    rows = JSON.parse(text)
    if (!Array.isArray(rows)) throw new Wrong({ kind: 'altered', path, line: 1 })
    again = partText(rows.map((row) => JSON.stringify(row)))
  } catch (error) {
    if (error instanceof Wrong) throw error
    throw new Wrong(error instanceof RangeError ? { kind: 'too-deep', path } : { kind: 'altered', path, line: 1 })
  }
  if (again === text) return rows
  const lines = text.split('\n')
  const line = again.split('\n').findIndex((one, at) => one !== lines[at])
  throw new Wrong({ kind: 'altered', path, line: Math.max(0, line) + 1 })
}

function fitting<T>(schema: Fits<T>, row: unknown, where: Where): T {
  const result = schema.safeParse(row)
  if (result.success && result.data !== undefined) return result.data
  const [issue] = result.error?.issues ?? []
  throw new Wrong({ kind: 'unfit', ...where, field: issue?.path.join('.') ?? '', reason: issue?.message ?? '' })
}

function recordTaker() {
  const records = new Map<string, AnyRecord>()
  const links = new Set<string>()
  let hasProfile = false
  const take = (kind: RecordKind, row: unknown, where: Where) => {
    const record = fitting(AnyRecord, row, where)
    if (record.kind !== kind) throw new Wrong({ kind: 'unfit', ...where, field: 'kind', reason: 'Another kind' })
    if (record.revision > largestNumber)
      throw new Wrong({ kind: 'unfit', ...where, field: 'revision', reason: 'Too large' })
    if (records.has(record.id)) throw contradiction(where, 'the same id stands there twice.')
    if (record.kind === 'profile' && hasProfile) throw contradiction(where, 'there are two profiles.')
    if (record.kind === 'evidence-link') {
      const key = `${record.recordId} ${record.roadmapId} ${record.criterionId}`
      if (links.has(key)) throw contradiction(where, 'the same record is linked to a criterion twice.')
      links.add(key)
    }
    hasProfile ||= record.kind === 'profile'
    records.set(record.id, record)
  }
  return { records, take }
}

function tableTaker() {
  const changes: Change[] = []
  const drafts = new Map<string, SnapshotDraft>()
  const tombstones = new Map<string, SnapshotTombstone>()
  const take = {
    changes: (row: unknown, where: Where) => {
      const change: Change = fitting(snapshotLines.change, row, where)
      if (change.seq <= (changes.at(-1)?.seq ?? 0)) throw contradiction(where, 'changes do not follow one another.')
      if (change.seq > largestNumber) throw new Wrong({ kind: 'unfit', ...where, field: 'seq', reason: 'Too large' })
      if (change.undoes !== null && change.undoes >= change.seq)
        throw contradiction(where, 'a change takes back a later one.')
      changes.push(change)
    },
    drafts: (row: unknown, where: Where) => {
      if (isDeeper(row, deepest)) throw new Wrong({ kind: 'too-deep', path: where.path })
      const draft = fitting(snapshotLines.draft, row, where)
      const key = `${draft.key} ${draft.window}`
      if (drafts.has(key)) throw contradiction(where, 'the same draft stands there twice.')
      drafts.set(key, draft)
    },
    tombstones: (row: unknown, where: Where) => {
      const tombstone = fitting(snapshotLines.tombstone, row, where)
      if (tombstones.has(tombstone.id)) throw contradiction(where, 'the same item was deleted twice.')
      tombstones.set(tombstone.id, tombstone)
    },
  }
  return { changes, drafts, tombstones, take }
}

const lineNameOf = { changes: 'change', drafts: 'draft', tombstones: 'tombstone' } as const

const isTable = (rows: RowsOf): rows is (typeof tableNames)[number] => tableNames.some((name) => name === rows)

/** Takes part after part; the first wrong thing is answered, and nothing may be taken after it. */
export function createArchiveRowsReader(version: number) {
  const ofRecords = recordTaker()
  const ofTables = tableTaker()
  const counts = new Map<string, number>()
  const takeRow = (rows: RowsOf, row: unknown, where: Where) => {
    if (isTable(rows)) ofTables.take[rows](upgradedLine(lineNameOf[rows], row, version), where)
    else ofRecords.take(rows, upgradedLine('record', row, version), where)
  }
  const take = ({ rows }: Extract<Place, { what: 'rows' }>, path: string, text: string): ArchiveTrouble | null => {
    try {
      const all = rowsOfText(text, path)
      for (const [index, row] of all.entries()) takeRow(rows, row, { path, line: index + 2 })
      counts.set(rows, (counts.get(rows) ?? 0) + all.length)
      return null
    } catch (error) {
      if (error instanceof Wrong) return error.trouble
      if (error instanceof RangeError) return { kind: 'too-deep', path }
      throw error
    }
  }
  const finish = (said: Readonly<Record<string, number>>): Result<ArchiveRows, ArchiveTrouble> => {
    const differs = Object.entries(said).find(([rows, count]) => count !== (counts.get(rows) ?? 0))
    if (differs) return failed({ kind: 'damaged', detail: `It says ${differs[1]} ${differs[0]} and holds others.` })
    const { changes, drafts, tombstones } = ofTables
    const { records } = ofRecords
    return ok({ records, changes, drafts: [...drafts.values()], tombstones: [...tombstones.values()] })
  }
  return { take, finish }
}
