// The owner's own order of what to mend first. Ranks count from 1 without gaps whenever the order is changed.
import type { Improvement } from '../../records/improvement.ts'

const isOver = ({ state }: Improvement) => state === 'done' || state === 'dropped'

/** What is ranked and still to do, first things first. Two of the same rank stand by the day they were noticed. */
export function rankedOf(improvements: readonly Improvement[]): Improvement[] {
  return improvements
    .filter((one) => one.rank !== null && one.trashedAt === null && !isOver(one))
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0) || (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1))
}

/** The improvements whose rank changes when they stand in this order. */
const renumbered = (order: readonly Improvement[]): Improvement[] =>
  order.flatMap((one, index) => (one.rank === index + 1 ? [] : [{ ...one, rank: index + 1 }]))

/** One moved up (-1) or down (1) in the list: the improvements to write. At an end it stays. */
export function movedInRank(improvements: readonly Improvement[], id: string, by: -1 | 1): Improvement[] {
  const order = rankedOf(improvements)
  const from = order.findIndex((one) => one.id === id)
  const [one, other] = [order[from], order[from + by]]
  if (one === undefined || other === undefined) return []
  order[from] = other
  order[from + by] = one
  return renumbered(order)
}

/** One put at the end of the list: the improvements to write. */
export function putInRank(improvements: readonly Improvement[], one: Improvement): Improvement[] {
  const others = rankedOf(improvements).filter(({ id }) => id !== one.id)
  return renumbered([...others, one])
}

/** One taken out of the list; those after it move up. */
export function takenOutOfRank(improvements: readonly Improvement[], one: Improvement): Improvement[] {
  const others = rankedOf(improvements).filter(({ id }) => id !== one.id)
  return [{ ...one, rank: null }, ...renumbered(others)]
}

/** Its place in the list, 1 first; null when it is not in it. */
export function placeInRank(improvements: readonly Improvement[], id: string): number | null {
  const at = rankedOf(improvements).findIndex((one) => one.id === id)
  return at < 0 ? null : at + 1
}
