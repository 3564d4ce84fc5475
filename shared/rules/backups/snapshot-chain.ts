// Which files make one point in time: a base, and the segments that lead from it to the chosen one.
import { datedInOrder, laterFirst } from './snapshot-order.ts'

export interface ChainLink {
  readonly name: string
  readonly databaseId: string
  readonly generation: number
  readonly fromSeq: number
  readonly toSeq: number
  readonly at: string
}

/** The parts of `chosen`, the base first; null when one between is missing. */
export function chainOf<L extends ChainLink>(all: readonly L[], chosen: L): L[] | null {
  const own = all.filter((one) => one.databaseId === chosen.databaseId && one.generation === chosen.generation)
  const chain = [chosen]
  for (let first = chosen; first.fromSeq > 0; ) {
    const { fromSeq, toSeq } = first
    const before = own.find((one) => one.toSeq === fromSeq && one.fromSeq < one.toSeq && one.toSeq < toSeq)
    if (before === undefined) return null
    chain.unshift(before)
    first = before
  }
  return chain
}

/** The points one can go back to, newest first: those whose parts are all there. The order holds although a clock was set back. */
export function pointsOf<L extends ChainLink>(all: readonly L[]): L[] {
  const byName = new Map(all.map((one) => [one.name, one]))
  return datedInOrder(all.filter((one) => chainOf(all, one) !== null))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : laterFirst(one, other)))
    .flatMap(({ name }) => byName.get(name) ?? [])
}
