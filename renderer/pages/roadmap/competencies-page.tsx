// Each competency by how much of it has evidence and how much is confirmed: a radar where it can be read, and its table.
import { useState } from 'react'
import { competencyShares, sharesSentence } from '../../../shared/rules/roadmap/competency-shares.ts'
import { levelWords, type Target } from '../../../shared/rules/roadmap/target-level.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { WordTabs } from '../../ui/word-tabs.tsx'
import styles from './competencies.module.css'
import { fewestCorners, Radar, showsNumbers } from './competency-radar-chart.tsx'
import { SharesTable } from './competency-shares-table.tsx'
import { type RoadmapNow, WithRoadmap } from './current-roadmap-loader.tsx'
import { RoadmapHead } from './roadmap-page-head.tsx'

const allLevels = 'all'
const meaning =
  'For each competency, the part of its criteria that have evidence, and the part that someone else confirmed too. Criteria that you marked as not applicable are left out.'

interface LevelTabsProps {
  now: RoadmapNow
  target: Target
  value: string
  onChange: (value: string) => void
}

/** Up to the target, and the whole ladder where there is more of it. */
function LevelTabs({ now, target, value, onChange }: LevelTabsProps) {
  if (target.onTheWay.length === now.roadmap.levels.length) return null
  return (
    <WordTabs
      label="Levels counted"
      value={value}
      onChange={onChange}
      choices={[
        { value: target.level.id, words: `Up to ${levelWords(target.level)}` },
        { value: allLevels, words: 'All levels' },
      ]}
    />
  )
}

function Competencies({ now, target }: { now: RoadmapNow; target: Target }) {
  const [reach, setReach] = useState<string>(target.level.id)
  const levels = reach === allLevels ? now.roadmap.levels : target.onTheWay
  const shares = competencyShares(now.roadmap, levels, now.progress)
  const counted = shares.filter(({ applicable }) => applicable.length > 0)
  return (
    <>
      <RoadmapHead current="competencies" answer={sharesSentence(counted)} lead={meaning} />
      <div className={styles.levels}>
        <LevelTabs now={now} target={target} value={reach} onChange={setReach} />
      </div>
      <div className={styles.both} data-alone={counted.length < fewestCorners || undefined}>
        <Radar shares={counted} />
        <SharesTable shares={shares} isNumbered={showsNumbers(counted)} />
      </div>
    </>
  )
}

export function Page() {
  return (
    <WithRoadmap>
      {(now) =>
        now.target === null || now.roadmap.criteria.length === 0 ? (
          <>
            <RoadmapHead current="competencies" answer="This ladder has no criteria yet." />
            <EmptyState action={<a href="#/roadmap/ladder">Open the ladder</a>}>
              What stands here follows from its competencies and criteria.
            </EmptyState>
          </>
        ) : (
          <Competencies now={now} target={now.target} />
        )
      }
    </WithRoadmap>
  )
}
