// What changed between two shares of one sender: things that are new, gone, or read differently, part by part.
import type { SharedCopy, SharedPart } from '../../records/shared-copy.ts'
import { renderedText } from '../markdown/markdown-blocks.ts'
import { differenceOf, type Stretch } from '../revision-difference.ts'

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
  const all = new Map([...newer, ...older].toReversed().map((part) => [part.id, part.heading]))
  const textIn = (parts: readonly SharedPart[], id: string) =>
    renderedText(parts.find((one) => one.id === id)?.text ?? '')
  const ids = [...new Set([...newer, ...older].map(({ id }) => id))]
  return ids.flatMap((id) => {
    const [was, is] = [textIn(older, id), textIn(newer, id)]
    return was === is ? [] : [{ id, heading: all.get(id) ?? '', stretches: differenceOf(was, is) }]
  })
}

/** In the order of the newer share, then what only the older one had. Things that read the same are left out. */
export function shareDifference(older: SharedCopy, newer: SharedCopy): ThingDifference[] {
  const before = new Map(older.things.map((thing) => [thing.id, thing]))
  const now = new Set(newer.things.map(({ id }) => id))
  const there = newer.things.flatMap(({ id, title, label, parts }): ThingDifference[] => {
    const was = before.get(id)
    if (was === undefined) return [{ id, title, label, sort: 'new', parts: [] }]
    const changed = partDifferences(was.parts, parts)
    return changed.length === 0 && was.title === title ? [] : [{ id, title, label, sort: 'changed', parts: changed }]
  })
  const gone = older.things
    .filter(({ id }) => !now.has(id))
    .map(({ id, title, label }): ThingDifference => ({ id, title, label, sort: 'gone', parts: [] }))
  return [...there, ...gone]
}
