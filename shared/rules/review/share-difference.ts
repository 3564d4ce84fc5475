// What changed between two shares of one sender: things that are new, gone, or read differently, part by part.
import type { SharedCopy, SharedPart } from '../../records/shared-copy.ts'
import { renderedText } from '../markdown/markdown-blocks.ts'
import { differenceOf, type Stretch } from '../proposals/revision-difference.ts'
import { sameParts, sameThings } from './match-shared-things.ts'

export interface PartDifference {
  readonly id: string
  readonly heading: string
  readonly stretches: readonly Stretch[]
}
export interface ThingDifference {
  readonly id: string
  readonly title: string
  readonly label: string
  readonly sort: 'new' | 'gone' | 'changed'
  /** Only those that read differently; none for a thing that is new or gone. */
  readonly parts: readonly PartDifference[]
}

function partDifferences(older: readonly SharedPart[], newer: readonly SharedPart[]): PartDifference[] {
  const pairs = sameParts(older, newer)
  const stays = new Set(pairs.values())
  const both = [
    ...newer.map((part) => [part, pairs.get(part)?.text ?? '', part.text] as const),
    ...older.filter((part) => !stays.has(part)).map((part) => [part, part.text, ''] as const),
  ]
  return both.flatMap(([{ id, heading }, before, now]) => {
    const [was, is] = [renderedText(before), renderedText(now)]
    return was === is ? [] : [{ id, heading, stretches: differenceOf(was, is) }]
  })
}

/** In the order of the newer share, then what only the older one had. Things that read the same are left out. */
export function shareDifference(older: SharedCopy, newer: SharedCopy): ThingDifference[] {
  const pairs = sameThings(older.things, newer.things)
  const stays = new Set(pairs.values())
  const there = newer.things.flatMap((thing): ThingDifference[] => {
    const { id, title, label, parts } = thing
    const was = pairs.get(thing)
    if (was === undefined) return [{ id, title, label, sort: 'new', parts: [] }]
    const changed = partDifferences(was.parts, parts)
    return changed.length === 0 && was.title === title ? [] : [{ id, title, label, sort: 'changed', parts: changed }]
  })
  const gone = older.things
    .filter((thing) => !stays.has(thing))
    .map(({ id, title, label }): ThingDifference => ({ id, title, label, sort: 'gone', parts: [] }))
  return [...there, ...gone]
}
