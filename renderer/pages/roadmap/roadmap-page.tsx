// The roadmap: where someone stands, and why.
import { useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readLadders } from '../../storage/roadmap/read-ladder-versions.ts'
import { readCriterionTallies, readSessionLine } from '../../storage/roadmap/read-roadmap.ts'
import { NoLadder } from './current-roadmap-loader.tsx'
import { RoadmapScreen, type RoadmapScreenProps } from './roadmap-screen.tsx'

function ReadRoadmap({ profile, roadmap }: Pick<RoadmapScreenProps, 'profile' | 'roadmap'>) {
  const standings = useView((database) => readCriterionTallies(database, roadmap.id), [roadmap.id])
  const line = useView(readSessionLine, [])
  const ladders = useView((database) => readLadders(database, roadmap), [roadmap])
  // The answer waits for its figures: a wrong one is never shown first.
  if (standings === undefined || line === undefined || ladders === undefined) return null
  return <RoadmapScreen profile={profile} roadmap={roadmap} ladders={ladders} standings={standings} line={line} />
}

export function Page() {
  const own = useOwnRoadmap()
  if (own === undefined) return null
  if (own === null) return <NoLadder />
  return <ReadRoadmap profile={own.profile} roadmap={own.roadmap} />
}
