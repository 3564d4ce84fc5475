// What was found beside what is here already: new, the same, changed in its source, or in the trash; and what is chosen for each.
import type { AnyRecord, RecordOf } from '../../records/record-definitions.ts'
import type { CriterionId, PersonId } from '../../records/record-ids.ts'
import type { Audience } from '../../records/stored-field.ts'
import { titleOf } from '../records/record-title.ts'
import { type FoundKind, type FoundRecord, titleOfFound } from './found-record.ts'

export type ImportableRecord = RecordOf<FoundKind>
export type KnownRecord = ImportableRecord & { readonly importedFrom: NonNullable<ImportableRecord['importedFrom']> }

export const isKnown = (record: AnyRecord): record is KnownRecord =>
  (record.kind === 'proposal' ||
    record.kind === 'entry' ||
    record.kind === 'learning' ||
    record.kind === 'feedback' ||
    record.kind === 'session') &&
  record.importedFrom !== null

/** What is chosen for one found record. */
export interface ImportChoice {
  readonly isTaken: boolean
  readonly kind: FoundKind
  /** Civil date; empty while it is not known. */
  readonly day: string
  readonly audience: Audience
  readonly personId: PersonId | null
  readonly criterionIds: readonly CriterionId[]
  /** Fields of a record that is here, to be changed as its source was. */
  readonly fields: readonly string[]
  /** It is not the record that is here, though it stands in the same place: it becomes another one. */
  readonly isApart: boolean
}

/** Private until its owner says otherwise; what is only suggested is not taken either. */
export const firstChoice = (found: FoundRecord): ImportChoice => ({
  isTaken: !('isSuggestion' in found && found.isSuggestion === true),
  kind: found.kind,
  day: found.day ?? '',
  audience: 'private',
  personId: null,
  criterionIds: [],
  fields: [],
  isApart: false,
})

/** "decision:docs/adr/1.md#key" in its parts. */
function partsOf(id: string): { family: string; path: string; key: string } {
  const colon = id.indexOf(':')
  const hash = id.indexOf('#')
  const end = hash < 0 ? id.length : hash
  return { family: id.slice(0, colon), path: id.slice(colon + 1, end), key: id.slice(end) }
}

const isTail = (one: string, other: string): boolean =>
  one === other || one.endsWith(`/${other}`) || other.endsWith(`/${one}`)

/** Not Map.groupBy: Node 20, where the tests run, has none. */
function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group === undefined) groups.set(keyOf(one), [one])
    else group.push(one)
  }
  return groups
}

/**
 * The record that was imported from the same place. A folder may be chosen further up or down the next time, so paths are the same
 * where one ends with the other, and only one record fits. Of several from one place it is the one with the same title.
 */
function knownFinder(known: readonly KnownRecord[]): (found: FoundRecord) => KnownRecord | null {
  const byId = groupedBy(known, ({ importedFrom }) => importedFrom.id)
  const nameOf = (id: string) => {
    const { family, path, key } = partsOf(id)
    return `${family}:${path.split('/').at(-1) ?? ''}${key}`
  }
  const byName = groupedBy(known, ({ importedFrom }) => nameOf(importedFrom.id))
  return (found) => {
    const exact = byId.get(found.sourceId) ?? []
    const same = exact.findLast((one) => titleOf(one) === titleOfFound(found)) ?? exact.at(-1)
    if (same !== undefined) return same
    const { path } = partsOf(found.sourceId)
    const alike = (byName.get(nameOf(found.sourceId)) ?? []).filter((one) =>
      isTail(partsOf(one.importedFrom.id).path, path),
    )
    const fitting = alike.length > 1 ? alike.filter((one) => titleOf(one) === titleOfFound(found)) : alike
    return fitting.length === 1 ? (fitting[0] ?? null) : null
  }
}

/** By source id, the record that is here. Two that would both be the same record by the end of their paths are new. */
export function knownOf(
  found: readonly FoundRecord[],
  known: readonly KnownRecord[],
): ReadonlyMap<string, KnownRecord> {
  const find = knownFinder(known)
  const pairs = found.flatMap((one): [string, KnownRecord][] => {
    const here = find(one)
    return here === null ? [] : [[one.sourceId, here]]
  })
  const counts = groupedBy(pairs, ([, { id }]) => id)
  return new Map(
    pairs.filter(
      ([sourceId, { id, importedFrom }]) => importedFrom.id === sourceId || (counts.get(id) ?? []).length === 1,
    ),
  )
}
