// The roadmap: where someone stands, and why.
import { useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readLadders } from '../../storage/roadmap/read-ladder.ts'
import { readSessionLine, readStandings } from '../../storage/roadmap/read-roadmap.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RoadmapScreen, type RoadmapScreenProps } from './roadmap-screen.tsx'

function ReadRoadmap({ profile, roadmap }: Pick<RoadmapScreenProps, 'profile' | 'roadmap'>) {
  const standings = useView((database) => readStandings(database, roadmap.id), [roadmap.id])
  const line = useView(readSessionLine, [])
  const ladders = useView((database) => readLadders(database, roadmap), [roadmap])
  // The answer waits for its figures: a wrong one is never shown first.
  if (standings === undefined || line === undefined || ladders === undefined) return null
  return <RoadmapScreen profile={profile} roadmap={roadmap} ladders={ladders} standings={standings} line={line} />
}

export function Page() {
  const own = useOwnRoadmap()
  if (own === undefined) return null
  if (own === null)
    return (
      <>
        <PageHead answer="There is no ladder here yet." crumbs={['Roadmap']} />
        <EmptyState action={<a href="#/start">Begin</a>}>
          A roadmap is created when you set up Cairn, and you can change it later.
        </EmptyState>
      </>
    )
  return <ReadRoadmap profile={own.profile} roadmap={own.roadmap} />
}
