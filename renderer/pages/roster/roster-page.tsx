// Everybody I met as their mentor: how many came back, what about, how it was for them, what the problem turned out to be, what I learned.
import { useState } from 'react'
import { Link } from 'wouter'
import { shortDay } from '../../../shared/rules/day-words.ts'
import { numberWords, sentenceCase } from '../../../shared/rules/number-words.ts'
import {
  lastDayOf,
  type Roster,
  ratingWords,
  repeatRule,
  repeatShare,
  rosterSentence,
} from '../../../shared/rules/roster.ts'
import { fullName } from '../../../shared/rules/session-words.ts'
import { topicWords } from '../../../shared/rules/topic-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type RosterLine, type RosterView, readRoster } from '../../storage/read-roster.ts'
import { CountBars } from '../../ui/count-bars.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FactList } from '../../ui/fact-list.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read, Small } from '../../ui/type.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import styles from './roster.module.css'

const step = 25

const topicsIn = ({ mentee }: RosterLine) =>
  Object.entries(mentee.topics)
    .sort(([, one], [, other]) => (other ?? 0) - (one ?? 0))
    .slice(0, 2)
    .map(([topic]) => topicWords[topic as keyof typeof topicWords])
    .join(', ')

function PersonRow({ line, today }: { line: RosterLine; today: string }) {
  const { mentee, person, shares } = line
  return (
    <tr>
      <th scope="row">
        {person === null ? 'Somebody' : <Link href={`/people/${person.id}`}>{fullName(person)}</Link>}
      </th>
      <td data-figure>{mentee.days.length}</td>
      <td>{shortDay(lastDayOf(mentee), today)}</td>
      <td>{topicsIn(line) || '–'}</td>
      <td>{ratingWords(mentee)}</td>
      <td data-figure>{shares}</td>
    </tr>
  )
}

function PeopleTable({ view, today, onMore }: { view: RosterView; today: string; onMore: () => void }) {
  return (
    <section className={styles.part}>
      <SectionHead note="the one you met last first">People</SectionHead>
      <PlainTable label="People you met as their mentor">
        <thead>
          <tr>
            <th scope="col">Who</th>
            <th scope="col" data-figure>
              Sessions
            </th>
            <th scope="col">Last</th>
            <th scope="col">About</th>
            <th scope="col">What they said</th>
            <th scope="col" data-figure>
              Files
            </th>
          </tr>
        </thead>
        <tbody>
          {view.lines.map((line) => (
            <PersonRow key={line.mentee.personId} line={line} today={today} />
          ))}
        </tbody>
      </PlainTable>
      {view.more > 0 ? (
        <p className={styles.more}>
          <LinkButton onClick={onMore}>
            Show {view.more > step ? step : view.more} more of {view.more}
          </LinkButton>
        </p>
      ) : null}
    </section>
  )
}

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
        termWidth={112}
        facts={[
          { term: 'People', words: roster.people },
          { term: 'Sessions', words: roster.sessions },
          { term: 'Came back', words: share === null ? null : `${roster.repeats} of ${roster.people}, ${share} %` },
          { term: 'What they said', words: ratingWords(roster) },
          {
            term: 'Another problem',
            words: `found in ${numberWords(roster.shifted)} of ${numberWords(roster.sessions)}`,
          },
          { term: 'You learned', words: `something in ${numberWords(roster.learned)}` },
        ]}
      />
      <Small quiet>{repeatRule}</Small>
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

export function Page() {
  const { clock } = useCairn()
  const [most, setMost] = useState(step)
  const view = useView((database) => readRoster(database, most), [most])
  if (view === undefined) return null
  const today = clock.today()
  const head = (
    <PageHead
      crumbs={['Reviews', 'People I mentor']}
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
        <PeopleTable view={view} today={today} onMore={() => setMost(most + step)} />
        <StatedAndFound view={view} today={today} />
      </TwoColumns>
    </>
  )
}
