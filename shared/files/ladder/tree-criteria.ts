// The criteria of a tree, once the role of each pattern is known.
import { folded, labelOf } from './field-words.ts'
import {
  type Declared,
  declared,
  type FoundCriterion,
  type FoundLadder,
  firstWords,
  nothingFound,
} from './found-ladder.ts'
import type { TreePlan } from './guess-tree.ts'
import type { LeftOut } from './ladder-content.ts'
import type { LadderRole } from './ladder-mapping.ts'
import { isOnlyList, splitCell } from './split-cell.ts'
import { asMarkdown, isTextList, type Tree, type TreeList, type TreeMap, type TreeText, textsOf } from './tree.ts'
import { childPattern, keysOf, nameOfKey } from './tree-shape.ts'

type Around = Omit<FoundCriterion, 'place' | 'text'>

interface Found {
  readonly plan: TreePlan
  readonly title: string[]
  readonly levels: Declared[]
  readonly competencies: Declared[]
  readonly groups: Declared[]
  readonly criteria: FoundCriterion[]
  readonly leftOut: LeftOut[]
}

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** A name and the id that the file refers to it by. */
function named(around: Around, role: LadderRole | undefined, name: string): Around {
  if (name.trim() === '') return around
  if (role === 'level') return { ...around, levels: [name] }
  if (role === 'competency') return { ...around, competency: name }
  // A group of one letter is a code for sorting.
  if (role === 'group') return name.trim().length < 2 ? around : { ...around, group: name }
  return role === 'track' ? { ...around, track: name } : around
}

const withNotes = (around: Around, notes: string): Around =>
  notes === '' ? around : { ...around, notes: [around.notes, notes].filter((part) => part !== '').join('\n\n') }

