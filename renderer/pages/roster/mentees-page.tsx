// Everybody I met as their mentor: how many came back, what about, how it was for them, what the problem turned out to be, what I learned.
import { useMemo, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import {
  type LongSpan,
  spanFromId,
  spanName,
  yearOf,
  yearSpan,
} from '../../../shared/rules/long-view/long-view-span.ts'
import { everyMentee } from '../../../shared/rules/people/find-mentees.ts'
import { rosterSentence } from '../../../shared/rules/people/mentor-roster.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readMentees } from '../../storage/people/read-mentees.ts'
import { type RosterView, readRoster } from '../../storage/people/read-roster.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { RouteTabs } from '../../ui/route-tabs.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import { SpanChoice } from '../time-span-picker.tsx'
import { MenteeTable, menteesAtOnce } from './mentee-table.tsx'
import { RosterSummary } from './mentees-summary.tsx'
import { MentorReview } from './mentoring-review-export.tsx'
import styles from './roster.module.css'
import { RosterSpanProvider } from './roster-time-span-context.ts'

function StatedAndFound({ view: { sessions }, today }: { view: RosterView; today: string }) {
  const told = sessions.filter(({ session }) => session.problemFound.trim() !== '' || session.theyLearned.trim() !== '')
  if (told.length === 0) return null
  return (
    <section className={styles.part}>
      <SectionHead note="the newest sessions">Stated, found, and what you learned</SectionHead>
      <ul className={styles.shift}>
        {told.map(({ session, person }) => (
          <li key={session.id}>
            <Small quiet as="div" className={styles.whole}>
              <Link href={`/sessions/${session.id}/after`}>
                {fullName(person)}, {shortDay(session.day, today)}
              </Link>
            </Small>
            <Read>{session.problemStated.trim() || 'Nothing stated'}</Read>
            <Read>→ {session.problemFound.trim() || 'Not said what was found'}</Read>
            {session.theyLearned.trim() === '' ? null : (
              <div className={styles.whole}>
                <Small quiet>You learned</Small>
                <Read>{session.theyLearned}</Read>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function useRoster(span: LongSpan | null) {
  const [most, setMost] = useState(menteesAtOnce)
  const [wanted, setWanted] = useState(everyMentee)
  const met = useView((database) => readMentees(database, span), [span?.id])
  const view = useView(
    async (database) => (met === undefined ? undefined : readRoster(database, met, most, wanted)),
    [met, most, wanted],
  )
  const onWanted = (next: typeof wanted) => {
    setMost(menteesAtOnce)
    setWanted(next)
  }
  return { view, wanted, onWanted, onMore: () => setMost(most + menteesAtOnce) }
}

const addressOf = (span: LongSpan | null) => `/reviews/roster${span === null ? '' : `/${span.id}`}`

/** All time, or one span of it. */
function WhichSpan({ span, today }: { span: LongSpan | null; today: string }) {
  const [, navigate] = useLocation()
  return (
    <>
      <RouteTabs
        label="All time or one period"
        parts={[
          { words: 'All time', href: addressOf(null), current: span === null },
          { words: 'Year, quarter or days', href: addressOf(span ?? yearSpan(yearOf(today))), current: span !== null },
        ]}
      />
      {span === null ? null : (
        <SpanChoice span={span} addressOf={addressOf} onDays={(next) => navigate(addressOf(next))} today={today} />
      )}
    </>
  )
}

type Shown = Omit<ReturnType<typeof useRoster>, 'view'> & { view: RosterView; span: LongSpan | null; today: string }

function Body({ view, span, today, ...table }: Shown) {
  if (view.roster.people === 0)
    return span === null ? (
      <EmptyState action={<Link href="/sessions">Plan a session</Link>}>
        On a person’s page, mark that you mentor them. Sessions you hold with them then count here.
      </EmptyState>
    ) : (
      <EmptyState action={<Link href={addressOf(null)}>Show all time</Link>}>
        No session with you as the mentor was held in this time.
      </EmptyState>
    )
  return (
    <TwoColumns
      side={
        <>
          <RosterSummary roster={view.roster} />
          {span === null ? null : <MentorReview roster={view.roster} span={span} />}
        </>
      }
      sideLabel="Summary"
    >
      <MenteeTable view={view} today={today} {...table} />
      <StatedAndFound view={view} today={today} />
    </TwoColumns>
  )
}

export function Page() {
  const { clock } = useCairn()
  const { span: spanId } = useParams<{ span?: string }>()
  const span = useMemo(() => (spanId === undefined ? null : spanFromId(spanId)), [spanId])
  const { view, ...table } = useRoster(span)
  if (view === undefined) return null
  const today = clock.today()
  return (
    <RosterSpanProvider value={span}>
      <PageHead
        crumbs={['Reviews', 'My mentees']}
        answer={rosterSentence(view.roster, span === null ? null : spanName(span))}
        tools={<ReviewTabs at="/reviews/roster" />}
      />
      <WhichSpan span={span} today={today} />
      <Body view={view} span={span} today={today} {...table} />
    </RosterSpanProvider>
  )
}
