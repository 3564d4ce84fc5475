// The four directions while they are written, each in words or excused, and who was told or consulted.

import { proposalKind } from '../../../shared/kinds/proposal.ts'
import { directions } from '../../../shared/records/field-choices.ts'
import type { Stakeholder } from '../../../shared/records/proposal.ts'
import { withCheck } from '../../../shared/rules/proposals/proposal-steps.ts'
import { directionQuestions, directionWords } from '../../../shared/rules/proposals/proposal-words.ts'
import { NamingField } from '../../record-views/writing/naming-field.tsx'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { Choice } from '../../ui/choice.tsx'
import { DateField, SelectField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { changedLine, type FormPart, withoutLine } from './form-part.ts'
import { LineGroup } from './line-group.tsx'
import styles from './proposal-form.module.css'

export function ChecksFields({ record, change }: FormPart) {
  const said = (direction: (typeof directions)[number]) => record.checks.find((one) => one.direction === direction)
  return (
    <section className={styles.part}>
      <h2>Impact checks</h2>
      {directions.map((direction) => (
        <WritingField
          key={direction}
          label={directionWords[direction]}
          hint={directionQuestions[direction]}
          rows={2}
          value={said(direction)?.answer ?? ''}
          onChange={(text) => change({ checks: withCheck(record, direction, { answer: text }).checks })}
        />
      ))}
    </section>
  )
}

const parts = [
  { value: 'told', words: 'Informed' },
  { value: 'consulted', words: 'Consulted' },
] as const

const newStakeholder = (id: string): Stakeholder => ({
  id,
  personId: null,
  name: '',
  part: 'told',
  on: null,
  note: '',
})

interface StakeholderFieldsProps {
  number: number
  stakeholder: Stakeholder
  people: FormPart['people']
  onChange: (next: Partial<Stakeholder>) => void
  onRemove: () => void
}

/** Someone among the people here, or a name: the two take each other's place. */
function Who({ stakeholder, people, onChange }: Omit<StakeholderFieldsProps, 'number' | 'onRemove'>) {
  const known = people.map(({ id, name }) => ({ value: id, words: name || 'Unnamed person' }))
  const choose = (id: string) => {
    const personId = people.find((one) => one.id === id)?.id ?? null
    onChange(personId === null ? { personId } : { personId, name: '' })
  }
  return (
    <FieldStack across>
      <SelectField
        label="Who"
        choices={[{ value: '', words: 'A group or someone else' }, ...known]}
        value={stakeholder.personId ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {stakeholder.personId === null ? (
        <TextField
          label={proposalKind.parts.stakeholders.each.name.label}
          spellCheck={false}
          value={stakeholder.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
      ) : null}
    </FieldStack>
  )
}

function StakeholderFields(props: StakeholderFieldsProps) {
  const { number, stakeholder, onChange, onRemove } = props
  return (
    <LineGroup name={`Stakeholder ${number}`} onRemove={onRemove}>
      <Who {...props} />
      <FieldStack across>
        <Choice legend="Their part" choices={parts} value={stakeholder.part} onChange={(part) => onChange({ part })} />
        <DateField
          label="On"
          hint="Empty while it has not happened."
          min="0001-01-01"
          value={stakeholder.on ?? ''}
          onChange={(event) => onChange({ on: event.currentTarget.value || null })}
        />
      </FieldStack>
      <NamingField
        label={proposalKind.parts.stakeholders.each.note.label}
        rows={2}
        value={stakeholder.note}
        onChange={(event) => onChange({ note: event.currentTarget.value })}
      />
    </LineGroup>
  )
}

export function StakeholdersFields({ record, change, people }: FormPart) {
  const { stakeholders } = record
  return (
    <section className={styles.part}>
      <h2>Informed or consulted</h2>
      {stakeholders.map((stakeholder, index) => (
        <StakeholderFields
          key={stakeholder.id}
          number={index + 1}
          stakeholder={stakeholder}
          people={people}
          onChange={(next) => change({ stakeholders: changedLine(stakeholders, stakeholder.id, next) })}
          onRemove={() => change({ stakeholders: withoutLine(stakeholders, stakeholder.id) })}
        />
      ))}
      <div>
        <LinkButton onClick={() => change({ stakeholders: [...stakeholders, newStakeholder(newId())] })}>
          Add who must know
        </LinkButton>
      </div>
    </section>
  )
}
