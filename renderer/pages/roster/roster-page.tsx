// Everybody I met as their mentor: how many came back, what about, how it was for them, what the problem turned out to be, what I learned.
import { useState } from 'react'
import { Link } from 'wouter'
import { everyMentee } from '../../../shared/rules/people/find-mentees.ts'
import { rosterSentence } from '../../../shared/rules/people/roster.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type RosterView, readRoster } from '../../storage/people/read-roster.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read, Small } from '../../ui/type.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import { MenteeTable, menteesAtOnce } from './mentee-table.tsx'
import styles from './roster.module.css'
import { RosterSummary } from './roster-summary.tsx'

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

function useRoster() {
  const [most, setMost] = useState(menteesAtOnce)
  const [wanted, setWanted] = useState(everyMentee)
  const view = useView((database) => readRoster(database, most, wanted), [most, wanted])
  const onWanted = (next: typeof wanted) => {
    setMost(menteesAtOnce)
    setWanted(next)
  }
  return { view, wanted, onWanted, onMore: () => setMost(most + menteesAtOnce) }
}

export function Page() {
  const { clock } = useCairn()
  const { view, ...table } = useRoster()
  if (view === undefined) return null
  const today = clock.today()
  const head = (
    <PageHead
      crumbs={['Reviews', 'My mentees']}
      answer={rosterSentence(view.roster)}
      tools={<ReviewTabs at="/reviews/roster" />}
    />
  )
  if (view.roster.people === 0)
    return (
      <>
        {head}
        <EmptyState action={<Link href="/sessions">Plan a session</Link>}>
          Say on a person’s page that you mentor them; sessions with them then count here once they are held.
        </EmptyState>
      </>
    )
  return (
    <>
      {head}
      <TwoColumns side={<RosterSummary roster={view.roster} />} sideLabel="All of it in figures">
        <MenteeTable view={view} today={today} {...table} />
        <StatedAndFound view={view} today={today} />
      </TwoColumns>
    </>
  )
}
