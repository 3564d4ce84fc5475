// What one person said about my work, the newest first, and what came of each.
import { useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import { answerWords, sortWords } from '../../../shared/rules/growth/apply-feedback-changes.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readFeedbackOf } from '../../storage/growth/read-feedback-and-learnings.ts'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './people.module.css'

const shownAtFirst = 3

export function SaidBy({ person, today }: { person: Person; today: string }) {
  const personId: PersonId = person.id
  const said = useView((database) => readFeedbackOf(database, personId), [personId])
  const [all, setAll] = useState(false)
  if (said === undefined || said.length === 0) return null
  const shown = all ? said : said.slice(0, shownAtFirst)
  const more = said.length - shown.length
  return (
    <section className={`${styles.took} ${styles.saidBy}`}>
      <h2>What {firstName(person)} said of your work</h2>
      {shown.map((one) => (
        <div key={one.id} className={styles.said}>
          <p>
            <Pebble />
            <Link href={pageAddress('feedback', one.id)}>“{titleOf(one)}”</Link>
          </p>
          <Small as="div" quiet className={styles.after}>
            {[
              dayWords(one.day, today),
              one.sort === null ? '' : sortWords[one.sort].toLowerCase(),
              answerWords[one.state],
            ]
              .filter((words) => words !== '')
              .join(', ')}
          </Small>
        </div>
      ))}
      {more > 0 ? <TextButton onClick={() => setAll(true)}>Show {figures(more)} more</TextButton> : null}
    </section>
  )
}
