// Which thing of an earlier file a thing of a later one is. Their ids are made for each file, so they are known by what they say.
import type { SharedPart, SharedThing } from '../../records/shared-copy.ts'
import { renderedText } from '../markdown/markdown-blocks.ts'

/** Of each newer one that is known again, the older one. */
export type Pairs<T> = ReadonlyMap<T, T>

/** Pairs what is left of both by what `keyOf` says of it, in their order; null for what this way tells nothing of. */
function pairBy<T>(
  pairs: Map<T, T>,
  [older, newer]: readonly [readonly T[], readonly T[]],
  keyOf: (one: T) => string | null,
) {
  const taken = new Set(pairs.values())
  const free = new Map<string, T[]>()
  for (const one of older.toReversed()) {
    const key = taken.has(one) ? null : keyOf(one)
    if (key !== null) free.set(key, [...(free.get(key) ?? []), one])
  }
  for (const one of newer) {
    const key = pairs.has(one) ? null : keyOf(one)
    const was = key === null ? undefined : free.get(key)?.pop()
    if (was !== undefined) pairs.set(one, was)
  }
}

/** Its sentences, under its kind. */
const sentencesOf = ({ kind, parts }: SharedThing): Set<string> => {
  const lines = parts.flatMap(({ text }) => renderedText(text).split(/\n+|(?<=[.!?。！？])\s*/))
  return new Set(lines.filter((line) => line.trim() !== '').map((line) => `${kind} ${line.trim()}`))
}

/** Who says what nobody else of them says. */
function saidByOne(all: readonly SharedThing[]): ReadonlyMap<string, SharedThing | null> {
  const said = new Map<string, SharedThing | null>()
  for (const one of all) for (const sentence of sentencesOf(one)) said.set(sentence, said.has(sentence) ? null : one)
  return said
}

/** The older thing that says at least half of its sentences, and alone. */
function mostAlike(thing: SharedThing, olderBy: ReadonlyMap<string, SharedThing | null>): SharedThing | null {
  const own = sentencesOf(thing)
  const counts = new Map<SharedThing, number>()
  for (const sentence of own) {
    const older = olderBy.get(sentence) ?? null
    if (older !== null) counts.set(older, (counts.get(older) ?? 0) + 1)
  }
  const [first] = [...counts].sort(([, one], [, other]) => other - one)
  return first !== undefined && first[1] * 2 >= own.size ? first[0] : null
}

/** By id in files that had the database's own; then by kind and title; then, where a title was changed, by sentences. */
export function sameThings(older: readonly SharedThing[], newer: readonly SharedThing[]): Pairs<SharedThing> {
  const pairs = new Map<SharedThing, SharedThing>()
  pairBy(pairs, [older, newer], ({ id }) => id)
  pairBy(pairs, [older, newer], ({ kind, title }) => `${kind} ${title.trim()}`)
  const taken = new Set(pairs.values())
  const olderBy = saidByOne(older.filter((one) => !taken.has(one)))
  for (const one of newer) {
    const was = pairs.has(one) ? null : mostAlike(one, olderBy)
    if (was === null || taken.has(was)) continue
    pairs.set(one, was)
    taken.add(was)
  }
  return pairs
}

const ofLine = /^([^/]+)\/[0-9a-f]{8}-/i
const inList = (id: string, words: string) => {
  const list = ofLine.exec(id)?.[1]
  return list === undefined ? null : `${list} ${words.trim()}`
}

/** Fields by their name; lines of a list (options, claims) by their text, or else by their heading. */
export function sameParts(older: readonly SharedPart[], newer: readonly SharedPart[]): Pairs<SharedPart> {
  const pairs = new Map<SharedPart, SharedPart>()
  pairBy(pairs, [older, newer], ({ id }) => id)
  pairBy(pairs, [older, newer], ({ id, text }) => inList(id, text))
  pairBy(pairs, [older, newer], ({ id, heading }) => inList(id, heading))
  return pairs
}
