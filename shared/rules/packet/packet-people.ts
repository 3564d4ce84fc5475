// Who said something, as far as it may be said: by name, by role alone, or as one person.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import type { PacketEvidence } from './packet-evidence.ts'

type Known = Pick<PacketEvidence, 'names' | 'roles'>

const relations = {
  mentor: 'mentor',
  manager: 'manager',
  peer: 'colleague',
  community: 'from another company',
  willing: 'colleague',
} as const

/**
 * By person, the role that may be said: as they stood to the owner in the newest words that they agreed to be quoted with, else as
 * their own page has it. `records` and `people` are cut to what may leave, the records by day.
 */
export function rolesOf(records: readonly EvidenceRecord[], people: readonly AnyRecord[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  for (const one of people) {
    if (one.kind !== 'person') continue
    const relation = one.relationship === null ? '' : relations[one.relationship]
    const role = [relation, one.team.trim()].filter((part) => part !== '').join(', ')
    if (role !== '') roles.set(one.id, role)
  }
  for (const one of records) {
    if (one.kind !== 'feedback' || one.personId === null || one.relation.trim() === '') continue
    roles.set(one.personId, one.relation.trim())
  }
  return roles
}

/** What stands behind a semicolon is for the owner: "engineer, Quotes; I mentor her". */
export const asAside = (role: string) => role.split(';')[0]?.replace(/[.:\s]+$/, '') ?? ''
/** Someone whose role alone says who they are to the owner. */
const ownWords = new Set(['manager', 'mentor'])

export const isNamed = ({ names }: Pick<PacketEvidence, 'names'>, personId: string | null): boolean =>
  personId !== null && names.has(personId)

/** "Pell Okonjo-Vane (senior engineer, Rates)", "a colleague (engineer, Invoices)", "one person, not named". */
export function whoWords({ names, roles }: Known, personId: string | null): string {
  const name = personId === null ? undefined : names.get(personId)
  const role = personId === null ? undefined : roles.get(personId)
  if (name !== undefined) return role === undefined ? name : `${name} (${asAside(role)})`
  if (role === undefined) return 'one person, not named'
  return ownWords.has(asAside(role).toLowerCase())
    ? `the author’s ${asAside(role).toLowerCase()}`
    : `a colleague (${asAside(role)})`
}
