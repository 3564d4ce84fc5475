// Which fields of a record a file of the vault holds, and where: long texts as sections of the body, everything else in the front matter.
import { allKinds } from '../../kinds/all-kinds.ts'
import { type RecordKind, recordDefinitions } from '../../records/record-definitions.ts'
import type { Field, Fields } from '../../records/stored-field.ts'

/** What the database counts for itself: it changes with every save and would be a change of every file. */
const ofTheDatabase = new Set(['kind', 'revision', 'updatedAt', 'trashedAt'])

export interface VaultField {
  readonly name: string
  readonly field: Field
  /** The heading of its section; null for a field of the front matter. */
  readonly heading: string | null
  /** Something of it may be for its owner alone. */
  readonly mayBePrivate: boolean
}

/** `myPart` as “My part”: made from the name that is stored, so that a label which changes leaves every file as it is. */
export function headingOf(name: string): string {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const mayBePrivate = ({ ceiling, parts }: Field): boolean =>
  ceiling === 'private' ||
  (parts !== undefined && Object.entries(parts).some(([name, part]) => name === 'audience' || mayBePrivate(part)))

function fieldsOf(kind: RecordKind): VaultField[] {
  const parts: Readonly<Record<string, { readonly form: string }>> = allKinds[kind].parts
  const fields: Fields = recordDefinitions[kind].fields
  const all = Object.entries(fields)
    .filter(([name]) => !ofTheDatabase.has(name))
    .map(([name, field]): VaultField => {
      const heading = parts[name]?.form === 'text' ? headingOf(name) : null
      return { name, field, heading, mayBePrivate: mayBePrivate(field) }
    })
  const order = Object.keys(parts)
  const ofBody = all.filter(({ heading }) => heading !== null)
  return [
    ...all.filter(({ heading }) => heading === null),
    ...ofBody.sort((one, other) => order.indexOf(one.name) - order.indexOf(other.name)),
  ]
}

const made = new Map<RecordKind, readonly VaultField[]>()

/** Every field of a kind that stands in its files: those of the front matter first, then the sections in reading order. */
export function vaultFields(kind: RecordKind): readonly VaultField[] {
  const known = made.get(kind) ?? fieldsOf(kind)
  made.set(kind, known)
  return known
}
