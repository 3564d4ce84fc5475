// What was found beside what is here already: new, the same, changed in its source, or in the trash; and what is chosen for each.
import type { AnyRecord, RecordOf } from '../../records/all-records.ts'
import type { Audience } from '../../records/field.ts'
import type { CriterionId, PersonId } from '../../records/ids.ts'
import type { FoundKind, FoundRecord } from './found-record.ts'

export type ImportableRecord = RecordOf<FoundKind>
export type KnownRecord = ImportableRecord & { readonly importedFrom: NonNullable<ImportableRecord['importedFrom']> }

export const isKnown = (record: AnyRecord): record is KnownRecord =>
  (record.kind === 'proposal' || record.kind === 'entry' || record.kind === 'learning' || record.kind === 'feedback') &&
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
}

/** Private until its owner says otherwise. */
export const firstChoice = (found: FoundRecord): ImportChoice => ({
  isTaken: true,
  kind: found.kind,
  day: found.day ?? '',
  audience: 'private',
  personId: null,
  criterionIds: [],
  fields: [],
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

/**
 * The record that was imported from the same place. A folder may be chosen further up or down the next time, so paths are the same
 * where one ends with the other, and only one record fits.
 */
export function knownFinder(known: readonly KnownRecord[]): (sourceId: string) => KnownRecord | null {
  const byId = new Map(known.map((record) => [record.importedFrom.id, record]))
  const byName = new Map<string, KnownRecord[]>()
  const nameOf = (id: string) => {
    const { family, path, key } = partsOf(id)
    return `${family}:${path.split('/').at(-1) ?? ''}${key}`
  }
  for (const record of known) {
    const name = nameOf(record.importedFrom.id)
    byName.set(name, [...(byName.get(name) ?? []), record])
  }
  return (sourceId) => {
    const exact = byId.get(sourceId)
    if (exact !== undefined) return exact
    const { path } = partsOf(sourceId)
    const alike = (byName.get(nameOf(sourceId)) ?? []).filter((one) => isTail(partsOf(one.importedFrom.id).path, path))
    return alike.length === 1 ? (alike[0] ?? null) : null
  }
}
