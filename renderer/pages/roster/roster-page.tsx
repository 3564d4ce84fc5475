// Everybody I met as their mentor: how many came back, what about, how it was for them, what the problem turned out to be, what I learned.
import { useState } from 'react'
import { Link } from 'wouter'
import { shortDay } from '../../../shared/rules/day-words.ts'
import { everyMentee } from '../../../shared/rules/find-mentees.ts'
import { figures, sentenceCase } from '../../../shared/rules/number-words.ts'
import {
  problemRule,
  problemsFound,
  type Roster,
  ratingWords,
  repeatRule,
  repeatShare,
  rosterSentence,
} from '../../../shared/rules/roster.ts'
import { fullName } from '../../../shared/rules/session-words.ts'
import { topicWords } from '../../../shared/rules/topic-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type RosterView, readRoster } from '../../storage/read-roster.ts'
import { CountBars } from '../../ui/count-bars.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read, Small } from '../../ui/type.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import { MenteeTable } from './mentee-table.tsx'
import styles from './roster.module.css'

const step = 25

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

function Summary({ roster }: { roster: Roster }) {
  const share = repeatShare(roster)
  return (
    <>
      <FactList
        termWidth={124}
        facts={[
          { term: 'People', words: roster.people },
          { term: 'Sessions', words: roster.sessions },
          { term: 'Came back', words: share === null ? null : `${roster.repeats} of ${roster.people}, ${share}%` },
          { term: 'What they said', words: ratingWords(roster) },
          { term: 'Another problem', words: problemsFound(roster) },
          { term: 'You learned', words: `something in ${figures(roster.learned)}` },
        ]}
      />
      <Small quiet className={styles.more}>
        {repeatRule}
      </Small>
      <Small quiet className={styles.more}>
        {problemRule}
      </Small>
      {roster.topics.length === 0 ? null : (
        <section className={styles.part}>
          <SectionHead>What they ask about</SectionHead>
          <CountBars
            label="Sessions by topic"
            counts={roster.topics.map(({ topic, count }) => ({ id: topic, words: topicWords[topic], count }))}
          />
        </section>
      )}
    </>
  )
}

function useRoster() {
  const [most, setMost] = useState(step)
  const [wanted, setWanted] = useState(everyMentee)
  const view = useView((database) => readRoster(database, most, wanted), [most, wanted])
  const onWanted = (next: typeof wanted) => {
    setMost(step)
    setWanted(next)
  }
  return { view, wanted, onWanted, onMore: () => setMost(most + step) }
}

export function Page() {
  const { clock } = useCairn()
  const { view, ...table } = useRoster()
  if (view === undefined) return null
  const today = clock.today()
  const head = (
    <PageHead
      crumbs={['Reviews', 'My mentees']}
      answer={sentenceCase(rosterSentence(view.roster))}
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
      <TwoColumns side={<Summary roster={view.roster} />} sideLabel="All of it in figures">
        <MenteeTable view={view} today={today} {...table} />
        <StatedAndFound view={view} today={today} />
      </TwoColumns>
    </>
  )
}
