// The path to the target: what is not met yet, the nearest first, each with the one thing that is missing and the form that supplies it.
import { useState } from 'react'
import { type PathStep, pathMeaning, pathSentence, pathTo } from '../../../shared/rules/roadmap/path-to-target.ts'
import { levelWords, type Target } from '../../../shared/rules/roadmap/target-level.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Small } from '../../ui/typography.tsx'
import { WordTabs } from '../../ui/word-tabs.tsx'
import { type RoadmapNow, WithRoadmap } from './current-roadmap-loader.tsx'
import styles from './path.module.css'
import { PathStepRow } from './path-step-row.tsx'
import { RoadmapHead } from './roadmap-page-head.tsx'
import { LongList } from './show-more-list.tsx'

const stepsAtFirst = 20

type Reach = 'all' | 'target'

/** Which level stands for the target, where the profile names one that the ladder does not have. */
function TargetNote({ target, targetLevel }: { target: Target; targetLevel: string }) {
  if (target.isNamed) return null
  const why =
    targetLevel.trim() === ''
      ? 'Your profile names no target level'
      : `Your ladder has no level called “${targetLevel.trim()}”`
  return (
    <Small quiet>
      {why}, so this leads to its last one, {levelWords(target.level)}. <a href="#/profile">Change the target</a>
    </Small>
  )
}

function ReachTabs({ target, reach, onChange }: { target: Target; reach: Reach; onChange: (reach: Reach) => void }) {
  if (target.onTheWay.length < 2) return null
  const name = levelWords(target.level)
  return (
    <WordTabs
      label="Levels shown"
      value={reach}
      onChange={onChange}
      choices={[
        { value: 'all', words: `Every level up to ${name}` },
        { value: 'target', words: `${name} only` },
      ]}
    />
  )
}

function Steps({ steps, now }: { steps: readonly PathStep[]; now: RoadmapNow }) {
  return (
    <LongList all={steps} step={stepsAtFirst}>
      {(shown) => (
        <ol className={styles.steps} aria-label="Criteria, nearest first">
          {shown.map((step) => (
            <PathStepRow key={step.progress.criterion.id} step={step} roadmapId={now.roadmap.id} today={now.today} />
          ))}
        </ol>
      )}
    </LongList>
  )
}

/** Of one level alone nothing is said of the others. */
function NothingMissing({ name, reach }: { name: string; reach: Reach }) {
  if (reach === 'target')
    return (
      <EmptyState>
        Select “Every level up to {name}” to see whether anything is missing at the levels before it.
      </EmptyState>
    )
  return (
    <EmptyState action={<a href="#/packet">Open the packet</a>}>
      Nothing is missing for {name} by your own records.
    </EmptyState>
  )
}

function Path({ now, target }: { now: RoadmapNow; target: Target }) {
  const [reach, setReach] = useState<Reach>('all')
  const levels = reach === 'all' ? target.onTheWay : [target.level]
  const steps = pathTo(now.roadmap, levels, now.progress, now.standings)
  const name = levelWords(target.level)
  const scope = reach === 'all' ? `up to ${name}` : `of ${name}`
  return (
    <>
      <RoadmapHead current="path" answer={pathSentence(steps, scope)} lead={pathMeaning} />
      <div className={styles.tools}>
        <ReachTabs target={target} reach={reach} onChange={setReach} />
        <TargetNote target={target} targetLevel={now.profile.targetLevel} />
      </div>
      {steps.length === 0 ? <NothingMissing name={name} reach={reach} /> : <Steps steps={steps} now={now} />}
    </>
  )
}

export function Page() {
  return (
    <WithRoadmap>
      {(now) =>
        now.target === null || now.roadmap.criteria.length === 0 ? (
          <>
            <RoadmapHead current="path" answer="This ladder has no criteria yet." />
            <EmptyState action={<a href="#/roadmap/ladder">Open the ladder</a>}>
              The path follows from its levels and criteria.
            </EmptyState>
          </>
        ) : (
          <Path now={now} target={now.target} />
        )
      }
    </WithRoadmap>
  )
}
