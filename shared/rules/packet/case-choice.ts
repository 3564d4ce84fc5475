// Which pieces of work are told: those that together support the most criteria of the level asked for.
import { isCase, type Support, supportedBy, type Thread } from './packet-threads.ts'

/** Cases told in full. */
export const mostCases = 5
/** Without enough work that supports a criterion, the strongest of the rest fills up to so many. */
const leastCases = 3

/**
 * In turn the one that supports the most that none before it does; of equal ones the first. `criteriaOf` says what each supports.
 * Ends where nothing new is supported, or at `most`.
 */
export function covering<T>(all: readonly T[], criteriaOf: (one: T) => readonly string[], most: number): T[] {
  const left = [...all]
  const covered = new Set<string>()
  const chosen: T[] = []
  while (chosen.length < most) {
    const gains = left.map((one) => criteriaOf(one).filter((id) => !covered.has(id)).length)
    const best = Math.max(0, ...gains)
    if (best === 0) break
    const [one] = left.splice(gains.indexOf(best), 1)
    if (one === undefined) break
    for (const id of criteriaOf(one)) covered.add(id)
    chosen.push(one)
  }
  return chosen
}

/** `threads` are the strongest first. Work that supports no criterion comes in only where there is too little that does. */
export function chosenCases(threads: readonly Thread[], support: Support): Thread[] {
  const cases = threads.filter(isCase)
  const chosen = covering(cases, (thread) => supportedBy(thread, support), mostCases)
  const rest = cases.filter((thread) => !chosen.includes(thread))
  const supporting = rest.filter((thread) => supportedBy(thread, support).length > 0)
  const filled = [...chosen, ...supporting].slice(0, mostCases)
  const others = rest.filter((thread) => !supporting.includes(thread))
  return filled.length >= leastCases ? filled : [...filled, ...others].slice(0, leastCases)
}
