// What one state of a database has that another has not: shown before going back, so that nobody chooses blind.
import type { AnyRecord, RecordKind } from '../../records/record-definitions.ts'
import { titleOf } from './record-title.ts'

/** A record as the comparison lists it. */
export interface ComparedRecord {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string
  /** The civil date of the work where it has one, else the instant it was last written. */
  readonly when: string
}

export interface Side {
  readonly count: number
  /** The newest few. */
  readonly newest: readonly ComparedRecord[]
}

export interface DatabaseDifference {
  readonly onlyHere: Side
  readonly onlyThere: Side
  /** In both, written again since; as they stand there. */
  readonly different: Side
}

/** Kinds a person knows as things of their own; links and frozen summaries come and go with them. */
const isListed = ({ kind }: AnyRecord) => kind !== 'evidence-link' && kind !== 'closing' && kind !== 'roadmap'

const compared = (record: AnyRecord): ComparedRecord => ({
  id: record.id,
  kind: record.kind,
  title: titleOf(record),
  when: 'day' in record ? record.day : record.updatedAt,
})

const side = (records: readonly AnyRecord[], most: number): Side => ({
  count: records.length,
  newest: records
    .map(compared)
    .sort((one, other) => (one.when < other.when ? 1 : one.when > other.when ? -1 : one.id < other.id ? 1 : -1))
    .slice(0, most),
})

type Records = ReadonlyMap<string, AnyRecord>

/** A record in the trash is not among what a database shows, so it counts as absent on that side. */
const standsIn = (records: Records, id: string): AnyRecord | undefined => {
  const found = records.get(id)
  return found?.trashedAt === null ? found : undefined
}

const missingIn = (records: Records, other: Records): AnyRecord[] =>
  [...records.values()].filter((one) => isListed(one) && one.trashedAt === null && !standsIn(other, one.id))

/** Compares what stands here with what stands there; at most `most` records of each side are listed. */
export function compareDatabases(here: Records, there: Records, most: number): DatabaseDifference {
  const different = [...there.values()].filter((one) => {
    const mine = standsIn(here, one.id)
    if (!isListed(one) || one.trashedAt !== null || mine === undefined) return false
    return mine.revision !== one.revision || mine.updatedAt !== one.updatedAt
  })
  return {
    onlyHere: side(missingIn(here, there), most),
    onlyThere: side(missingIn(there, here), most),
    different: side(different, most),
  }
}
