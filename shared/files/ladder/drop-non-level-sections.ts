// Sections of a document that tell about its ladder, such as "How to use this" or "FAQ": they stand beside levels and are none.

import { firstWords } from './found-ladder.ts'
import type { LeftOut } from './ladder-content.ts'
import { folded } from './ladder-field-names.ts'
import { levelLikeness } from './recognize-level-names.ts'
import type { Tree, TreeEntry, TreeMap } from './yaml-json-tree.ts'

const forEveryone = /\b(?:all|every|everyone|shared|common|core|general)\b/
const aboutLadder =
  /^(?:faqs?|questions|about|introduction|overview|background|philosophy|glossary|references|resources|credits|appendix|notes|further reading|table of contents|contents|promotions?|how|what|why|when|using|other pages)\b/

const ofTrack = /\b(?:tracks?|ladders?|individual contributors?|ics?|managers?|management|leadership)\b/

const isAbout = ({ key }: TreeEntry): boolean => aboutLadder.test(folded(key)) && !ofTrack.test(folded(key))

const isNamed = ({ form }: TreeEntry): boolean => form === 'named'
const isLevel = ({ key }: TreeEntry): boolean => levelLikeness(key) >= 0.7

const namedIn = (tree: Tree): TreeEntry[] => (tree.kind === 'map' ? tree.entries.filter(isNamed) : [])

/** Everything that has a name below. */
function entriesBelow(tree: Tree): TreeEntry[] {
  if (tree.kind === 'text') return []
  if (tree.kind === 'list') return tree.items.flatMap(entriesBelow)
  return tree.entries.flatMap((entry) => [...(isNamed(entry) ? [entry] : []), ...entriesBelow(entry.value)])
}

/** The lines of a numbered list, which stand for levels only where nothing else does. */
const isStep = ({ key, value }: TreeEntry): boolean => /^Level \d+$/.test(key) && value.kind === 'text'

const levelsBelow = (tree: Tree): string[] =>
  entriesBelow(tree).flatMap((entry) => (isLevel(entry) && !isStep(entry) ? [entry.key] : []))

/** Where its first text stands. */
function placeIn(tree: Tree): string {
  if (tree.kind === 'text') return tree.place ?? ''
  const inside = tree.kind === 'list' ? tree.items : tree.entries.map(({ value }) => value)
  return inside.map(placeIn).find((place) => place !== '') ?? ''
}

/** Levels of another track. Where most are those beside it, it is an overview of them. */
function hasOwnLevels({ value }: TreeEntry, beside: ReadonlySet<string>): boolean {
  const levels = [...new Set(levelsBelow(value).map(folded))]
  const own = levels.filter((name) => !beside.has(name)).length
  return (
    (own > 1 && own * 2 > levels.length) ||
    (own === 1 && entriesBelow(value).every(({ key }) => levelLikeness(key) === 1))
  )
}

/** Beside levels: a section that has none of their competencies, and no levels of its own. */
function besideLevels(siblings: readonly TreeEntry[], levels: readonly TreeEntry[]): TreeEntry[] {
  const names = new Set(levels.map(({ key }) => folded(key)))
  const inside = new Set(levels.flatMap(({ value }) => namedIn(value).map(({ key }) => folded(key))))
  const [from, to] = [siblings.findIndex(isLevel), siblings.findLastIndex(isLevel)]
  return siblings.filter((entry, at) => {
    const key = folded(entry.key)
    if (levelLikeness(entry.key) >= 0.5 || forEveryone.test(key)) return false
    if (hasOwnLevels(entry, names)) return false
    if (isAbout(entry)) return true
    const isAlike = namedIn(entry.value).some((one) => inside.has(folded(one.key)))
    return !isAlike && inside.size > 0 && (at < from || at > to)
  })
}

const hasInside = ({ value }: TreeEntry): boolean => namedIn(value).some((one) => namedIn(one.value).length > 0)

const holdsLevels = (entry: TreeEntry): boolean => hasInside(entry) && namedIn(entry.value).filter(isLevel).length > 1

/** Sections without levels beside those with them, and lists that say a word about each level before the levels come. */
function besideSections(siblings: readonly TreeEntry[]): TreeEntry[] {
  const withLevels = siblings.filter(({ value }) => new Set(levelsBelow(value)).size > 1)
  if (withLevels.length === 0) return []
  const told = new Set(withLevels.filter(hasInside).flatMap(({ value }) => levelsBelow(value).map(folded)))
  return siblings.filter((entry) => {
    const levels = levelsBelow(entry.value)
    if (isAbout(entry) && !holdsLevels(entry)) return withLevels.some((one) => one !== entry)
    // A track may call its levels by names that are not known.
    if (levels.length === 0) return !(ofTrack.test(folded(entry.key)) && namedIn(entry.value).length > 0)
    return !hasInside(entry) && levels.every((name) => told.has(folded(name)))
  })
}

function chaptersIn(map: TreeMap): TreeEntry[] {
  const siblings = map.entries.filter(isNamed)
  const levels = siblings.filter(isLevel)
  if (levels.length > 1) return besideLevels(siblings, levels)
  return levels.length > 0 ? [] : besideSections(siblings)
}

/** The tree without such sections, each of which is listed as left out. */
export function withoutNonLevelSections(tree: Tree): { readonly tree: Tree; readonly leftOut: readonly LeftOut[] } {
  if (tree.kind !== 'map') return { tree, leftOut: [] }
  const chapters = chaptersIn(tree)
  const kept = tree.entries
    .filter((entry) => !chapters.includes(entry))
    .map((entry) => ({ entry, inside: withoutNonLevelSections(entry.value) }))
  return {
    tree: { kind: 'map', entries: kept.map(({ entry, inside }) => ({ ...entry, value: inside.tree })) },
    leftOut: [
      ...chapters.flatMap(({ key, value }) => {
        const place = placeIn(value)
        return place === '' ? [] : [{ place, what: firstWords(key), why: 'This section describes no level.' }]
      }),
      ...kept.flatMap(({ inside }) => inside.leftOut),
    ],
  }
}
