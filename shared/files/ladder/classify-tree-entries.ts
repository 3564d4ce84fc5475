// One map of a tree as a record: which of its entries are facts about everything in it, and what it declares by its name.

import { type Declared, declared, type FoundCriterion } from './found-ladder.ts'
import type { TreePlan } from './guess-tree-roles.ts'
import type { LeftOut } from './ladder-content.ts'
import { folded, labelOf } from './ladder-field-names.ts'
import type { LadderRole } from './ladder-mapping.ts'
import { childPattern, keysOf, nameOfKey } from './tree-key-patterns.ts'
import { asMarkdown, isTextList, type Tree, type TreeMap, textsOf } from './yaml-json-tree.ts'

export type Around = Omit<FoundCriterion, 'place' | 'text'>

export interface Found {
  readonly plan: TreePlan
  readonly title: string[]
  readonly levels: Declared[]
  readonly competencies: Declared[]
  readonly groups: Declared[]
  readonly criteria: FoundCriterion[]
  readonly leftOut: LeftOut[]
}

export interface Position {
  readonly pattern: string
  readonly path: string
  /** The key that leads here, where it is a name. */
  readonly key: string
}

/** A name and the id that the file refers to it by. */
export function named(around: Around, role: LadderRole | undefined, name: string): Around {
  if (name.trim() === '') return around
  if (role === 'level') return { ...around, levels: [name] }
  if (role === 'competency') return { ...around, competency: labelOf(name) }
  // A group of one letter is a code for sorting.
  if (role === 'group') return name.trim().length < 2 ? around : { ...around, group: labelOf(name) }
  return role === 'track' ? { ...around, track: labelOf(name) } : around
}

export const withNotes = (around: Around, notes: string): Around =>
  notes === '' ? around : { ...around, notes: [around.notes, notes].filter((part) => part !== '').join('\n\n') }

/** What a field tells about everything in its map. */
export function withField(around: Around, role: LadderRole | undefined, value: Tree): Around {
  const texts = textsOf(value)
  if (role === 'notes') return withNotes(around, asMarkdown(value))
  if (texts.length === 0) return around
  if (role === 'level') return { ...around, levels: texts }
  if (role === 'id') return { ...around, id: texts[0] ?? '' }
  if (role === 'met-when') return { ...around, metWhen: texts[0] ?? '' }
  if (role === 'minimum') return { ...around, minimum: texts[0] ?? '' }
  if (role === 'kinds' || role === 'needs') return { ...around, [role]: texts.join(' ') }
  return named(around, role, texts[0] ?? '')
}

export interface Entry {
  readonly key: string
  readonly value: Tree
  readonly form: 'field' | 'named'
  readonly pattern: string
  readonly role: LadderRole | undefined
}

export function entriesOf(map: TreeMap, pattern: string, { roles }: TreePlan): Entry[] {
  const forms = keysOf(map)
  return map.entries.map(({ key, value }) => {
    const form = forms.get(key) ?? 'named'
    const own = childPattern(pattern, key, form)
    const role = roles.get(own) ?? (value.kind === 'list' ? roles.get(`${own}[]`) : undefined)
    return { key, value, form, pattern: own, role }
  })
}

const factRoles: readonly (LadderRole | undefined)[] = [
  'level',
  'competency',
  'group',
  'track',
  'id',
  'met-when',
  'kinds',
  'needs',
  'minimum',
  'notes',
]
/** Keys whose text is what the record is called, where another field has its number or code. */
export const nameLike = /name|title|label|^(?:role|job|position)$/i

export const isFact = ({ form, value, role }: Entry): boolean =>
  form === 'field' &&
  factRoles.includes(role) &&
  (role === 'notes' || value.kind === 'text' || (role !== 'competency' && role !== 'group' && isTextList(value)))

/** A record that names a level or a competency declares it, whether criteria stand below or not. */
export function declare(
  found: Found,
  around: Around,
  entries: readonly Entry[],
  own: { role: LadderRole | undefined; key: string },
): void {
  const names = entries.filter(
    ({ form, role, value }) => form === 'field' && role === own.role && value.kind === 'text' && isNamed(value),
  )
  const name = names.find(({ key }) => nameLike.test(key)) ?? names[0]
  // "level: 3" beside a title is what the file refers to.
  const id =
    entries.find(({ form, role }) => form === 'field' && role === 'id') ?? names.find((entry) => entry !== name)
  const text = name === undefined ? '' : (textsOf(name.value)[0] ?? '')
  const reference = (id === undefined ? '' : (textsOf(id.value)[0] ?? '')) || (text === '' ? '' : own.key)
  const isPlain = own.role === 'competency' || own.role === 'group'
  const words = (isPlain ? labelOf(text) : text) || (own.key === '' ? '' : nameOfKey(own.key))
  push(found, own.role, declared(words, { id: reference, track: around.track, group: around.group }))
}

const isNamed = (value: Tree): boolean => textsOf(value).length > 0

export function push(found: Found, role: LadderRole | undefined, given: Declared): void {
  const one = role === 'level' ? { ...given, group: '' } : { ...given, track: '' }
  const list =
    role === 'level'
      ? found.levels
      : role === 'competency'
        ? found.competencies
        : role === 'group'
          ? found.groups
          : null
  if (list === null || one.name.trim() === '') return
  const isKnown = list.some(
    (other) => folded(other.name) === folded(one.name) && other.track === one.track && other.group === one.group,
  )
  if (!isKnown) list.push(one)
}

/** The role that the record's own name has, from the field that names it or from the key that leads to it. */
function ownRole(found: Found, pattern: string): LadderRole | undefined {
  const direct = found.plan.roles.get(pattern)
  if (direct !== undefined && direct !== 'ignored' && direct !== 'criterion') return direct
  return undefined
}

export const nameRoles: readonly LadderRole[] = ['level', 'competency', 'group', 'track']

export function declareRecord(found: Found, around: Around, entries: readonly Entry[], at: Position): void {
  const byKey = ownRole(found, at.pattern)
  const byName = entries.find(
    ({ form, role, key, value }) =>
      form === 'field' && role !== undefined && nameRoles.includes(role) && nameLike.test(key) && value.kind === 'text',
  )
  const role = byName?.role ?? byKey
  if (role === undefined || !nameRoles.includes(role)) return
  declare(found, around, entries, { role, key: at.key })
}
