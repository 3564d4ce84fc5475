// The people I met as their mentor, as a table that can be searched, narrowed and sorted by its heads.
import { Link } from 'wouter'
import type { Topic } from '../../../shared/records/session.ts'
import { shortDay } from '../../../shared/rules/day-words.ts'
import { everyMentee, type MenteeOrder, type MenteesWanted } from '../../../shared/rules/find-mentees.ts'
import { lastDayOf, ratingWords } from '../../../shared/rules/roster.ts'
import { fullName } from '../../../shared/rules/session-words.ts'
import { topicWords } from '../../../shared/rules/topic-words.ts'
import type { RosterLine, RosterView } from '../../storage/read-roster.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { fewAtOnce, ListTools } from '../list-tools.tsx'
import styles from './roster.module.css'

interface MenteeTableProps {
  view: RosterView
  today: string
  wanted: MenteesWanted
  onWanted: (wanted: MenteesWanted) => void
  onMore: () => void
}

const metChoices = [
  { value: 'any', words: 'Everybody' },
  { value: 'again', words: 'Came back' },
  { value: 'once', words: 'Met once' },
]

const topicsIn = ({ mentee }: RosterLine) =>
  Object.entries(mentee.topics)
    .sort(([, one], [, other]) => (other ?? 0) - (one ?? 0))
    .slice(0, 2)
    .map(([topic]) => topicWords[topic as keyof typeof topicWords])
    .join(', ')

function PersonRow({ line, today }: { line: RosterLine; today: string }) {
  const { mentee, person, shares } = line
  return (
    <tr className={styles.line}>
      <th scope="row">{person === null ? 'Someone' : <Link href={`/people/${person.id}`}>{fullName(person)}</Link>}</th>
      <td data-figure data-head="Sessions">
        {mentee.days.length}
      </td>
      <td className={styles.day} data-head="Last">
        {shortDay(lastDayOf(mentee), today)}
      </td>
      <td data-head="About">{topicsIn(line) || '–'}</td>
      <td data-head="What they said">{ratingWords(mentee)}</td>
      <td data-figure data-head="Files">
        {shares}
      </td>
    </tr>
  )
}

type Sorting = Pick<MenteeTableProps, 'wanted' | 'onWanted'>

/** Which way an order goes by itself, and once it is turned round. */
const directions = {
  name: ['ascending', 'descending'],
  sessions: ['descending', 'ascending'],
  last: ['descending', 'ascending'],
} as const

/** Chosen again, it goes the other way. */
function SortHead({ order, words, wanted, onWanted }: Sorting & { order: MenteeOrder; words: string }) {
  const isChosen = wanted.order === order
  const isReversed = isChosen && wanted.isReversed
  return (
    <th
      scope="col"
      data-figure={order === 'sessions' || undefined}
      aria-sort={isChosen ? directions[order][isReversed ? 1 : 0] : undefined}
    >
      <button
        type="button"
        className={styles.sort}
        onClick={() => onWanted({ ...wanted, order, isReversed: isChosen && !wanted.isReversed })}
      >
        {words}
        <span aria-hidden="true">
          {isChosen ? (directions[order][isReversed ? 1 : 0] === 'ascending' ? ' ↑' : ' ↓') : ''}
        </span>
      </button>
    </th>
  )
}

function Tools({ view, wanted, onWanted }: Omit<MenteeTableProps, 'today' | 'onMore'>) {
  const { people, topics } = view.roster
  if (people <= fewAtOnce) return null
  return (
    <ListTools
      label="Search my mentees"
      words={wanted.words}
      onWords={(words) => onWanted({ ...wanted, words })}
      choices={[
        {
          label: 'Show',
          value: wanted.met,
          choices: metChoices,
          onChange: (met) => onWanted({ ...wanted, met: met as MenteesWanted['met'] }),
        },
        {
          label: 'Asked about',
          value: wanted.topic ?? '',
          choices: [
            { value: '', words: 'Any topic' },
            ...topics.map(({ topic }) => ({ value: topic, words: topicWords[topic] })),
          ],
          onChange: (topic) => onWanted({ ...wanted, topic: topic === '' ? null : (topic as Topic) }),
        },
      ]}
      found={view.found}
      all={people}
      onClear={() => onWanted({ ...wanted, words: everyMentee.words, met: everyMentee.met, topic: null })}
    />
  )
}

export function MenteeTable({ view, today, onMore, ...sorting }: MenteeTableProps) {
  return (
    <section className={styles.part}>
      <SectionHead>People</SectionHead>
      <Tools view={view} {...sorting} />
      {view.lines.length === 0 ? null : (
        <PlainTable label="People you met as their mentor">
          <thead>
            <tr className={styles.heads}>
              <SortHead order="name" words="Who" {...sorting} />
              <SortHead order="sessions" words="Sessions" {...sorting} />
              <SortHead order="last" words="Last" {...sorting} />
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
      )}
      {view.more > 0 ? (
        <p className={styles.more}>
          <LinkButton onClick={onMore}>
            Show {Math.min(view.more, 25)} more of {view.more}
          </LinkButton>
        </p>
      ) : null}
    </section>
  )
}
