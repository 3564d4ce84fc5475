// Which role each pattern of a tree plays: the names above a text are put down to level, competency, group and track together.

import { firstWords } from './found-ladder.ts'
import { folded, roleOfWord } from './ladder-field-names.ts'
import type { ChosenRoles, LadderField, LadderRole } from './ladder-mapping.ts'
import { levelShare } from './recognize-level-names.ts'
import { everyShape, nameField, type Shape, wordOf } from './tree-key-patterns.ts'
import { factsOf, isSitePath, type Leaf, leavesOf, type Naming } from './tree-leaves.ts'

type Roles = Map<string, LadderRole>

const trackName =
  /\b(?:ic|individual contributors?|managers?|management|people|technical track|engineers?|makers?|leaders?|leadership track)\b/

const isTrackLike = ({ names, hint }: Naming): boolean =>
  hint === 'track' || (names.length > 1 && names.every((name) => trackName.test(folded(name))) && levelShare(names) < 1)

function levelScore({ names, hint }: Naming): number {
  const share = names.length === 0 ? 0.5 : levelShare(names)
  return (hint === 'level' ? 1.5 : hint === 'competency' || hint === 'group' ? -0.5 : 0) + share * 2
}

/** Names that stand again and again below others are the scale that those are measured on. */
const isScale = ({ names }: Naming): boolean => names.length > 3 && new Set(names.map(folded)).size * 2 <= names.length

/** Names above the one from which a fact tells the level: they cannot be levels themselves. */
const aboveFact = ({ namings, levelRecord }: Leaf): number =>
  levelRecord === null ? 0 : namings.filter(({ shape }) => shape !== levelRecord && isAbove(shape, levelRecord)).length

function isAbove(shape: Shape, other: Shape): boolean {
  for (let at = other.parent; at !== null; at = at.parent) if (at === shape) return true
  return false
}

function chooseLevel(free: readonly Naming[], roles: Roles, facts: ReadonlySet<LadderRole>): Naming | undefined {
  const known = free.find(({ pattern }) => roles.get(pattern) === 'level')
  if (known !== undefined) return known
  const best = free.toSorted(
    (one, other) => levelScore(other) - levelScore(one) || Number(isWrapper(one)) - Number(isWrapper(other)),
  )[0]
  const least = facts.has('level') ? 1.9 : 1
  if (best !== undefined && levelScore(best) >= least) return best
  return facts.has('level') || free.length < 2 ? undefined : free.filter(isScale).at(-1)
}

/** Whether the levels that stand beside texts are among these names. */
function isAmong(names: readonly string[], { levelRecord }: Leaf): boolean {
  const levels = levelRecord === null ? [] : (factsOf(levelRecord).get('level')?.texts ?? [])
  return levels.some((level) => names.some((name) => folded(name) === folded(level)))
}

/** Roles for the names above one leaf. Those that an earlier leaf gave stay. */
function assign(leaf: Leaf, roles: Roles): void {
  const above = aboveFact(leaf)
  for (const field of leaf.outerLevels) if (!roles.has(field.pattern)) roles.set(field.pattern, 'track')
  const level = chooseLevel(leaf.namings.slice(above), roles, leaf.facts)
  if (level !== undefined && !roles.has(level.pattern)) roles.set(level.pattern, 'level')
  const isTextOfName = (naming: Naming): boolean => naming.pattern === leaf.shape.pattern && leaf.shape.form !== 'named'
  // `name: Engineer` at the top, with `level: engineer` beside each text.
  const root = leaf.facts.has('level') ? leaf.namings.find(({ shape }) => shape.parent === null) : undefined
  if (root !== undefined && level !== root && !roles.has(root.pattern))
    roles.set(root.pattern, isAmong(root.names, leaf) ? 'level' : 'title')
  const rest = leaf.namings.filter((naming) => naming !== level && naming !== root && !isTextOfName(naming))
  const needsName = !leaf.facts.has('competency')
  const competency = needsName ? rest.findLast((naming) => isUseful(naming) || rest.length === 1) : undefined
  const levelAt =
    level === undefined ? (leaf.facts.has('level') ? above - 0.5 : leaf.namings.length) : leaf.namings.indexOf(level)
  for (const naming of rest) {
    if (roles.has(naming.pattern)) continue
    const isAboveLevel = leaf.namings.indexOf(naming) < levelAt
    const isBelow = competency !== undefined && leaf.namings.indexOf(competency) > levelAt
    if (naming === competency) roles.set(naming.pattern, isWrapper(naming) ? 'ignored' : 'competency')
    else if (!isUseful(naming)) roles.set(naming.pattern, isTitle(naming) ? 'title' : 'ignored')
    else if (!needsName && leaf.namings.at(-1) === naming) roles.set(naming.pattern, 'notes')
    else if (isTrackLike(naming) || (isAboveLevel && isBelow)) roles.set(naming.pattern, 'track')
    else roles.set(naming.pattern, 'group')
  }
}

