// The names of everyone who said anything of a criterion, read once: a jump along the sessions finds them here.
import { useCallback, useMemo } from 'react'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import type { CriterionProgress, Standings } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { listed } from '../../../shared/rules/text/number-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readNames } from '../../storage/evidence/criterion-panel-queries.ts'

/** "Ilse", or the whole name where two are called so. */
function shortName(id: string, names: ReadonlyMap<string, string> | undefined): string {
  const first = (name: string) => name.trim().split(/\s+/)[0] ?? ''
  const name = names?.get(id) ?? ''
  const isShared = [...(names ?? [])].some(([other, words]) => other !== id && first(words) === first(name))
  return (isShared ? name : first(name)) || 'Someone'
}

export function useNames(standings: Standings) {
  const ids = useMemo(() => {
    const all = [...standings.values()].flatMap(({ said }) => said.map(({ personId }) => personId))
    return [...new Set(all)].filter((id): id is PersonId => id !== null).sort()
  }, [standings])
  const names = useView((database) => readNames(database, ids), [ids.join(' ')])
  const nameOf = useCallback((id: string) => shortName(id, names), [names])
  const namesOf = useCallback(
    ({ confirmedBy }: Pick<CriterionProgress, 'confirmedBy'>) =>
      confirmedBy.length === 0 ? 'someone else' : listed(confirmedBy.map(({ personId }) => nameOf(personId ?? ''))),
    [nameOf],
  )
  return { nameOf, namesOf }
}
