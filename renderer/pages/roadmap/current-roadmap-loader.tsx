// What the deeper pages of the roadmap start from: the ladder in use, how each criterion stands now, and the level aimed at.
import { type ReactNode, useMemo } from 'react'
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import {
  type CriterionProgress,
  roadmapProgress,
  type Standings,
} from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { type Target, targetOf } from '../../../shared/rules/roadmap/target-level.ts'
import { useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readCriterionTallies } from '../../storage/roadmap/read-roadmap.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'

export interface RoadmapNow {
  readonly profile: Profile
  readonly roadmap: Roadmap
  readonly standings: Standings
  /** In the ladder's order. */
  readonly progress: readonly CriterionProgress[]
  /** Null on a ladder without levels. */
  readonly target: Target | null
  readonly today: string
}

export function NoLadder() {
  return (
    <>
      <PageHead answer="There is no ladder here yet." crumbs={['Roadmap']} />
      <EmptyState action={<a href="#/start">Begin</a>}>
        A roadmap is created when you set up Cairn, and you can change it later.
      </EmptyState>
    </>
  )
}

interface WithRoadmapProps {
  children: (now: RoadmapNow) => ReactNode
}

function ReadNow({ profile, roadmap, children }: WithRoadmapProps & Pick<RoadmapNow, 'profile' | 'roadmap'>) {
  const { clock } = useCairn()
  const standings = useView((database) => readCriterionTallies(database, roadmap.id), [roadmap.id])
  const progress = useMemo(
    () => (standings === undefined ? undefined : roadmapProgress(roadmap, standings, null)),
    [roadmap, standings],
  )
  const target = useMemo(() => targetOf(roadmap, profile), [roadmap, profile])
  // The answer waits for its figures: a wrong one is never shown first.
  if (standings === undefined || progress === undefined) return null
  return children({ profile, roadmap, standings, progress, target, today: clock.today() })
}

export function WithRoadmap({ children }: WithRoadmapProps) {
  const own = useOwnRoadmap()
  if (own === undefined) return null
  if (own === null) return <NoLadder />
  return (
    <ReadNow profile={own.profile} roadmap={own.roadmap}>
      {children}
    </ReadNow>
  )
}
