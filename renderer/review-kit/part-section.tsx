// One part of a thing: its heading, its text with marks, and a way to comment on all of it that the keyboard reaches.
import type { SharedPart } from '../../shared/records/shared-copy.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useReadBlocks } from './block-parser-context.ts'
import { marksIn } from './comment-marks.ts'
import { KitButton } from './kit-button.tsx'
import { MarkedText } from './marked-text.tsx'
import styles from './review-steps.module.css'
import type { Review } from './use-review.ts'

interface PartSectionProps {
  review: Review
  thingId: string | null
  part: SharedPart
  hasHeading?: boolean
}

export function PartSection({ review: { work, begin }, thingId, part, hasHeading = true }: PartSectionProps) {
  const marks = marksIn(work, thingId, part, useReadBlocks())
  return (
    <section className={styles.part} data-comments-on={part.id} data-thing={thingId ?? ''}>
      <header className={styles.partHead}>
        {hasHeading ? <h3>{part.heading}</h3> : null}
        <span className={styles.partButton}>
          <KitButton look="text" small onClick={() => begin({ thingId, partId: part.id, quote: null })}>
            Comment<VisuallyHidden> on all of “{part.heading}”</VisuallyHidden>
          </KitButton>
        </span>
      </header>
      <MarkedText thingId={thingId} partId={part.id} text={part.text} marks={marks} />
    </section>
  )
}
