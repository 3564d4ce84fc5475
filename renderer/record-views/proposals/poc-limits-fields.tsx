// The limits of a POC while they can still change, and as they stand once the trial began.
import { pocKind } from '../../../shared/kinds/poc.ts'
import { comparisons } from '../../../shared/records/field-choices.ts'
import type { Poc, PocLimit } from '../../../shared/records/poc.ts'
import { limitWords } from '../../../shared/rules/proposals/poc-figures.ts'
import { newLimit, withLimit, withoutLimit } from '../../../shared/rules/proposals/poc-steps.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Why } from '../../ui/type.tsx'
import { NumberField, type Typing } from '../forms/number-field.tsx'
import styles from '../journal/entry-form.module.css'
import own from './poc-fields.module.css'

export interface TrialFieldsProps extends Typing {
  record: Poc
  change: (next: Partial<Poc>) => void
  typeNumber: (path: string, typed: string, next: Partial<Poc>) => void
  newId: () => string
}

const comparisonChoices = [
  { value: 'under', words: 'under' },
  { value: 'at-most', words: 'at most' },
  { value: 'over', words: 'over' },
  { value: 'at-least', words: 'at least' },
] as const

interface LimitFieldsProps extends TrialFieldsProps {
  limit: PocLimit
  number: number
}

function Comparison({ limit, onChange }: { limit: PocLimit; onChange: (next: Partial<PocLimit>) => void }) {
  const compare = (value: string) => {
    const comparison = comparisons.find((one) => one === value)
    if (comparison !== undefined) onChange({ comparison })
  }
  return (
    <SelectField
      label="Must be"
      choices={comparisonChoices}
      value={limit.comparison}
      onChange={(event) => compare(event.currentTarget.value)}
    />
  )
}

function LimitFields({ record, change, typed, typeNumber, limit, number }: LimitFieldsProps) {
  const put = (next: Partial<PocLimit>) => withLimit(record, limit.id, next)
  return (
    <fieldset className={styles.group}>
      <legend>
        Limit {number}{' '}
        <LinkButton aria-label={`Remove limit ${number}`} onClick={() => change(withoutLimit(record, limit.id))}>
          Remove
        </LinkButton>
      </legend>
      <div className={own.limit}>
        <TextField
          label={pocKind.parts.limits.each.metric.label}
          placeholder="Quote page, 95th percentile"
          value={limit.metric}
          onChange={(event) => change(put({ metric: event.currentTarget.value }))}
        />
        <Comparison limit={limit} onChange={(next) => change(put(next))} />
        <NumberField
          label="Limit"
          path={`limits.${limit.id}.value`}
          value={limit.value}
          typed={typed}
          onType={(path, text, value) => typeNumber(path, text, put({ value }))}
        />
        <TextField
          label={pocKind.parts.limits.each.unit.label}
          spellCheck={false}
          placeholder="ms"
          value={limit.unit}
          onChange={(event) => change(put({ unit: event.currentTarget.value }))}
        />
      </div>
    </fieldset>
  )
}

export function LimitsFields(props: TrialFieldsProps) {
  const { record, change, newId } = props
  return (
    <div>
      {record.limits.map((limit, index) => (
        <LimitFields key={limit.id} {...props} limit={limit} number={index + 1} />
      ))}
      <LinkButton onClick={() => change({ limits: [...record.limits, newLimit(newId())] })}>Add a limit</LinkButton>
    </div>
  )
}

/** What stands is read, not typed; the way to other limits is another POC. */
export function LockedLimits({ limits }: Pick<Poc, 'limits'>) {
  return (
    <>
      <ul className={own.locked} aria-label="Locked limits">
        {limits.map((limit) => (
          <li key={limit.id}>
            {limit.metric || 'Without a name'}, {limitWords(limit)}
          </li>
        ))}
      </ul>
      <Why>They were fixed before the first run, so they stay. Other limits are another POC.</Why>
    </>
  )
}
