// A presentation while it is written: where and for whom, the claims with what shows them, what was asked, what the forum decided.
import { forumOutcomes } from '../../../shared/records/field-choices.ts'
import type { Presentation } from '../../../shared/records/presentation.ts'
import { statusWords } from '../../../shared/rules/journal/journal-list-summary.ts'
import { recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { initiativeChoice } from '../../record-views/journal/initiative-choice.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { picksOf } from '../bound-picker-fields.tsx'
import { FormSection } from '../form-section.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { AskedFields } from './audience-question-fields.tsx'
import { ClaimsFields } from './claims-fields.tsx'

const { Line, Writing, Day, NumberLine, Select, Choose } = recordFields<Presentation>()
const { OneProposal } = picksOf<Presentation>()

const outcomes = forumOutcomes.map((value) => ({ value, words: statusWords[value] ?? value }))

function WhereAndWhom() {
  return (
    <>
      <Line name="title" />
      <Line name="forum" />
      <Line name="listeners" />
      <FieldStack across>
        <Day name="day" label="Date" />
        <NumberLine name="minutes" label="Minutes planned" />
        <Choose name="initiative" {...initiativeChoice} />
      </FieldStack>
      <OneProposal name="proposalId" label="For the proposal" />
      <Writing name="summary" rows={2} />
    </>
  )
}

export function PresentationForm(props: RecordFormProps<Presentation>) {
  return (
    <>
      <WhereAndWhom />
      <FormSection head="Claims">
        <ClaimsFields {...props} />
      </FormSection>
      <FormSection head="What was asked">
        <AskedFields people={props.people} />
      </FormSection>
      <FormSection head="What the forum said">
        <Select name="outcome" label="Outcome" none="Not said yet" choices={outcomes} />
        <Writing name="outcomeWords" hint="The condition, the reason, what happens next." rows={2} />
      </FormSection>
    </>
  )
}
