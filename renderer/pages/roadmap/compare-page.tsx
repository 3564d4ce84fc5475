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
import type { SessionLineItem } from '../../../shared/rules/sessions/session-line.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { StatusCounts } from '../../record-views/roadmap/status-counts.tsx'
import { type Moment, ThenAndNow } from '../../record-views/roadmap/then-and-now.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type LadderThen, readLadderThen } from '../../storage/roadmap/read-compared.ts'
import { readSessionLine } from '../../storage/roadmap/read-roadmap.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import styles from './compare.module.css'
import { MovedBetween } from './moved-between.tsx'
import { criterionAddress } from './roadmap-address.ts'
import { RoadmapHead } from './roadmap-parts.tsx'
import { SpanPick } from './span-pick.tsx'

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

function Comparison({ line, span, ladder }: ComparisonProps) {
  const { clock } = useCairn()
  const today = clock.today()
  const compared = useMemo(() => comparedAt(line, span, ladder), [line, span, ladder])
  const goTo = useGoTo(line)
  const pick = <SpanPick line={line} span={span} today={today} onPick={goTo} />
  if (compared === null)
    return (
      <>
        <RoadmapHead
          current="compare"
          answer="These two sessions were closed on ladders that have nothing in common."
        />
        {pick}
        <EmptyState>Choose two sessions of one ladder, or of versions of one ladder.</EmptyState>
      </>
    )
  const { criteria } = ladder.roadmap
  const dayOf = (at: number) => shortDay(line[at]?.day ?? today, today)
  const momentOf = (label: string, row: typeof compared.before): Moment => ({
    label,
    statuses: new Map(criteria.map(({ id }, index) => [id, row[index] ?? 'not-yet'])),
  })
  const earlier = momentOf(span.from === null ? 'Before' : dayOf(span.from), compared.before)
  const now = momentOf(dayOf(span.to), compared.after)
  const sessionId = line[span.to]?.sessionId ?? ''
  return (
    <>
      <RoadmapHead current="compare" answer={comparedSentence(compared.moved.length, line, span, today)} />
      {pick}
      <MovedBetween
        {...ladder}
        line={line}
        span={span}
        moved={compared.moved}
        meaning={comparedMeaning}
        today={today}
      />
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
        {criteria.length > mostDrawn ? null : <ThenAndNow roadmap={ladder.roadmap} earlier={earlier} now={now} />}
        <p className={styles.more}>
          <Link href={`/sessions/${sessionId}/progress`}>Progress of the later session</Link>
          <Link href={`/roadmap/matrix/${span.from === null ? '' : `${line[span.from]?.sessionId}..`}${sessionId}`}>
            See the later one on the roadmap
          </Link>
        </p>
      </section>
    </>
  )
}

function Compared({ line }: { line: Line }) {
  const { from, to } = useParams<{ from?: string; to?: string }>()
  const span = useMemo(() => spanFromAddress(from, to, line), [from, to, line])
  const later = span === null ? undefined : line[span.to]
  const ladder = useView(
    async (database) => (later === undefined ? null : readLadderThen(database, later)),
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
  if (ladder === undefined) return null
  if (ladder === null)
    return <RoadmapHead current="compare" answer="The ladder that this session was closed on is no longer here." />
  return <Comparison line={line} span={span} ladder={ladder} />
}

export function Page() {
  const line = useView(readSessionLine, [])
  return line === undefined ? null : <Compared line={line} />
}
