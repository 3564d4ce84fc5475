// The competencies of a ladder, from those a file lists and those its criteria name; a group stands before the name.
import type { Competency } from '../../records/roadmap.ts'
import { competencyCodes } from './criterion-ids.ts'
import type { Declared, FoundCriterion } from './found-ladder.ts'
import { folded } from './ladder-field-names.ts'

/** Where a file names no competency at all. */
const onlyCompetency = 'General'

interface Named {
  readonly name: string
  readonly shortName: string
  readonly id: string
}

const joined = (group: string, name: string): string => {
  if (name.trim() === '') return group.trim()
  return group.trim() === '' || folded(group) === folded(name) ? name.trim() : `${group.trim()}: ${name.trim()}`
}

/** `indexOf` gives the place in `competencies`, −1 for a criterion that names none. `codes` are for the criteria's ids. */
export interface AssembledCompetencies {
  readonly competencies: Competency[]
  readonly codes: readonly string[]
  indexOf(criterion: FoundCriterion): number
}

export function assembleCompetencies(
  listed: readonly Declared[],
  criteria: readonly FoundCriterion[],
): AssembledCompetencies {
  const named: Named[] = []
  const byName = new Map<string, number>()
  const byReference = new Map<string, number>()
  const add = (full: string, shortName: string, id: string): number => {
    const found = byName.get(folded(full))
    if (found !== undefined) return found
    byName.set(folded(full), named.length)
    return named.push({ name: full, shortName: shortName || full, id }) - 1
  }
  const isReference = (name: string): boolean =>
    listed.some((other) => other.id !== '' && folded(other.id) === folded(name) && folded(other.name) !== folded(name))
  for (const { id, name, shortName, group } of listed.filter((one) => !isReference(one.name))) {
    const at = add(joined(group, name), shortName || name, id)
    for (const reference of [id, name]) {
      if (reference !== '' && !byReference.has(folded(reference))) byReference.set(folded(reference), at)
    }
  }
  const isNowhere = criteria.every(({ competency, group }) => competency.trim() === '' && group.trim() === '')
  const indexOf = ({ competency, group }: FoundCriterion): number => {
    if (isNowhere) return add(onlyCompetency, '', '')
    const full = joined(group, competency)
    if (full === '') return -1
    const known = byName.get(folded(full)) ?? byReference.get(folded(competency))
    return known ?? add(full, competency.trim(), '')
  }
  criteria.forEach(indexOf)
  const codes = competencyCodes(named.map(({ shortName }) => shortName))
  const taken = new Set<string>()
  const competencies = named.map(({ name, shortName, id }, at) => {
    const own = id !== '' && !taken.has(id) ? id : (codes[at] ?? '')
    taken.add(own)
    return { id: own, name, shortName }
  })
  return { competencies, codes, indexOf }
}
