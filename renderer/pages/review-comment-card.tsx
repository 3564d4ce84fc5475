// One comment of a review with what can be done about it: acted on, taken to a session, declined; opened where it stands.
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '../../shared/records/person.ts'
import type { Session } from '../../shared/records/session.ts'
import { pageAddress } from '../../shared/rules/records/record-address.ts'
import type { PlacedComment } from '../../shared/rules/review/placed-comments.ts'
import { shortDay } from '../../shared/rules/time/day-words.ts'
import { AnchoredComment } from '../record-views/history/anchored-comment.tsx'
import { useCairn } from '../storage/cairn-context.tsx'
import { TextButton } from '../ui/text-button.tsx'
import { FeedbackAnswer } from './feedback-follow-up.tsx'

interface SaidCommentProps {
  comment: PlacedComment
  person: Person | null
  /** The next planned session with them. */
  next: Session | null
  isOut: boolean
  whole: string
}

export function SaidComment({ comment, person, next, isOut, whole }: SaidCommentProps) {
  const { clock } = useCairn()
  const [, navigate] = useLocation()
  const [isOpen, setOpen] = useState(false)
  const id = useId()
  const { feedback } = comment
  const words = feedback.state === 'waiting' ? 'Answer it' : 'What came of it'
  const answer = (
    <div id={id}>
      <FeedbackAnswer
        record={feedback}
        person={person}
        next={next}
        edit={() => navigate(pageAddress('feedback', feedback.id))}
      />
    </div>
  )
  return (
    <AnchoredComment
      comment={comment}
      day={shortDay(feedback.day, clock.today())}
      isOut={isOut}
      whole={whole}
      below={isOpen ? answer : null}
    >
      <TextButton aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setOpen(!isOpen)}>
        {words}
      </TextButton>
    </AnchoredComment>
  )
}
