// The head that the roadmap's pages share: the answer of the page, and the tabs to the other ways of looking at the same roadmap.
import type { ReactNode } from 'react'
import { PageHead } from '../../ui/page-head.tsx'
import { RouteTabs } from '../../ui/route-tabs.tsx'
import { type RoadmapPart, roadmapParts } from './roadmap-address.ts'
import styles from './roadmap-page-head.module.css'

export function RoadmapTabs({ current }: { current: RoadmapPart }) {
  return (
    <div className={styles.tabs}>
      <RouteTabs
        label="Parts of the roadmap"
        parts={roadmapParts.map(({ part, words, href }) => ({ words, href, current: part === current }))}
      />
    </div>
  )
}

interface RoadmapHeadProps {
  current: RoadmapPart
  answer: ReactNode
  /** how the page counts, or what it is for: one or two sentences */
  lead?: ReactNode
}

export function RoadmapHead({ current, answer, lead }: RoadmapHeadProps) {
  const words = roadmapParts.find(({ part }) => part === current)?.words
  const crumbs = [
    <a key="roadmap" href="#/roadmap">
      Roadmap
    </a>,
    words,
  ]
  return (
    <>
      <PageHead answer={answer} crumbs={crumbs} />
      <RoadmapTabs current={current} />
      {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
    </>
  )
}
