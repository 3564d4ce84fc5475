// Feedback while it is written down: whose words, the words themselves, and what they are about.
import type { Feedback } from '../../../shared/records/feedback.ts'
import { feedbackSorts } from '../../../shared/records/field-choices.ts'
import { sortWords } from '../../../shared/rules/growth/apply-feedback-changes.ts'
import { recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { picksOf } from '../bound-picker-fields.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { RecordPick } from '../record-pick.tsx'

const { Line, Plain, Writing, Day, Choose, Tick } = recordFields<Feedback>()
const { OnePerson } = picksOf<Feedback>()

const sorts = feedbackSorts.map((value) => ({ value, words: sortWords[value] }))

export function FeedbackForm({ record, change, people }: RecordFormProps<Feedback>) {
  return (
    <>
      <Plain name="verbatim" hint="As they said or wrote it, also where it is not finished." rows={4} />
      <OnePerson name="personId" label="Who said it" people={people} />
      <FieldStack across>
        <Line name="relation" placeholder="Staff engineer, Rates" />
        <Day name="day" label="Date" />
      </FieldStack>
      <Choose name="sort" legend="What it is" choices={sorts} />
      <RecordPick
        label="About which record"
        id={record.aboutId}
        not={record.id}
        onPick={(about) => change({ aboutId: about?.id ?? null, aboutRevision: about?.revision ?? null })}
      />
      <Plain name="passage" rows={2} />
      <Tick name="mayQuote">They agreed to be quoted by name</Tick>
      <Writing name="response" hint="What you changed, or why you did not." rows={2} />
    </>
  )
}
