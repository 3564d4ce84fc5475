// Where two readers see the same thing differently, the largest difference first; each can be asked in the next session with either.
import type { Person } from '../../../shared/records/person.ts'
import {
  type Difference,
  differenceQuestion,
  differenceWords,
  type Side,
  whereTheyDiffer,
} from '../../../shared/rules/review/compare-mentor-views.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import type { InboxRow } from '../../storage/review/read-reviews.ts'
import { askWhereTheyDiffer } from '../../storage/sessions/add-difference-to-agenda.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './returned.module.css'

function useAsking() {
  const cairn = useCairn()
  const told = useSavedNotice()
  return async (question: string, people: readonly Person['id'][]) => {
    const note = noteNow(cairn, 'Put a difference on the agenda')
    const done = await askWhereTheyDiffer(cairn.database, { question, people, today: cairn.clock.today() }, note)
    if (done === null) void showNotice({ words: 'No session with either of them is planned, so nothing was written.' })
    else told(done, 'It is on the agenda.')
  }
}

function DifferenceLine({ difference, nameOf }: { difference: Difference; nameOf: (side: Side) => string }) {
  const ask = useAsking()
  const said = difference.sides.filter(({ words }) => words.trim() !== '')
  const people = difference.sides.flatMap(({ personId }) => personId ?? [])
  return (
    <li>
      <p>
        {difference.kind === 'criterion' ? `${difference.criterionId}: ` : null}
        {differenceWords(difference, nameOf)}
      </p>
      {difference.kind === 'passage' && difference.passage !== '' ? (
        <Small quiet>On “{difference.passage}”</Small>
      ) : null}
      {said.map((side) => (
        <Read key={side.reviewId}>
          “{side.words}” <Small as="span">{nameOf(side)}</Small>
        </Read>
      ))}
      {people.length === 0 ? null : (
        <TextButton onClick={() => void ask(differenceQuestion(difference, nameOf), people)}>
          Ask it when we next meet
        </TextButton>
      )}
    </li>
  )
}

export function Differences({ rows }: { rows: readonly InboxRow[] }) {
  const differences = whereTheyDiffer(rows)
  if (differences.length === 0) return null
  const nameOf = ({ reviewId }: Side) => {
    const row = rows.find(({ review }) => review.id === reviewId)
    return row?.person ? firstName(row.person) : row?.review.name || 'Someone'
  }
  return (
    <section className={styles.thing}>
      <SectionHead note="the largest difference first">Where your readers differ</SectionHead>
      <ol className={styles.differences}>
        {differences.slice(0, 12).map((one) => (
          <DifferenceLine
            key={`${one.kind} ${one.sides.map(({ reviewId }) => reviewId).join()} ${one.kind === 'criterion' ? one.criterionId : one.sides[0]?.feedbackId}`}
            difference={one}
            nameOf={nameOf}
          />
        ))}
      </ol>
    </section>
  )
}
