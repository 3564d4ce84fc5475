// The patterns of a tree: which keys are fields that a ladder knows, and which are names of its levels and competencies.
import { isNameKey, labelOf, roleOfWord, wordsIn } from './ladder-field-names.ts'
import type { LadderRole } from './ladder-mapping.ts'
import { levelLikeness } from './recognize-level-names.ts'
import { isText, type Tree, type TreeEntry, type TreeMap } from './yaml-json-tree.ts'

/** A pattern such as `competencies[].levels.*`: `*` stands for keys that are names, `[]` for the elements of a list. */
export interface Shape {
  readonly pattern: string
  /** The nearest key above that is a field; empty at the root. */
  readonly key: string
  readonly parent: Shape | null
  readonly form: 'field' | 'named' | 'element'
  readonly children: Map<string, Shape>
  /** Texts that stand here. */
  readonly texts: string[]
  /** Keys that lead here, for `*`. */
  readonly names: string[]
  maps: number
  lists: number
}

const shapeAt = (pattern: string, key: string, parent: Shape | null, form: Shape['form']): Shape => ({
  pattern,
  key,
  parent,
  form,
  children: new Map(),
  texts: [],
  names: [],
  maps: 0,
  lists: 0,
})

/** "manager_levels" names a track and says that levels follow. */
const suffix = /^(.+?)[\s_-]+(levels|ladder|track|path)$/i

export const nameOfKey = (key: string): string => labelOf(suffix.exec(wordsIn(key))?.[1] ?? key)

const isField = (key: string): boolean => roleOfWord(key) !== null || isNameKey(key)

const factKey =
  /^(?:owner|author|version|date|updated|status|url|link|salary|years?|experience|location|company|organization|color|icon|order|sort|weight|language|license|source|emoji)\b/i

/** A word or a number beside a name is a fact such as an owner, not a criterion; a sentence is one, however short. */
function isFact({ key, value }: TreeEntry): boolean {
  if (value.kind !== 'text' || levelLikeness(key) >= 0.5) return false
  if (/\s\S+\.$/.test(value.text.trim())) return factKey.test(wordsIn(key))
  const words = value.text.trim().split(/\s+/)
  return factKey.test(wordsIn(key)) || words.length < 2 || (words.length === 2 && value.text.trim().length <= 20)
}

/** Lists and maps of these keys hold what they say; other words of ladders may name a competency too, such as "quality". */
const holder =
  /^(?:levels?|competenc(?:y|ies)|roles?|jobs?|tracks?|criteria|milestones?|skills|areas|themes|categories|paths?|ladders?|positions?|examples?|notes|domains|pillars|groups|signals|behaviou?rs)$/i

const formOf = (value: Tree): string =>
  value.kind === 'list' ? `list of ${value.items[0]?.kind ?? 'nothing'}` : value.kind

/** How each key of a map is to be read. A word that stands among names, holding the same as they do, is a name too. */
export function keysOf(map: TreeMap): ReadonlyMap<string, 'field' | 'named'> {
  const fields = map.entries.filter(({ key }) => isField(key))
  const names = map.entries.filter(({ key }) => !isField(key))
  const hasKnownText = fields.some(({ value }) => isText(value))
  const forms = new Set(names.map(({ value }) => formOf(value)))
  const areFacts = hasKnownText || map.entries.some(({ value }) => !isText(value))
  return new Map(
    map.entries.map((entry) => {
      const { key, value, form } = entry
      if (form !== undefined) return [key, form] as const
      if (!isField(key)) return [key, areFacts && isFact(entry) ? 'field' : 'named'] as const
      const isName = !hasKnownText && !holder.test(wordsIn(key)) && forms.has(formOf(value))
      return [key, isName ? 'named' : 'field'] as const
    }),
  )
}

export const childPattern = (pattern: string, key: string, form: 'field' | 'named'): string => {
  const part = form === 'named' ? '*' : key
  return pattern === '' ? part : `${pattern}.${part}`
}

function child(shape: Shape, pattern: string, key: string, form: Shape['form']): Shape {
  const found = shape.children.get(pattern)
  if (found !== undefined) return found
  const made = shapeAt(pattern, key, shape, form)
  shape.children.set(pattern, made)
  return made
}

function visit(node: Tree, shape: Shape): void {
  if (node.kind === 'text') {
    if (node.text.trim() !== '') shape.texts.push(node.text.trim())
    return
  }
  if (node.kind === 'list') {
    shape.lists += 1
    const elements = child(shape, `${shape.pattern}[]`, shape.key, 'element')
    for (const item of node.items) visit(item, elements)
    return
  }
  shape.maps += 1
  const forms = keysOf(node)
  for (const { key, value } of node.entries) {
    const form = forms.get(key) ?? 'named'
    const hint = form === 'field' ? key : (suffix.exec(wordsIn(key))?.[2] ?? shape.key)
    const next = child(
      shape,
      childPattern(shape.pattern, key, form),
      form === 'named' && hint === shape.key ? shape.key : hint,
      form,
    )
    if (form === 'named') next.names.push(key)
    visit(value, next)
  }
}

export function shapeOf(tree: Tree): Shape {
  const root = shapeAt('', '', null, 'field')
  visit(tree, root)
  return root
}

export function everyShape(shape: Shape): Shape[] {
  return [shape, ...[...shape.children.values()].flatMap(everyShape)]
}

/** `levels: 6` says how many there are. */
const isCount = ({ key, texts, maps, lists }: Shape): boolean =>
  /^(?:levels|grades|bands|stages|steps|tiers)$/i.test(key) &&
  maps + lists === 0 &&
  texts.length > 0 &&
  texts.every((text) => /^\d+$/.test(text))

/** What the key of a shape says; null for a name. */
export const wordOf = (shape: Shape): LadderRole | null =>
  shape.form === 'named' || (shape.form === 'field' && isCount(shape)) ? null : roleOfWord(shape.key)

/** The field of a map that names it. */
export const nameField = (shape: Shape): Shape | undefined => {
  const named = [...shape.children.values()].filter(
    (one) => one.form === 'field' && one.texts.length > 0 && isNameKey(one.key),
  )
  return named.find((one) => /name/i.test(one.key)) ?? named[0]
}
