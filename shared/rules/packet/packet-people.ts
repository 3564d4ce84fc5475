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

/** Someone whose role alone says who they are to the owner. */
const ownWords = new Set(['manager', 'mentor'])

/** "mentor, staff engineer, Payments": what they said they were, behind what their own page has them as. */
function withRelation(relation: string, said: string): string {
  const isSaid = !ownWords.has(relation) || said.toLowerCase().includes(relation)
  return isSaid ? said : `${relation}, ${said}`
}

/**
 * By person, the role that may be said: as they stood to the owner in the newest words that they agreed to be quoted with, else as
 * their own page has it; a mentor or manager is always said to be one. `records` and `people` are cut to what may leave, the records by day.
 */
export function rolesOf(records: readonly EvidenceRecord[], people: readonly AnyRecord[]): ReadonlyMap<string, string> {
  const roles = new Map<string, string>()
  const known = new Map<string, string>()
  for (const one of people) {
    if (one.kind !== 'person') continue
    const relation = one.relationship === null ? '' : relations[one.relationship]
    known.set(one.id, relation)
    const role = [relation, one.team.trim()].filter((part) => part !== '').join(', ')
    if (role !== '') roles.set(one.id, role)
  }
  for (const one of records) {
    if (one.kind !== 'feedback' || one.personId === null || one.relation.trim() === '') continue
    roles.set(one.personId, withRelation(known.get(one.personId) ?? '', one.relation.trim()))
  }
  return roles
}

/** What stands behind a semicolon is for the owner: "engineer, Quotes; I mentor her". */
export const asAside = (role: string) => role.split(';')[0]?.replace(/[.:\s]+$/, '') ?? ''

export const isNamed = ({ names }: Pick<PacketEvidence, 'names'>, personId: string | null): boolean =>
  personId !== null && names.has(personId)

/** Someone whose name may not be said, by their role: "the author’s mentor (staff engineer)", "a colleague (engineer, Invoices)". */
export function unnamedWords(role: string): string {
  const [first = '', ...others] = asAside(role)
    .split(',')
    .map((part) => part.trim())
  const aside = others.length === 0 ? '' : ` (${others.join(', ')})`
  const relation = first.toLowerCase()
  if (first === '') return 'someone not named here'
  if (ownWords.has(relation)) return `the author’s ${relation}${aside}`
  if (relation === relations.peer) return `a colleague${aside}`
  if (relation === relations.community) return `someone ${relation}${aside}`
  return `a colleague (${[first, ...others].join(', ')})`
}

/** Whether words for who said something name nobody. */
export const isUnnamed = (words: string): boolean =>
  /^(?:the author’s|a colleague|someone)(?![\p{L}\p{N}])/iu.test(words)

/** "Pell Okonjo-Vane (senior engineer, Rates)", else as `unnamedWords`. */
export function whoWords({ names, roles }: Known, personId: string | null): string {
  const name = personId === null ? undefined : names.get(personId)
  const role = personId === null ? '' : (roles.get(personId) ?? '')
  if (name === undefined) return unnamedWords(role)
  return asAside(role) === '' ? name : `${name} (${asAside(role)})`
}
