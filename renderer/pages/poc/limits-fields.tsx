// The limits of a POC while they can still change, and as they stand once the trial began.
import type { Poc } from '../../../shared/records/poc.ts'
import { newLimit, withLimit, withoutLimit } from '../../../shared/rules/proposals/apply-poc-changes.ts'
import { limitWords } from '../../../shared/rules/proposals/poc-figures.ts'
import { lineFields, recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { newId } from '../../storage/core/new-id.ts'
import { Why } from '../../ui/typography.tsx'
import styles from './poc-fields.module.css'

const { Lines } = recordFields<Poc>()
const { Line, Select, NumberLine } = lineFields<Poc, 'limits'>()

const comparisonChoices = [
  { value: 'under', words: 'under' },
  { value: 'at-most', words: 'at most' },
  { value: 'over', words: 'over' },
  { value: 'at-least', words: 'at least' },
] as const

export function LimitsFields({ record }: { record: Poc }) {
  return (
    <Lines
      name="limits"
      one="Limit"
      add="Add a limit"
      begin={() => newLimit(newId())}
      changed={({ id }, next) => withLimit(record, id, next)}
      without={({ id }) => withoutLimit(record, id)}
    >
      {() => (
        <div className={styles.limit}>
          <Line name="metric" placeholder="Quote page, 95th percentile" />
          <Select name="comparison" label="Must be" choices={comparisonChoices} />
          <NumberLine name="value" label="Limit" />
          <Line name="unit" spellCheck={false} placeholder="ms" />
        </div>
      )}
    </Lines>
  )
}

/** What stands is read, not typed; the way to other limits is another POC. */
export function LockedLimits({ limits }: Pick<Poc, 'limits'>) {
  return (
    <>
      <ul className={styles.locked} aria-label="Locked limits">
        {limits.map((limit) => (
          <li key={limit.id}>
            {limit.metric || 'Unnamed'}, {limitWords(limit)}
          </li>
        ))}
      </ul>
      <Why>
        The limits were locked before the first run and cannot be changed. To test other limits, create another POC.
      </Why>
    </>
  )
}
