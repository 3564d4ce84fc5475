// Where the texts of a tree's criteria may stand, and what stands around each: names above it and facts beside it.
import { folded, isNameKey, roleOfWord } from './ladder-field-names.ts'
import type { LadderRole } from './ladder-mapping.ts'
import { levelShare } from './recognize-level-names.ts'
import { everyShape, nameField, type Shape, wordOf } from './tree-key-patterns.ts'

/** Something that names what is below it: a key, or a field of a record. */
export interface Naming {
  readonly shape: Shape
  /** The key of the mapping. */
  readonly pattern: string
  readonly names: readonly string[]
  /** What the key above says these are. */
  readonly hint: LadderRole | null
}

export interface Leaf {
  readonly shape: Shape
  /** The nearest map around it. */
  readonly record: Shape
  /** From the outside in. */
  readonly namings: readonly Naming[]
  /** The innermost map around it with a fact that tells the level. */
  readonly levelRecord: Shape | null
  /** Facts of maps farther out that sound like levels too, such as the role that has them. */
  readonly outerLevels: readonly Shape[]
  /** Roles that facts beside it or above it have, such as `level: senior`. */
  readonly facts: ReadonlySet<LadderRole>
  /** Whether it may only tell about the record that it stands in, such as a summary. */
  readonly isDescription: boolean
  /** Whether the key before the text may name its competency. */
  readonly isLabelled: boolean
}

const average = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)

const factRoles: readonly (LadderRole | null)[] = ['level', 'competency', 'group', 'track']
const sideRoles: readonly (LadderRole | null)[] = ['notes', 'met-when', 'kinds', 'needs', 'minimum']
const description = /^(?:summary|description|definition|overview|about|details?|descriptor|tagline|purpose)$/i

/** Words that say only that criteria follow: no competency is called so. */
const anyCriteria = /^(?:criteri(?:a|on)|items?|points|bullets|statements?|signals?|indicators?|text|contents?)$/i

/** A fact names something in a few words; a text tells about it. */
const isLong = (texts: readonly string[]): boolean => average(texts) > 45

const listOf = (shape: Shape): Shape => (shape.form === 'element' && shape.parent !== null ? shape.parent : shape)

function above(shape: Shape): Shape[] {
  const found: Shape[] = []
  for (let at: Shape | null = shape; at !== null; at = at.parent) found.unshift(at)
  return found
}

/** Notes, and what lies below them, are no criteria. */
const isAside = (shape: Shape): boolean =>
  above(shape).some((one) => one.form === 'field' && sideRoles.includes(roleOfWord(one.key)))

function isLeaf(shape: Shape): boolean {
  if (shape.texts.length === 0 || isAside(shape)) return false
  const word = wordOf(listOf(shape))
  if (shape.form === 'named') return shape.texts.some((text) => /\s/.test(text) || text.length > 25)
  if (shape.form === 'element') {
    const list = listOf(shape)
    if (list.form === 'element') return false
    if (list.form === 'named' || list.key === '') return true
    return (
      word === 'criterion' || ((word === 'competency' || word === 'group') && isLong(shape.texts)) || isSkills(list)
    )
  }
  return word === 'criterion' || ((word === 'competency' || word === 'group') && isLong(shape.texts))
}

/** "skills" of a level lists what is expected, in words of any length. */
function isSkills(list: Shape): boolean {
  if (list.parent === null || list.parent.parent === null) return false
  if (/^(?:skills?|responsibilities|attributes|traits|qualities)$/i.test(list.key)) return true
  const texts = list.children.values().next().value?.texts ?? []
  return /^(?:values|competenc(?:y|ies)|capabilities)$/i.test(list.key) && average(texts) > 18
}

function namingOf(shape: Shape): Naming | null {
  if (shape.maps === 0 && shape.form !== 'named') return null
  const field = nameField(shape)
  const hint = shape.key === '' ? null : roleOfWord(shape.key)
  if (shape.form === 'named') return { shape, pattern: shape.pattern, names: field?.texts ?? shape.names, hint }
  if (field !== undefined) {
    const isRoot = shape.parent === null
    return isRoot && levelShare(field.texts) < 1 ? null : { shape, pattern: field.pattern, names: field.texts, hint }
  }
  const isNumbered = shape.form === 'element' && hint === 'level' && !factsOf(shape).has('level')
  return isNumbered ? { shape, pattern: shape.pattern, names: [], hint } : null
}

/** A path in a site, or the name beside it once more, as addresses have it. */
export function isSitePath({ key, texts }: Shape, names: readonly string[]): boolean {
  const isAddress =
    texts.some((text) => text.includes('/')) || (key === 'path' && texts.every((text) => words.test(text)))
  return (
    isAddress || (names.length > 0 && texts.every((text) => names.some((name) => folded(name).includes(folded(text)))))
  )
}
const words =
  /^(?!.*\b(?:ic|individual|contributor|manager|management|leadership|people|technical)\b)[a-z0-9]+(?:-[a-z0-9]+)+$/

/** Roles that fields of a map tell in a few words each, or in a list of them. */
export function factsOf(shape: Shape): Map<LadderRole, Shape> {
  const found = new Map<LadderRole, Shape>()
  for (const field of shape.children.values()) {
    const role = shape.parent === null && field.key === 'ladder' ? null : wordOf(field)
    if (role === null || field.form !== 'field' || isNameKey(field.key) || !factRoles.includes(role)) continue
    const element = [...field.children.values()].find((one) => one.form === 'element' && one.maps === 0)
    const texts = [...field.texts, ...(element?.texts ?? [])]
    if (field.maps > 0 || texts.length === 0 || isLong(texts)) continue
    // A path in a site is no career path.
    if (role === 'track' && isSitePath(field, nameField(shape)?.texts ?? [])) continue
    // A list beside no text of its own declares names; it is no fact of a criterion.
    if (field.texts.length === 0 && (shape.parent === null || role !== 'level')) continue
    if (!found.has(role)) found.set(role, field)
  }
  return found
}

function leafAt(shape: Shape): Leaf {
  const chain = above(shape)
  const records = chain.filter((one) => one.maps > 0 && one !== shape)
  const list = listOf(shape)
  const namings = chain.map(namingOf).filter((naming) => naming !== null)
  const tellLevel = records.filter((record) => factsOf(record).has('level'))
  return {
    shape,
    levelRecord: tellLevel.at(-1) ?? null,
    outerLevels: tellLevel.slice(0, -1).flatMap((record) => factsOf(record).get('level') ?? []),
    record: records.at(-1) ?? shape,
    namings,
    facts: new Set(records.flatMap((record) => [...factsOf(record).keys()])),
    isDescription: shape.form === 'field' && description.test(shape.key),
    isLabelled: list.form === 'field' && list.key !== '' && !description.test(list.key) && !anyCriteria.test(list.key),
  }
}

/** A name is the text where its record has no other and is a criterion by its key. */
function nameLeaves(root: Shape, leaves: readonly Shape[]): Shape[] {
  return everyShape(root).flatMap((shape) => {
    if (shape.form !== 'element' || shape.maps === 0 || roleOfWord(shape.key) !== 'criterion') return []
    const inside = everyShape(shape)
    const field = nameField(shape)
    return field === undefined || leaves.some((leaf) => inside.includes(leaf)) ? [] : [field]
  })
}

export function leavesOf(root: Shape): Leaf[] {
  const leaves = everyShape(root).filter(isLeaf)
  return [...leaves, ...nameLeaves(root, leaves)].map(leafAt)
}