/** One key around everything, such as the company's name. */
const isWrapper = ({ shape, names }: Naming): boolean => {
  const isAtTop = shape.parent?.parent === null && roleOfWord(shape.key) === null
  const holds = shape.maps > 0 || everyShape(shape).some((one) => one.form === 'element' && one.maps > 0)
  return shape.form === 'named' && new Set(names).size === 1 && (isAtTop || names.length > 1) && holds
}

/** `ladder: { name: Data }` names the ladder. */
const isTitle = ({ shape, hint }: Naming): boolean =>
  (hint === 'track' || hint === 'title') && shape.form === 'field' && shape.parent?.parent === null

const isUseful = (naming: Naming): boolean => !isWrapper(naming) && !isTitle(naming) && new Set(naming.names).size > 0

const covers = (leaf: Leaf, roles: Roles, role: LadderRole): boolean =>
  leaf.facts.has(role) || leaf.namings.some(({ pattern }) => roles.get(pattern) === role)

const coverage = (leaf: Leaf, roles: Roles): number =>
  (covers(leaf, roles, 'level') ? 2 : 0) + (covers(leaf, roles, 'competency') || covers(leaf, roles, 'group') ? 1 : 0)

const isInside = (leaf: Leaf, record: Shape): boolean => {
  for (let at: Shape | null = leaf.shape.parent; at !== null; at = at.parent) if (at === record) return true
  return false
}

/** A text beside criteria tells about what they belong to: a note where level and competency are known there, otherwise nothing. */
function describes(leaf: Leaf, leaves: readonly Leaf[]): boolean {
  if (leaf.shape.form !== 'field') return false
  const others = leaves.filter((other) => other !== leaf && isInside(other, leaf.record))
  if (others.length === 0) return false
  const isOnlyText = others.every((other) => other.shape.form === 'field' && other.record === leaf.record)
  if (!isOnlyText)
    return leaf.isDescription || others.some((other) => other.record !== leaf.record || other.shape.form === 'element')
  // The text is the one that every record has; of several the longest.
  const longest = [leaf, ...others].toSorted(
    (one, other) => other.shape.texts.length - one.shape.texts.length || length(other.shape) - length(one.shape),
  )[0]
  return longest !== leaf && (leaf.isDescription || covers(leaf, new Map(), 'competency'))
}

const length = ({ texts }: Shape): number =>
  texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length)

function settleLeaves(leaves: readonly Leaf[], roles: Roles): void {
  const best = Math.max(0, ...leaves.map((leaf) => coverage(leaf, roles)))
  const full = leaves.filter(
    (leaf) => coverage(leaf, roles) === best || (best === 3 && coverage(leaf, roles) === 2 && leaf.isLabelled),
  )
  for (const leaf of leaves) {
    const kept = full.includes(leaf)
    const isAbout = describes(leaf, full)
    // The key that leads to a text keeps its own role: it names the level or the competency.
    if (leaf.shape.form === 'named' && kept && roles.get(leaf.shape.pattern) !== 'ignored') continue
    if (!kept || isAbout) {
      roles.set(leaf.shape.pattern, kept && coverage(leaf, roles) >= 2 ? 'notes' : 'ignored')
      continue
    }
    const hasName = covers(leaf, roles, 'competency') || covers(leaf, roles, 'group')
    const beside = full.filter((other) => other !== leaf && other.record === leaf.record).length
    const isNamedByKey =
      !hasName && leaf.isLabelled && (beside > 0 || best === 3 || wordOf(listOf(leaf.shape)) !== 'criterion')
    roles.set(leaf.shape.pattern, isNamedByKey ? 'criteria-of-competency' : 'criterion')
  }
}