/** What a field tells about everything in its map. */
function withField(around: Around, role: LadderRole | undefined, value: Tree): Around {
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

function add(found: Found, around: Around, place: string, text: string, isWhole: boolean): void {
  const parts = isWhole && !(around.id === '' && isOnlyList(text)) ? [{ text, intro: '' }] : splitCell(text)
  for (const { text: part, intro } of parts) {
    const notes = [intro, around.notes].filter((one) => one !== '').join('\n\n')
    found.criteria.push({ ...around, notes, place, text: part })
  }
}

interface Entry {
  readonly key: string
  readonly value: Tree
  readonly form: 'field' | 'named'
  readonly pattern: string
  readonly role: LadderRole | undefined
}

function entriesOf(map: TreeMap, pattern: string, { roles }: TreePlan): Entry[] {
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
const isFact = ({ form, value, role }: Entry): boolean =>
  form === 'field' &&
  factRoles.includes(role) &&
  (role === 'notes' || value.kind === 'text' || (role !== 'competency' && role !== 'group' && isTextList(value)))

/** A record that names a level or a competency declares it, whether criteria stand below or not. */
function declare(
  found: Found,
  around: Around,
  entries: readonly Entry[],
  own: { role: LadderRole | undefined; key: string },
): void {
  const name = entries.find(
    ({ form, role, value }) => form === 'field' && role === own.role && value.kind === 'text' && isNamed(value),
  )
  const id = entries.find(({ form, role }) => form === 'field' && role === 'id')
  const text = name === undefined ? '' : (textsOf(name.value)[0] ?? '')
  const reference = (id === undefined ? '' : (textsOf(id.value)[0] ?? '')) || (text === '' ? '' : own.key)
  const words = text || (own.key === '' ? '' : nameOfKey(own.key))
  push(found, own.role, declared(words, { id: reference, track: around.track, group: around.group }))
}

const isNamed = (value: Tree): boolean => textsOf(value).length > 0

function push(found: Found, role: LadderRole | undefined, given: Declared): void {
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

function walkMap(found: Found, map: TreeMap, at: Position, before: Around): void {
  const entries = entriesOf(map, at.pattern, found.plan)
  let around = before
  for (const entry of entries) if (isFact(entry)) around = withField(around, entry.role, entry.value)
  for (const entry of entries) {
    const isName =
      entry.form === 'field' &&
      entry.role !== undefined &&
      entry.value.kind === 'text' &&
      nameRoles.includes(entry.role)
    if (isName && /name|title|label/i.test(entry.key)) around = named(around, entry.role, textsOf(entry.value)[0] ?? '')
  }
  // An id is that of the criterion only where its text stands in the same map.
  if (!entries.some(({ role, value }) => role === 'criterion' && value.kind === 'text')) around = { ...around, id: '' }
  declareRecord(found, around, entries, at)
  const count = found.criteria.length
  for (const entry of entries) if (!isFact(entry) && entry.role !== 'title') walkEntry(found, entry, at, around)
  for (const { role, value } of entries) if (role === 'title') found.title.push(...textsOf(value).slice(0, 1))
  if (found.criteria.length === count) asOwnText(found, entries, at, around)
}

const nameRoles: readonly LadderRole[] = ['level', 'competency', 'group', 'track']

function declareRecord(found: Found, around: Around, entries: readonly Entry[], at: Position): void {
  const byKey = ownRole(found, at.pattern)
  const byName = entries.find(
    ({ form, role, key, value }) =>
      form === 'field' &&
      role !== undefined &&
      nameRoles.includes(role) &&
      /name|title|label/i.test(key) &&
      value.kind === 'text',
  )
  const role = byName?.role ?? byKey
  if (role === undefined || !nameRoles.includes(role)) return
  declare(found, around, entries, { role, key: at.key })
}

/** Where a level's criteria are empty its summary is the criterion. */
function asOwnText(found: Found, entries: readonly Entry[], at: Position, around: Around): void {
  const text = entries.find(
    ({ role, value, key }) =>
      role === 'notes' && value.kind === 'text' && /^(?:summary|description|definition)$/i.test(key),
  )
  if (text === undefined || around.levels.length === 0 || (around.competency === '' && around.group === '')) return
  const others = entries.filter(({ role, key }) => role === 'notes' && key !== text.key)
  const notes = others.reduce((sum, { value }) => withNotes(sum, asMarkdown(value)), { ...around, notes: '' })
  add(found, notes, below(at.path, text.key), textsOf(text.value)[0] ?? '', true)
}

interface Position {
  readonly pattern: string
  readonly path: string
  /** The key that leads here, where it is a name. */
  readonly key: string
}

function walkEntry(found: Found, entry: Entry, at: Position, around: Around): void {
  const path = below(at.path, entry.key)
  const own = found.plan.roles.get(entry.pattern)
  const inside = entry.form === 'named' ? named(around, own, nameOfKey(entry.key)) : around
  if (entry.form === 'named' && entry.value.kind !== 'map' && own !== undefined)
    declare(found, around, [], { role: own, key: entry.key })
  const byKey = own === 'criteria-of-competency' || own === 'criteria-of-level'
  walk(
    found,
    entry.value,
    { pattern: entry.pattern, path, key: entry.form === 'named' ? entry.key : '' },
    byKey ? keyed(around, own, entry.key) : inside,
  )
}

const keyed = (around: Around, role: LadderRole, key: string): Around =>
  role === 'criteria-of-level'
    ? { ...around, levels: [labelOf(key)] }
    : { ...around, competency: labelOf(key), group: around.group }

function walkText(found: Found, node: TreeText, at: Position, around: Around): void {
  const { text, place = at.path } = node
  if (text.trim() === '') return
  const role = found.plan.roles.get(at.pattern)
  const isElement = at.pattern.endsWith('[]')
  const isNamedText = at.pattern.endsWith('*')
  const holds = role === 'criterion' || role === 'criteria-of-competency' || role === 'criteria-of-level'
  if (holds || (isNamedText && role !== 'ignored')) add(found, around, place, text, !isNamedText)
  else if (isElement && (role === 'level' || role === 'competency' || role === 'group'))
    push(found, role, declared(text, { track: around.track }))
  else if (role === 'ignored' || role === undefined)
    found.leftOut.push({ place: place, what: firstWords(text), why: 'A ladder has no field for this key.' })
}

function walk(found: Found, node: Tree, at: Position, around: Around): void {
  if (node.kind === 'text') walkText(found, node, at, around)
  else if (node.kind === 'map') walkMap(found, node, at, around)
  else walkList(found, node, at, around)
}

function walkList(found: Found, node: TreeList, at: Position, around: Around): void {
  const pattern = `${at.pattern}[]`
  const role = found.plan.roles.get(pattern)
  node.items.forEach((item, index) => {
    const path = `${at.path}[${index}]`
    const key =
      at.path
        .split('.')
        .at(-1)
        ?.replace(/\[\d+\]/g, '') ?? ''
    const isNumbered = item.kind === 'map' && role === 'level'
    const number = isNumbered ? `${labelOf(key).replace(/s$/, '')} ${index + 1}` : ''
    if (isNumbered) push(found, 'level', declared(number, { track: around.track }))
    const keyedAround =
      role === 'criteria-of-competency' || role === 'criteria-of-level' ? keyed(around, role, key) : around
    walk(found, item, { pattern, path, key: '' }, isNumbered ? { ...around, levels: [number] } : keyedAround)
  })
}

/** Groups that the file refers to by their ids are called by their names. */
function withGroupNames(found: Found): FoundCriterion[] {
  const names = new Map(found.groups.map(({ id, name }) => [folded(id), name]))
  return found.criteria.map((one) => ({ ...one, group: names.get(folded(one.group)) ?? one.group }))
}

export function readTreeCriteria(tree: Tree, plan: TreePlan): FoundLadder {
  const found: Found = { plan, title: [], levels: [], competencies: [], groups: [], criteria: [], leftOut: [] }
  const { id: _id, ...around } = nothingFound
  walk(found, tree, { pattern: '', path: '', key: '' }, { ...around, id: '' })
  return {
    title: found.title[0] ?? '',
    fields: plan.fields,
    levels: found.levels,
    competencies: found.competencies,
    criteria: withGroupNames(found),
    leftOut: found.leftOut,
  }
}
