// The roadmap then and now in its two views: as it was known at the closing, and as it is dated today. Where they part, each cause is named.
import { useState } from 'react'
import { Link } from 'wouter'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Cause, ViewDifference } from '../../../shared/rules/roadmap/compare-past-views.ts'
import { roadmapProgress } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { toEpochDay } from '../../../shared/rules/time/epoch-day.ts'
import {
  type Moment,
  RoadmapComparison,
  type StatusMap,
  statusMap,
} from '../../record-views/roadmap/roadmap-comparison.tsx'
import { StatusCounts } from '../../record-views/roadmap/status-counts.tsx'
import { useView } from '../../storage/cairn-context.tsx'
import { readDifferences, type SessionProgress } from '../../storage/sessions/read-session-progress.ts'
import { Code } from '../../ui/typography.tsx'
import { WordTabs } from '../../ui/word-tabs.tsx'
import styles from './roadmap-at-closing.module.css'

type View = 'known-then' | 'dated-then'

/** Criteria looked into for causes at once. */
const mostAsked = 24

const causeWords = {
  'back-dated': 'was written later and dated back',
  'linked-later': 'was linked to it later',
  restored: 'was restored from the trash',
  edited: 'was edited since',
  deleted: 'was deleted since',
  unlinked: 'was taken off this criterion since',
} as const satisfies Record<Cause, string>

const countsWords = {
  'known-then': 'counts only as known then',
  'dated-then': 'counts only by date of work',
  both: 'counts in both',
} as const satisfies Record<ViewDifference['counts'], string>

function datedStatuses({ roadmap, standings }: SessionProgress, day: string): StatusMap {
  const rows = roadmapProgress(roadmap, standings, toEpochDay(day))
  return new Map(rows.map(({ criterion, status }) => [criterion.id, status]))
}

function momentsOf(progress: SessionProgress, view: View, today: string): { earlier: Moment; now: Moment } {
  const { closing, previous, before } = progress
  const label = (day: string) => shortDay(day, today)
  if (view === 'known-then')
    return {
      earlier: { label: previous === null ? 'Before' : label(previous.day), statuses: before },
      now: { label: label(closing.day), statuses: statusMap(closing.statuses) },
    }
  return {
    earlier: {
      label: previous === null ? 'Before' : label(previous.day),
      statuses: previous === null ? new Map() : datedStatuses(progress, previous.day),
    },
    now: { label: label(closing.day), statuses: datedStatuses(progress, closing.day) },
  }
}

function criteriaToAsk({ closing }: SessionProgress, dated: StatusMap): CriterionId[] {
  const known = statusMap(closing.statuses)
  const differing = closing.statuses
    .map(({ criterionId }) => criterionId)
    .filter((id) => known.get(id) !== dated.get(id))
  return [...new Set([...differing, ...closing.touched])].slice(0, mostAsked)
}

function Causes({ progress, dated }: { progress: SessionProgress; dated: StatusMap }) {
  const asked = criteriaToAsk(progress, dated)
  const { closing } = progress
  const found = useView((database) => readDifferences(database, closing, asked), [closing.id, asked.join(' ')])
  if (found === undefined) return null
  if (found.length === 0)
    return <p className={styles.note}>Both views agree: nothing that counted then was changed since.</p>
  return (
    <div className={styles.causes}>
      <h3>Where the two views differ</h3>
      <ul>
        {found.flatMap(({ criterionId, differences }) =>
          differences.map(({ recordId, title, cause, counts }) => (
            <li key={`${criterionId} ${recordId}`}>
              <Code>{criterionId}</Code> “{title}” {causeWords[cause]}; {countsWords[counts]}.
            </li>
          )),
        )}
      </ul>
    </div>
  )
}

function Views({ view, onChange }: { view: View; onChange: (view: View) => void }) {
  return (
    <div className={styles.views}>
      <WordTabs
        label="Which view of the past"
        value={view}
        onChange={onChange}
        choices={[
          { value: 'known-then', words: 'As known then' },
          { value: 'dated-then', words: 'By date of work' },
        ]}
      />
      <p className={styles.note}>
        {view === 'known-then'
          ? 'As it was known when the session closed. This never changes.'
          : 'As work dated up to that day stands in your records now.'}
      </p>
    </div>
  )
}

export function RoadmapAtClosing({ progress, today }: { progress: SessionProgress; today: string }) {
  const [view, setView] = useState<View>('known-then')
  const { earlier, now } = momentsOf(progress, view, today)
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>The roadmap, then and now</h2>
        <StatusCounts
          roadmap={progress.roadmap}
          earlier={earlier}
          now={now}
          linkTo={(id, words) => <Link href={`/roadmap/matrix/now/${id}`}>{words}</Link>}
        />
      </div>
      <RoadmapComparison roadmap={progress.roadmap} earlier={earlier} now={now} />
      {progress.isEarlierLadder ? (
        <p className={styles.note}>
          As it was known when the session closed, on version {progress.roadmap.version} of the ladder. This never
          changes.
        </p>
      ) : (
        <Views view={view} onChange={setView} />
      )}
      {view === 'dated-then' ? <Causes progress={progress} dated={now.statuses} /> : null}
    </section>
  )
}
