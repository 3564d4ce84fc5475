// What the decision matrix says, in sentences: who is first, whether that is the one chosen, and what would flip it.
import type { Proposal } from '../../records/proposal.ts'
import { listed, sentenceCase } from '../text/number-words.ts'
import { type DecisionMatrix, type Flip, firstPlaces, flips } from './decision-matrix.ts'

type Named = Pick<Proposal, 'drivers' | 'options'>

export const optionName = ({ name }: Pick<Proposal['options'][number], 'name'>): string =>
  name.trim() || 'an option without a name'
export const driverName = ({ text }: Pick<Proposal['drivers'][number], 'text'>): string =>
  text.trim() || 'a driver without words'

const nameOf = ({ options }: Named, id: string | null) => {
  const found = options.find((one) => one.id === id)
  return found === undefined ? '' : optionName(found)
}
const driverOf = ({ drivers }: Named, id: string) => {
  const found = drivers.find((one) => one.id === id)
  return found === undefined ? '' : driverName(found)
}

/** "Read replica at 8 instead of 6 for Latency at peak would put it first." */
function flipWords(flip: Flip, named: Named): string {
  const { optionId, from, to, winnerId } = flip
  const driver = driverOf(named, flip.driverId)
  const winner = nameOf(named, winnerId)
  if (optionId === null) return `${sentenceCase(driver)} weighing ${to} instead of ${from} would put ${winner} first.`
  const whom = optionId === winnerId ? 'it' : winner
  return `${sentenceCase(nameOf(named, optionId))} at ${to} instead of ${from} for ${driver} would put ${whom} first.`
}

/** Of one option alone nothing can be said. */
const canCompare = ({ totals }: DecisionMatrix) => totals.filter((total) => total !== null).length > 1

/** The smallest change that would flip it; why there is none, where there is none. */
export function smallestFlipWords(matrix: DecisionMatrix, named: Named): string {
  const found = flips(matrix)
  if (!canCompare(matrix)) return 'Score at least two options completely to see what would change the decision.'
  if (found === null) return 'It is a tie: any change decides it.'
  const [smallest] = found
  return smallest === undefined
    ? 'No single score and no single weight would put another option first.'
    : flipWords(smallest, named)
}

/** "Event-fed copy is first, and it is the one you chose." Empty while there are not two to compare. */
export function leaderWords(matrix: DecisionMatrix, named: Named): string {
  const places = firstPlaces(matrix.totals)
  const names = places.map((at) => nameOf(named, matrix.optionIds[at] ?? null))
  if (!canCompare(matrix)) return ''
  if (names.length > 1) return `${sentenceCase(listed(names))} are tied.`
  const first = sentenceCase(names[0] ?? '')
  const chosen = named.options.find((one) => one.chosen)
  if (chosen === undefined) return `${first} is first.`
  return chosen.id === matrix.optionIds[places[0] ?? -1]
    ? `${first} is first, and it is the one you chose.`
    : `${first} is first by these figures; you chose ${optionName(chosen)}.`
}
