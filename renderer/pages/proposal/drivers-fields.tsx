// What decides, with weights, and how well each option serves it: lists of ten, so that no key makes a figure that does not fit.
import type { Proposal, ProposalDriver } from '../../../shared/records/proposal.ts'
import { mostPoints } from '../../../shared/rules/proposals/decision-matrix.ts'
import { driverName, optionName } from '../../../shared/rules/proposals/matrix-words.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { lineFields, recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { newId } from '../../storage/core/new-id.ts'
import { SelectField } from '../../ui/field.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { FormSection } from '../form-section.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import styles from './proposal-form.module.css'

type FormProps = RecordFormProps<Proposal>

const { Lines } = recordFields<Proposal>()
const { Line } = lineFields<Proposal, 'drivers'>()

const pointChoices = (none: string) => [
  { value: '', words: none },
  ...Array.from({ length: mostPoints + 1 }, (_, point) => ({ value: String(point), words: String(point) })),
]
const pointOf = (chosen: string) => (chosen === '' ? null : Number(chosen))
const weights = pointChoices('Not weighed')
const marks = pointChoices('–')

const newDriver = (): ProposalDriver => ({ id: newId(), text: '', weight: null })

/** The score of one pair set anew, or taken away. */
function scored({ scores }: Proposal, optionId: string, driverId: string, score: number | null): Proposal['scores'] {
  const others = scores.filter((one) => one.optionId !== optionId || one.driverId !== driverId)
  return score === null ? others : [...others, { optionId, driverId, score }]
}

function ScoreFields({ record, change }: FormProps) {
  const { drivers, options, scores } = record
  const markOf = (optionId: string, driverId: string) =>
    scores.find((one) => one.optionId === optionId && one.driverId === driverId)?.score
  return (
    <div className={styles.scores}>
      <PlainTable label="How well each option serves the drivers">
        <thead>
          <tr>
            <th scope="col">Score, 0 to 10</th>
            {options.map((option) => (
              <th key={option.id} scope="col">
                {sentenceCase(optionName(option))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {drivers.map((driver) => (
            <tr key={driver.id}>
              <th scope="row">{sentenceCase(driverName(driver))}</th>
              {options.map((option) => (
                <td key={option.id}>
                  <SelectField
                    label={<VisuallyHidden>{`${optionName(option)}, ${driverName(driver)}`}</VisuallyHidden>}
                    choices={marks}
                    value={String(markOf(option.id, driver.id) ?? '')}
                    onChange={(event) =>
                      change({ scores: scored(record, option.id, driver.id, pointOf(event.currentTarget.value)) })
                    }
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </div>
  )
}

export function DriversFields(props: FormProps) {
  const { drivers, options, scores } = props.record
  const without = ({ id }: ProposalDriver) => ({
    drivers: drivers.filter((one) => one.id !== id),
    scores: scores.filter(({ driverId }) => driverId !== id),
  })
  return (
    <FormSection head="Decision drivers">
      <Lines name="drivers" one="Driver" add="Add a driver" begin={newDriver} without={without}>
        {({ weight }, put) => (
          <div className={styles.driver}>
            <Line name="text" />
            <SelectField
              label="Weight, 0 to 10"
              choices={weights}
              value={weight === null ? '' : String(weight)}
              onChange={(event) => put({ weight: pointOf(event.currentTarget.value) })}
            />
          </div>
        )}
      </Lines>
      {drivers.length === 0 || options.length === 0 ? null : <ScoreFields {...props} />}
    </FormSection>
  )
}
