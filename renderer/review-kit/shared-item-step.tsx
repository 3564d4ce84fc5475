// One thing: its text on the left, comments beside it, the criteria asked about below.
import type { SharedThing } from '../../shared/records/shared-copy.ts'
import { figures, sentenceCase } from '../../shared/rules/text/number-words.ts'
import { AskedCriteria } from './asked-criteria.tsx'
import { CommentColumn } from './comment-column.tsx'
import { PartSection } from './part-section.tsx'
import styles from './review-steps.module.css'
import type { Review } from './use-review.ts'

/** "2 of 4". */
const placeWords = (at: number, count: number): string => `${figures(at + 1)} of ${figures(count)}`

interface ThingStepProps {
  review: Review
  thing: SharedThing
  at: number
}

export function ThingStep({ review, thing, at }: ThingStepProps) {
  return (
    <div className={styles.beside}>
      <div className={styles.thing}>
        <p className={styles.label}>
          {placeWords(at, review.copy.things.length)}
          <span>{sentenceCase(thing.label)}</span>
        </p>
        <h2 className={styles.title}>{thing.title}</h2>
        {thing.parts.map((part) => (
          <PartSection
            key={part.id}
            review={review}
            thingId={thing.id}
            part={part}
            hasHeading={part.text.trim() !== thing.title.trim()}
          />
        ))}
        {thing.parts.length === 0 ? <p className={styles.quiet}>Nothing else is written in it yet.</p> : null}
        <AskedCriteria review={review} thingId={thing.id} />
      </div>
      <CommentColumn review={review} thingId={thing.id} parts={thing.parts} whole="Comment on all of it" />
    </div>
  )
}
