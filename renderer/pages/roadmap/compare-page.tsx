// Any two closed sessions compared: what moved between them, what moved it, and the roadmap as it stood at each.
import { useMemo } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import {
  comparedAt,
  comparedMeaning,
  comparedSentence,
  type Span,
  spanAddress,
  spanFromAddress,
  spanOf,
} from '../../../shared/rules/roadmap/compared-sessions.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { type Moment, RoadmapComparison } from '../../record-views/roadmap/roadmap-comparison.tsx'
import { StatusCounts } from '../../record-views/roadmap/status-counts.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type LadderThen, readLadderThen } from '../../storage/roadmap/read-compared-sessions.ts'
import { readSessionLine } from '../../storage/roadmap/read-roadmap.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './compare.module.css'
import { ComparedSessionsPick } from './compared-sessions-pick.tsx'
import { MovedBetween } from './moved-criteria-list.tsx'
import { criterionAddress } from './roadmap-address.ts'
import { RoadmapHead } from './roadmap-page-head.tsx'

type Line = readonly SessionLineItem[]

/** Drawing every mark of a ladder of thousands twice says nothing that the counts do not. */
const mostDrawn = 800

interface ComparisonProps {
  line: Line
  span: Span
  ladder: LadderThen
}

function useGoTo(line: Line) {
  const [, navigate] = useLocation()
  return (one: number | null, other: number | null) => {
    const next = spanOf(one, other, line.length)
    if (next !== null) navigate(`/roadmap/compare/${spanAddress(next, line)}`, { replace: true })
  }
}

const dayAt = (line: Line, at: number, today: string) => shortDay(line[at]?.day ?? today, today)

/** The two moments as they are drawn, on the ladder of the later one. */
function momentsOf({ line, span, ladder }: ComparisonProps, { before, after }: StatusRows, today: string) {
  const momentOf = (label: string, row: StatusRows['before']): Moment => ({
    label,
    statuses: new Map(ladder.roadmap.criteria.map(({ id }, index) => [id, row[index] ?? 'not-yet'])),
  })
  return {
    earlier: momentOf(span.from === null ? 'Before' : dayAt(line, span.from, today), before),
    now: momentOf(dayAt(line, span.to, today), after),
  }
}
type StatusRows = Pick<NonNullable<ReturnType<typeof comparedAt>>, 'before' | 'after'>

function AtEach({ rows, ...comparison }: ComparisonProps & { rows: StatusRows }) {
  const today = useCairn().clock.today()
  const { line, span, ladder } = comparison
  const { earlier, now } = momentsOf(comparison, rows, today)
  const [from, to] = [span.from === null ? undefined : line[span.from]?.sessionId, line[span.to]?.sessionId ?? '']
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>The roadmap at each</h2>
        <StatusCounts
          roadmap={ladder.roadmap}
          earlier={earlier}
          now={now}
          linkTo={(id, words) => <Link href={criterionAddress(id)}>{words}</Link>}
        />
      </div>
      {ladder.roadmap.criteria.length > mostDrawn ? null : (
        <RoadmapComparison roadmap={ladder.roadmap} earlier={earlier} now={now} />
      )}
      <p className={styles.more}>
        <Link href={`/sessions/${to}/progress`}>Progress of the later session</Link>
        <Link href={`/roadmap/matrix/${from === undefined ? to : `${from}..${to}`}`}>See both on the roadmap</Link>
      </p>
    </section>
  )
}

function Comparison(props: ComparisonProps) {
  const { line, span, ladder } = props
  const today = useCairn().clock.today()
  const compared = useMemo(() => comparedAt(line, span, ladder), [line, span, ladder])
  const goTo = useGoTo(line)
  const answer =
    compared === null
      ? 'These two sessions were closed on ladders that have nothing in common.'
      : comparedSentence(compared.moved.length, line, span, today)
  return (
    <>
      <RoadmapHead current="compare" answer={answer} />
      <ComparedSessionsPick line={line} span={span} onPick={goTo} />
      {compared === null ? (
        <EmptyState>Choose two sessions of one ladder, or of versions of one ladder.</EmptyState>
      ) : (
        <>
          <MovedBetween
            {...ladder}
            line={line}
            span={span}
            moved={compared.moved}
            meaning={comparedMeaning}
            today={today}
          />
          <AtEach {...props} rows={compared} />
        </>
      )}
    </>
  )
}

function Compared({ line }: { line: Line }) {
  const { from, to } = useParams<{ from?: string; to?: string }>()
  const span = useMemo(() => spanFromAddress(from, to, line), [from, to, line])
  const later = span === null ? undefined : line[span.to]
  const found = useView(
    async (database) =>
      later === undefined ? null : { of: later.roadmapId, ladder: await readLadderThen(database, later) },
    [later?.roadmapId],
  )
  if (span === null)
    return (
      <>
        <RoadmapHead current="compare" answer="No session is closed yet, so there is nothing to compare." />
        <EmptyState action={<Link href="/sessions">Open the sessions</Link>}>
          Closing a session freezes how the roadmap stands. Any two of them can then be compared here, and the first
          with the beginning.
        </EmptyState>
      </>
    )
  // A live view keeps its last answer while the next is read: that may be another ladder.
  if (found == null || found.of !== later?.roadmapId) return null
  const { ladder } = found
  if (ladder === null)
    return <RoadmapHead current="compare" answer="The ladder that this session was closed on is no longer here." />
  return <Comparison line={line} span={span} ladder={ladder} />
}

export function Page() {
  const line = useView(readSessionLine, [])
  return line === undefined ? null : <Compared line={line} />
}
