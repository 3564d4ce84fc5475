// The people I met as their mentor, as a table that can be searched, narrowed and sorted by its heads.
import type { Topic } from '../../../shared/records/session.ts'
import { everyMentee, type MenteeOrder, type MenteesWanted } from '../../../shared/rules/people/find-mentees.ts'
import { topicWords } from '../../../shared/rules/sessions/topic-words.ts'
import type { RosterView } from '../../storage/people/read-roster.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { fewAtOnce, ListTools } from '../list-filter-bar.tsx'
import { PersonRow } from './mentee-row.tsx'
import styles from './roster.module.css'

/** People shown at first, and as many more each time. */
export const menteesAtOnce = 25

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
          <TextButton onClick={onMore}>
            Show {Math.min(view.more, menteesAtOnce)} more of {view.more}
          </TextButton>
        </p>
      ) : null}
    </section>
  )
}
