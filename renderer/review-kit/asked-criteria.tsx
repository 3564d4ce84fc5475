// The criteria a reader is asked about, each with one of three answers and room for a word more.

import type { ReviewVerdict } from '../../shared/records/returned-review.ts'
import type { AskedCriterion } from '../../shared/records/shared-copy.ts'
import { verdictOn, withVerdict } from '../../shared/rules/sharing/reader-review-draft.ts'
import { KitField } from './kit-field.tsx'
import { KitRadioGroup } from './kit-radio-group.tsx'
import { senderName, verdictWords } from './review-labels.ts'
import styles from './review-steps.module.css'
import type { Review } from './use-review.ts'

const options = Object.entries(verdictWords) as [ReviewVerdict['verdict'], string][]

function Asked({ asked, review: { copy, work, tell } }: { asked: AskedCriterion; review: Review }) {
  const said = verdictOn(work, asked)
  const statement = asked.statement.trim().replace(/[.\s]+$/, '')
  return (
    <div className={styles.asked}>
      <KitRadioGroup
        legend={`${statement}. Have you seen ${senderName(copy)} do this?`}
        value={said?.verdict ?? null}
        options={options}
        onChange={(verdict) => tell((one, moment) => withVerdict(one, asked, { verdict }, moment))}
      />
      {said === undefined ? null : (
        <KitField
          label="Comment (optional)"
          value={said.words}
          onChange={(words) => tell((one, moment) => withVerdict(one, asked, { words }, moment))}
        />
      )}
    </div>
  )
}

export function AskedCriteria({ review, thingId }: { review: Review; thingId: string | null }) {
  const here = review.copy.asked.filter((one) => one.thingId === thingId)
  return here.map((asked) => <Asked key={`${asked.roadmapId}/${asked.criterionId}`} asked={asked} review={review} />)
}
