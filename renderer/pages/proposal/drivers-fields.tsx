// What decides, with weights, and how well each option serves it: lists of ten, so that no key makes a figure that does not fit.
import { proposalKind } from '../../../shared/kinds/proposal.ts'
import type { Proposal, ProposalDriver } from '../../../shared/records/proposal.ts'
import { mostPoints } from '../../../shared/rules/proposals/decision-matrix.ts'
import { driverName, optionName } from '../../../shared/rules/proposals/matrix-words.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { newId } from '../../storage/core/new-id.ts'
import { SelectField, TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { changedLine, type FormPart, withoutLine } from './form-part.ts'
import { LineGroup } from './line-group.tsx'
import styles from './proposal-form.module.css'

const pointChoices = (none: string) => [
  { value: '', words: none },
  ...Array.from({ length: mostPoints + 1 }, (_, point) => ({ value: String(point), words: String(point) })),
]
const pointOf = (chosen: string) => (chosen === '' ? null : Number(chosen))
const weights = pointChoices('Not weighed')
const marks = pointChoices('–')

const newDriver = (id: string): ProposalDriver => ({ id, text: '', weight: null })

interface DriverFieldsProps {
  number: number
  driver: ProposalDriver
  onChange: (next: Partial<ProposalDriver>) => void
  onRemove: () => void
}

function DriverFields({ number, driver, onChange, onRemove }: DriverFieldsProps) {
  return (
    <LineGroup name={`Driver ${number}`} onRemove={onRemove}>
      <div className={styles.driver}>
        <TextField
          label={proposalKind.parts.drivers.each.text.label}
          value={driver.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
        <SelectField
          label="Weight, 0 to 10"
          choices={weights}
          value={driver.weight === null ? '' : String(driver.weight)}
          onChange={(event) => onChange({ weight: pointOf(event.currentTarget.value) })}
        />
      </div>
    </LineGroup>
  )
}

/** The score of one pair set anew, or taken away. */
function scored({ scores }: Proposal, optionId: string, driverId: string, score: number | null): Proposal['scores'] {
  const others = scores.filter((one) => one.optionId !== optionId || one.driverId !== driverId)
  return score === null ? others : [...others, { optionId, driverId, score }]
}

function ScoreFields({ record, change }: Pick<FormPart, 'record' | 'change'>) {
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

export function DriversFields({ record, change }: FormPart) {
  const { drivers, options, scores } = record
  const remove = (id: string) =>
    change({ drivers: withoutLine(drivers, id), scores: scores.filter(({ driverId }) => driverId !== id) })
  return (
    <section className={styles.part}>
      <h2>Decision drivers</h2>
      {drivers.map((driver, index) => (
        <DriverFields
          key={driver.id}
          number={index + 1}
          driver={driver}
          onChange={(next) => change({ drivers: changedLine(drivers, driver.id, next) })}
          onRemove={() => remove(driver.id)}
        />
      ))}
      <div>
        <LinkButton onClick={() => change({ drivers: [...drivers, newDriver(newId())] })}>Add a driver</LinkButton>
      </div>
      {drivers.length === 0 || options.length === 0 ? null : <ScoreFields record={record} change={change} />}
    </section>
  )
}
