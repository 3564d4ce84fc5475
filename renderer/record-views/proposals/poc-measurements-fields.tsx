// What was measured in a POC while it is written down: held against a limit or only looked at, before, each run, and the result.
import { pocKind } from '../../../shared/kinds/poc.ts'
import type { Measurement, Poc } from '../../../shared/records/poc.ts'
import { newMeasurement } from '../../../shared/rules/proposals/poc-steps.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { NumberField, NumbersField } from '../forms/number-field.tsx'
import styles from '../journal/entry-form.module.css'
import own from './poc-fields.module.css'
import type { TrialFieldsProps } from './poc-limits-fields.tsx'

/** Not grouped: `1,840` would look as it was typed, whichever of its two readings it was given. */
const runsInWords = (runs: readonly number[]) =>
  runs.length === 0
    ? 'Separate values with spaces or line breaks.'
    : `${counted(runs.length, 'run')}: ${runs.join(' · ')}`

const lookedAt = ''

interface FieldsProps extends TrialFieldsProps {
  measurement: Measurement
  number: number
}

const putIn = ({ measurements }: Poc, id: string, next: Partial<Measurement>): Pick<Poc, 'measurements'> => ({
  measurements: measurements.map((one) => (one.id === id ? { ...one, ...next } : one)),
})

/** What it is held against; without a limit it has a name and a unit of its own. */
function AgainstWhat({ record, change, measurement }: FieldsProps) {
  const put = (next: Partial<Measurement>) => change(putIn(record, measurement.id, next))
  const limits = record.limits.map(({ id, metric }, index) => ({ value: id, words: metric || `Limit ${index + 1}` }))
  const hold = (id: string) => {
    const limit = record.limits.find((one) => one.id === id)
    put(limit === undefined ? { limitId: null } : { limitId: id, metric: limit.metric, unit: limit.unit })
  }
  const isHeld = limits.some(({ value }) => value === measurement.limitId)
  return (
    <>
      <SelectField
        label="Limit"
        choices={[...limits, { value: lookedAt, words: 'No limit (for information only)' }]}
        value={isHeld ? (measurement.limitId ?? lookedAt) : lookedAt}
        onChange={(event) => hold(event.currentTarget.value)}
      />
      {isHeld ? null : (
        <div className={styles.figures}>
          <TextField
            label={pocKind.parts.measurements.each.metric.label}
            value={measurement.metric}
            onChange={(event) => put({ metric: event.currentTarget.value })}
          />
          <TextField
            label={pocKind.parts.measurements.each.unit.label}
            spellCheck={false}
            value={measurement.unit}
            onChange={(event) => put({ unit: event.currentTarget.value })}
          />
        </div>
      )}
    </>
  )
}

function Figures({ record, typed, typeNumber, measurement }: FieldsProps) {
  const { id } = measurement
  const put = (next: Partial<Measurement>) => putIn(record, id, next)
  return (
    <>
      <div className={styles.pair}>
        <NumberField
          label="Before"
          path={`measurements.${id}.baseline`}
          value={measurement.baseline}
          typed={typed}
          onType={(path, text, baseline) => typeNumber(path, text, put({ baseline }))}
        />
        <NumberField
          label="Result"
          hint="Left empty, the worst run counts."
          path={`measurements.${id}.result`}
          value={measurement.result}
          typed={typed}
          onType={(path, text, result) => typeNumber(path, text, put({ result }))}
        />
      </div>
      <NumbersField
        label="Runs"
        path={`measurements.${id}.runs[]`}
        values={measurement.runs}
        readInWords={runsInWords}
        typed={typed}
        onType={(path, text, runs) => typeNumber(path, text, put({ runs }))}
      />
    </>
  )
}

function MeasurementFields(props: FieldsProps) {
  const { record, change, measurement, number } = props
  const remove = () => change({ measurements: record.measurements.filter(({ id }) => id !== measurement.id) })
  return (
    <fieldset className={styles.group}>
      <legend>
        Measurement {number}{' '}
        <LinkButton aria-label={`Remove measurement ${number}`} onClick={remove}>
          Remove
        </LinkButton>
      </legend>
      <div className={own.measured}>
        <AgainstWhat {...props} />
        <Figures {...props} />
      </div>
    </fieldset>
  )
}

export function MeasurementsFields(props: TrialFieldsProps) {
  const { record, change, newId } = props
  const measured = new Set(record.measurements.map(({ limitId }) => limitId))
  const next = record.limits.find(({ id }) => !measured.has(id)) ?? null
  const add = () => change({ measurements: [...record.measurements, newMeasurement(newId(), next)] })
  return (
    <div>
      {record.measurements.map((measurement, index) => (
        <MeasurementFields key={measurement.id} {...props} measurement={measurement} number={index + 1} />
      ))}
      <LinkButton onClick={add}>Add a measurement</LinkButton>
    </div>
  )
}
