// A presentation while it is written: where and for whom, the claims with what shows them, what was asked, what the forum decided.
import { presentationKind } from '../../../shared/kinds/presentation.ts'
import { forumOutcomes } from '../../../shared/records/field-choices.ts'
import type { Presentation } from '../../../shared/records/presentation.ts'
import { statusWords } from '../../../shared/rules/journal/journal-sentence.ts'
import { NumberField } from '../../record-views/forms/number-field.tsx'
import { InitiativeChoice } from '../../record-views/journal/initiative-choice.tsx'
import { WrittenFields } from '../../record-views/writing/written-fields.tsx'
import { DateField, SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { FormSection } from '../form-section.tsx'
import { ProposalPick } from '../proposal-pick.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { AskedFields } from './asked-fields.tsx'
import { ClaimsFields } from './claims-fields.tsx'

type FormProps = RecordFormProps<Presentation>

const nameAndForum = [{ name: 'title' }, { name: 'forum' }, { name: 'listeners' }] as const

const about = [{ name: 'summary', rows: 2 }] as const
const inWords = [{ name: 'outcomeWords', hint: 'The condition, the reason, what happens next.', rows: 2 }] as const

function WhereAndWhom({ record, change, typed, typeNumber, at }: FormProps) {
  return (
    <>
      <WrittenFields fields={nameAndForum} parts={presentationKind.parts} record={record} change={change} at={at} />
      <FieldStack across>
        <DateField
          label="Date"
          min="0001-01-01"
          value={record.day}
          trouble={at('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
        <NumberField
          label="Minutes planned"
          path="minutes"
          value={record.minutes}
          typed={typed}
          onType={(path, text, minutes) => typeNumber(path, text, { minutes })}
        />
        <InitiativeChoice value={record.initiative} onChange={(initiative) => change({ initiative })} />
      </FieldStack>
      <ProposalPick chosen={record.proposalId} onChange={(proposalId) => change({ proposalId })} />
      <WrittenFields fields={about} parts={presentationKind.parts} record={record} change={change} at={at} />
    </>
  )
}

const outcomes = [
  { value: '', words: 'Not said yet' },
  ...forumOutcomes.map((value) => ({ value, words: statusWords[value] ?? value })),
]

function Outcome({ record, change, at }: FormProps) {
  const decide = (chosen: string) => change({ outcome: forumOutcomes.find((one) => one === chosen) ?? null })
  return (
    <FormSection head="What the forum said">
      <SelectField
        label="Outcome"
        choices={outcomes}
        value={record.outcome ?? ''}
        onChange={(event) => decide(event.currentTarget.value)}
      />
      <WrittenFields fields={inWords} parts={presentationKind.parts} record={record} change={change} at={at} />
    </FormSection>
  )
}

export function PresentationForm(props: FormProps) {
  const { record, change, people } = props
  return (
    <>
      <WhereAndWhom {...props} />
      <FormSection head="Claims">
        <ClaimsFields ownId={record.id} claims={record.claims} onChange={(claims) => change({ claims })} />
      </FormSection>
      <FormSection head="What was asked">
        <AskedFields asked={record.asked} onChange={(asked) => change({ asked })} people={people} />
      </FormSection>
      <Outcome {...props} />
    </>
  )
}
