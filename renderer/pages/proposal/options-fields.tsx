// The options of a proposal while they are written: for, against, why each lost, and which one is chosen.
import { proposalKind } from '../../../shared/kinds/proposal.ts'
import type { ProposalOption } from '../../../shared/records/proposal.ts'
import { choosing } from '../../../shared/rules/proposals/proposal-steps.ts'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { changedLine, type FormPart, withoutLine } from './form-part.ts'
import { LineGroup } from './line-group.tsx'
import styles from './proposal-form.module.css'

const newOption = (id: string): ProposalOption => ({ id, name: '', for: '', against: '', whyLost: '', chosen: false })

const texts = [
  { name: 'for', label: proposalKind.parts.options.each.for.label },
  { name: 'against', label: proposalKind.parts.options.each.against.label },
  { name: 'whyLost', label: proposalKind.parts.options.each.whyLost.label },
] as const

interface OptionFieldsProps {
  number: number
  option: ProposalOption
  onChange: (next: Partial<ProposalOption>) => void
  onChoose: (isChosen: boolean) => void
  onRemove: () => void
}

function OptionFields({ number, option, onChange, onChoose, onRemove }: OptionFieldsProps) {
  return (
    <LineGroup name={`Option ${number}`} onRemove={onRemove}>
      <TextField
        label={proposalKind.parts.options.each.name.label}
        value={option.name}
        onChange={(event) => onChange({ name: event.currentTarget.value })}
      />
      <CheckLine checked={option.chosen} onChange={onChoose}>
        This one is chosen
      </CheckLine>
      {texts
        .filter(({ name }) => !(option.chosen && name === 'whyLost'))
        .map(({ name, label }) => (
          <WritingField
            key={name}
            label={label}
            rows={2}
            value={option[name]}
            onChange={(text) => onChange({ [name]: text })}
          />
        ))}
    </LineGroup>
  )
}

export function OptionsFields({ record, change, at }: FormPart) {
  const { options, scores } = record
  const remove = (id: string) =>
    change({ options: withoutLine(options, id), scores: scores.filter(({ optionId }) => optionId !== id) })
  return (
    <section className={styles.part}>
      <h2>Options</h2>
      {options.map((option, index) => (
        <OptionFields
          key={option.id}
          number={index + 1}
          option={option}
          onChange={(next) => change({ options: changedLine(options, option.id, next) })}
          onChoose={(isChosen) => change({ options: choosing(options, isChosen ? option.id : null) })}
          onRemove={() => remove(option.id)}
        />
      ))}
      <div>
        <LinkButton onClick={() => change({ options: [...options, newOption(newId())] })}>Add an option</LinkButton>
      </div>
      <WritingField
        label={proposalKind.parts.wouldFlip.label}
        rows={2}
        hint="The figure or the fact that would make another option the right one."
        value={record.wouldFlip}
        trouble={at('wouldFlip')}
        onChange={(text) => change({ wouldFlip: text })}
      />
    </section>
  )
}