const listOf = (shape: Shape): Shape => (shape.form === 'element' && shape.parent !== null ? shape.parent : shape)

/** Fields that no leaf settled: facts, ids, notes, and lists that only declare names. */
function settleRest(root: Shape, roles: Roles): void {
  for (const shape of everyShape(root)) {
    for (const [role, field] of factsOf(shape)) {
      const pattern = field.texts.length > 0 ? field.pattern : `${field.pattern}[]`
      if (!roles.has(pattern)) roles.set(pattern, role)
    }
    // `levels: { ic: [...], manager: [...] }` lists the levels of each track.
    const listsLevels = [...shape.children.values()].some(
      (one) => one.form === 'element' && nameField(one) !== undefined,
    )
    if (shape.form === 'named' && roleOfWord(shape.key) === 'level' && listsLevels && !roles.has(shape.pattern))
      roles.set(shape.pattern, 'track')
    const field = shape.maps > 0 ? nameField(shape) : undefined
    if (field !== undefined && !roles.has(field.pattern)) {
      const hint = roleOfWord(shape.key)
      const own = shape.parent === null ? 'title' : (roles.get(shape.pattern) ?? hint)
      const isDeclared =
        own === 'level' || own === 'competency' || own === 'group' || own === 'track' || own === 'title'
      roles.set(field.pattern, isDeclared ? own : 'notes')
    }
    if (shape.texts.length === 0 || roles.has(shape.pattern)) continue
    const isRootLadder = shape.parent?.parent === null && /^(?:ladder|framework)$/i.test(shape.key)
    const own = wordOf(listOf(shape))
    // Only at the top a title is the ladder's.
    const isTitle = own !== 'title' || shape.parent?.parent === null
    const word = isRootLadder ? 'title' : isTitle ? own : null
    const names = shape.parent === null ? [] : (nameField(shape.parent)?.texts ?? [])
    const isPath = word === 'track' && isSitePath(shape, names)
    roles.set(
      shape.pattern,
      word === null || isPath || word === 'criterion' || shape.form === 'named' ? 'ignored' : word,
    )
  }
}

export interface TreePlan {
  readonly roles: ReadonlyMap<string, LadderRole>
  readonly fields: readonly LadderField[]
}

/** Where only groups are named they are the competencies. */
function groupsAsCompetencies(roles: Roles): void {
  const settled = [...roles.values()]
  if (settled.includes('competency') || settled.includes('criteria-of-competency')) return
  for (const [pattern, role] of roles) if (role === 'group') roles.set(pattern, 'competency')
}

export function planTree(root: Shape, chosen: ChosenRoles): TreePlan {
  const roles: Roles = new Map()
  const leaves = leavesOf(root)
  const richness = ({ namings, facts }: Leaf): number => namings.length + facts.size
  for (const leaf of leaves.toSorted((one, other) => richness(other) - richness(one))) assign(leaf, roles)
  settleLeaves(leaves, roles)
  settleRest(root, roles)
  groupsAsCompetencies(roles)
  for (const [pattern, role] of chosen) roles.set(pattern, role)
  const fields = everyShape(root).flatMap((shape): LadderField[] => {
    const role = roles.get(shape.pattern)
    if (role === undefined) return []
    const name = shape.form === 'named' ? [...new Set(shape.names)].slice(0, 3).join(', ') : shape.key
    return [
      { key: shape.pattern, name: firstWords(name), role, example: firstWords(shape.texts[0] ?? shape.names[0] ?? '') },
    ]
  })
  return { roles, fields }
}
