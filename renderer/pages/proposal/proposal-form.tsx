// A proposal while it is written, in the order it is argued: why, the options, what decides, the decision, who must know, the prediction.
import { directions } from '../../../shared/records/field-choices.ts'
import type { Proposal, ProposalOption } from '../../../shared/records/proposal.ts'
import { choosing, withCheck } from '../../../shared/rules/proposals/apply-proposal-changes.ts'
import { directionQuestions, directionWords } from '../../../shared/rules/proposals/proposal-words.ts'
import { lineFields, recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { initiativeChoice } from '../../record-views/journal/initiative-choice.ts'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { FormSection } from '../form-section.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { DriversFields } from './drivers-fields.tsx'
import { StakeholdersFields } from './stakeholders-fields.tsx'

type FormProps = RecordFormProps<Proposal>

const { Line, Writing, Day, NumberLine, Choose, Lines } = recordFields<Proposal>()
const option = lineFields<Proposal, 'options'>()

function Head() {
  return (
    <>
      <Line name="title" />
      <Writing name="context" hint="What happens today, to whom, and the figure that shows it." rows={4} />
      <FieldStack across>
        <Day name="day" label="Begun on" />
        <Choose name="initiative" {...initiativeChoice} />
      </FieldStack>
    </>
  )
}

const newOption = (): ProposalOption => ({ id: newId(), name: '', for: '', against: '', whyLost: '', chosen: false })

function Options({ record: { options, scores }, change }: FormProps) {
  const without = ({ id }: ProposalOption) => ({
    options: options.filter((one) => one.id !== id),
    scores: scores.filter(({ optionId }) => optionId !== id),
  })
  return (
    <FormSection head="Options">
      <Lines name="options" one="Option" add="Add an option" begin={newOption} without={without}>
        {({ id, chosen }) => (
          <>
            <option.Line name="name" />
            <CheckLine
              checked={chosen}
              onChange={(isChosen) => change({ options: choosing(options, isChosen ? id : null) })}
            >
              This one is chosen
            </CheckLine>
            <option.Writing name="for" rows={2} />
            <option.Writing name="against" rows={2} />
            {chosen ? null : <option.Writing name="whyLost" rows={2} />}
          </>
        )}
      </Lines>
      <Writing name="wouldFlip" hint="The figure or the fact that would make another option the right one." rows={2} />
    </FormSection>
  )
}

function Checks({ record, change }: FormProps) {
  const answerOf = (direction: string) => record.checks.find((one) => one.direction === direction)?.answer ?? ''
  return (
    <FormSection head="Impact checks">
      {directions.map((direction) => (
        <WritingField
          key={direction}
          label={directionWords[direction]}
          hint={directionQuestions[direction]}
          rows={2}
          value={answerOf(direction)}
          onChange={(answer) => change({ checks: withCheck(record, direction, { answer }).checks })}
        />
      ))}
    </FormSection>
  )
}

const sureTrouble = (percent: number) =>
  Number.isInteger(percent) && percent >= 0 && percent <= 100
    ? undefined
    : 'Enter a whole number from 0 to 100. Your text is not lost.'

export function ProposalForm(props: FormProps) {
  return (
    <>
      <Head />
      <Options {...props} />
      <DriversFields {...props} />
      <FormSection head="Decision">
        <Writing name="decision" hint="What is to be done, in the words you would say aloud." />
        <Writing name="consequences" hint="What it costs, and what has to be lived with." />
      </FormSection>
      <Checks {...props} />
      <StakeholdersFields {...props} />
      <FormSection head="Prediction">
        <Writing name="prediction" hint="Something that can turn out wrong." rows={2} />
        <FieldStack across>
          <NumberLine name="confidence" label="How sure, in percent" unfit={sureTrouble} />
          <Day name="revisitOn" label="Look again on" optional />
        </FieldStack>
      </FormSection>
    </>
  )
}
