// What readers said of a record in their files, each beside its sentence as that reads today.
import { Link } from 'wouter'
import { pageAddress } from '../../shared/rules/records/record-address.ts'
import { firstName } from '../../shared/rules/sessions/session-words.ts'
import { shortDay } from '../../shared/rules/time/day-words.ts'
import { AnchoredComment } from '../record-views/history/anchored-comment.tsx'
import { useCairn, useView } from '../storage/cairn-context.tsx'
import { readSaidOf } from '../storage/review/read-reviews.ts'
import { readPeopleByIds } from '../storage/week/read-week.ts'
import { SectionHead } from '../ui/section-head.tsx'
import styles from './said-here.module.css'

export function SaidHereList({ id }: { id: string }) {
  const { clock } = useCairn()
  const said = useView((database) => readSaidOf(database, id), [id])
  const ids = said?.map(({ feedback }) => feedback.personId) ?? []
  const people = useView((database) => readPeopleByIds(database, ids), [ids.join()])
  if (said === undefined || said.length === 0 || people === undefined) return null
  const nameOf = (personId: (typeof ids)[number]) =>
    firstName((personId === null ? undefined : people.get(personId)) ?? null)
  return (
    <section className={styles.said}>
      <SectionHead note="from their files">What readers said, beside its sentence</SectionHead>
      <ul className={styles.list}>
        {said.map((comment) => (
          <AnchoredComment
            key={comment.feedback.id}
            comment={comment}
            by={nameOf(comment.feedback.personId)}
            day={shortDay(comment.feedback.day, clock.today())}
            whole="it"
          >
            <Link href={pageAddress('feedback', comment.feedback.id)}>
              {comment.feedback.state === 'waiting' ? 'Answer it' : 'What came of it'}
            </Link>
          </AnchoredComment>
        ))}
      </ul>
    </section>
  )
}
