// A topic while it is written: the pattern, where it holds and where it breaks, and where it came from. Visits are made on its page.
import { learningSources } from '../../../shared/records/field-choices.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import { understood } from '../../../shared/rules/growth/learning-review.ts'
import { sourceWords } from '../../../shared/rules/growth/learning-words.ts'
import { recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { picksOf } from '../bound-picker-fields.tsx'
import type { RecordFormProps } from '../record-editor.tsx'

const { Line, Writing, Day, Select } = recordFields<Learning>()
const { OneRecord } = picksOf<Learning>()

const sources = learningSources.map((value) => ({ value, words: sourceWords[value] }))

export function LearningForm({ record }: RecordFormProps<Learning>) {
  return (
    <>
      <Line name="title" placeholder="Backpressure in queues" />
      <Writing name="pattern" hint="What it is, as you would tell a colleague." rows={4} />
      <Writing name="holds" rows={2} />
      <Writing name="breaks" rows={2} />
      <Writing name="why" rows={2} />
      <FieldStack across>
        <Select name="source" label="Where it came from" none="Not said" choices={sources} />
        <Day name="day" label="First met" />
      </FieldStack>
      <OneRecord name="aboutId" label="The record it came out of" />
      {/* It can be written here too; whether it ends the topic is for the newest visit to say. */}
      {record.visits.length === 0 ? null : (
        <Writing
          name="explanation"
          hint="How you would explain it without looking anything up."
          also={(explanation) => understood({ ...record, explanation })}
        />
      )}
    </>
  )
}
