// What was measured in a POC while it is written down: held against a limit or only looked at, before, each run, and the result.
import type { Measurement, Poc } from '../../../shared/records/poc.ts'
import { newMeasurement } from '../../../shared/rules/proposals/apply-poc-changes.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { lineFields, recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { newId } from '../../storage/core/new-id.ts'
import { SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'

const { Lines } = recordFields<Poc>()
const { Line, NumberLine, Numbers } = lineFields<Poc, 'measurements'>()

/** Not grouped: `1,840` would look as it was typed, whichever of its two readings it was given. */
const runsInWords = (runs: readonly number[]) =>
  runs.length === 0
    ? 'Separate values with spaces or line breaks.'
    : `${counted(runs.length, 'run')}: ${runs.join(' · ')}`

const lookedAt = ''

interface AgainstWhatProps {
  limits: Poc['limits']
  limitId: Measurement['limitId']
  onChange: (next: Partial<Measurement>) => void
}

/** What it is held against; without a limit it has a name and a unit of its own. */
function AgainstWhat({ limits, limitId, onChange }: AgainstWhatProps) {
  const choices = limits.map(({ id, metric }, index) => ({ value: id, words: metric || `Limit ${index + 1}` }))
  const hold = (id: string) => {
    const limit = limits.find((one) => one.id === id)
    onChange(limit === undefined ? { limitId: null } : { limitId: id, metric: limit.metric, unit: limit.unit })
  }
  const isHeld = choices.some(({ value }) => value === limitId)
  return (
    <>
      <SelectField
        label="Limit"
        choices={[...choices, { value: lookedAt, words: 'No limit (for information only)' }]}
        value={isHeld ? (limitId ?? lookedAt) : lookedAt}
        onChange={(event) => hold(event.currentTarget.value)}
      />
      {isHeld ? null : (
        <FieldStack across>
          <Line name="metric" />
          <Line name="unit" spellCheck={false} />
        </FieldStack>
      )}
    </>
  )
}

export function MeasurementsFields({ record: { limits, measurements } }: { record: Poc }) {
  const measured = new Set(measurements.map(({ limitId }) => limitId))
  const next = limits.find(({ id }) => !measured.has(id)) ?? null
  return (
    <Lines name="measurements" one="Measurement" add="Add a measurement" begin={() => newMeasurement(newId(), next)}>
      {({ limitId }, put) => (
        <>
          <AgainstWhat limits={limits} limitId={limitId} onChange={put} />
          <FieldStack across>
            <NumberLine name="baseline" label="Before" />
            <NumberLine name="result" label="Result" hint="Left empty, the worst run counts." />
          </FieldStack>
          <Numbers name="runs" label="Runs" readInWords={runsInWords} />
        </>
      )}
    </Lines>
  )
}
