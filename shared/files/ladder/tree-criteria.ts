// The criteria of a tree, once the role of each pattern is known.

import {
  type Around,
  declare,
  declareRecord,
  type Entry,
  entriesOf,
  type Found,
  isFact,
  named,
  nameLike,
  nameRoles,
  type Position,
  push,
  withField,
  withNotes,
} from './classify-tree-entries.ts'
import { declared, type FoundCriterion, type FoundLadder, firstWords, nothingFound } from './found-ladder.ts'
import type { TreePlan } from './guess-tree-roles.ts'
import { folded, labelOf } from './ladder-field-names.ts'
import type { LadderRole } from './ladder-mapping.ts'
import { isOnlyList, splitCell } from './split-cell.ts'
import { nameOfKey } from './tree-key-patterns.ts'
import { asMarkdown, type Tree, type TreeList, type TreeMap, type TreeText, textsOf } from './yaml-json-tree.ts'

const below = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function add(found: Found, around: Around, place: string, text: string, isWhole: boolean): void {
  const parts = isWhole && !(around.id === '' && isOnlyList(text)) ? [{ text, intro: '' }] : splitCell(text)
  for (const { text: part, intro } of parts) {
    const notes = [intro, around.notes].filter((one) => one !== '').join('\n\n')
    found.criteria.push({ ...around, notes, place, text: part })
  }
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
    if (isName && nameLike.test(entry.key)) around = named(around, entry.role, textsOf(entry.value)[0] ?? '')
  }
  // An id is that of the criterion only where its text stands in the same map.
  if (!entries.some(({ role, value }) => role === 'criterion' && value.kind === 'text')) around = { ...around, id: '' }
  declareRecord(found, around, entries, at)
  const count = found.criteria.length
  for (const entry of entries) if (!isFact(entry) && entry.role !== 'title') walkEntry(found, entry, at, around)
  for (const { role, value } of entries) if (role === 'title') found.title.push(...textsOf(value).slice(0, 1))
  if (found.criteria.length === count) asOwnText(found, entries, at, around)
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
