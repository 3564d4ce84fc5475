// The comments of a review under what they are about, in the order in which it was sent.

import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import type { PlacedComment } from '../../../shared/rules/review/placed-comments.ts'
import type { ReviewView } from '../../storage/review/read-reviews.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { SaidComment } from '../review-comment-card.tsx'
import styles from './returned.module.css'

interface CommentedThingsProps {
  view: ReviewView
  person: Person | null
  next: Session | null
}

interface Group {
  readonly thingId: string
  readonly title: string
  readonly href: string | null
  readonly comments: readonly PlacedComment[]
}

function groupsOf({ comments, known, records }: ReviewView): Group[] {
  const things = known?.copy.things ?? []
  const ids = [...new Set([...things.map(({ id }) => id), ...comments.map(({ feedback }) => feedback.thingId)])]
  return ids.flatMap((thingId) => {
    const own = comments.filter(({ feedback }) => feedback.thingId === thingId)
    const record = records.get(thingId)
    const sent = things.find(({ id }) => id === thingId)?.title
    const title = thingId === '' ? 'All of it' : (sent ?? 'Something that is not here')
    const href = record === undefined ? null : addressOfRecord(record)
    return own.length === 0 ? [] : [{ thingId, title, href, comments: own }]
  })
}

/** Where the passage stands in what was sent, so that comments come in reading order. */
function inReadingOrder({ known }: ReviewView, { thingId, comments }: Group): PlacedComment[] {
  const parts = known?.copy.things.find(({ id }) => id === thingId)?.parts ?? known?.copy.since ?? []
  const place = ({ feedback, placed }: PlacedComment) => {
    const part = parts.findIndex(({ id }) => id === feedback.aboutField)
    return (part === -1 ? parts.length : part) * 1e6 + (placed.kind === 'here' ? placed.span.start : 0)
  }
  return comments.toSorted((one, other) => place(one) - place(other))
}

export function CommentedThings({ view, person, next }: CommentedThingsProps) {
  const isOut = new Map(view.review.comments.map(({ feedbackId, isIn }) => [feedbackId, !isIn]))
  const headingOf = ({ feedback: { thingId, aboutField } }: PlacedComment) =>
    [
      ...(view.known?.copy.things.find(({ id }) => id === thingId)?.parts ?? []),
      ...(view.known?.copy.since ?? []),
    ].find(({ id }) => id === aboutField)?.heading ?? 'it'
  return groupsOf(view).map((group) => (
    <section key={group.thingId} className={styles.thing}>
      <SectionHead>{group.href === null ? group.title : <Link href={group.href}>{group.title}</Link>}</SectionHead>
      <ul className={styles.things}>
        {inReadingOrder(view, group).map((comment) => (
          <SaidComment
            key={comment.feedback.id}
            comment={comment}
            person={person}
            next={next}
            isOut={isOut.get(comment.feedback.id) ?? false}
            whole={headingOf(comment)}
          />
        ))}
      </ul>
    </section>
  ))
}
