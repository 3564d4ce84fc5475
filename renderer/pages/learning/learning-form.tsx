// A topic while it is written: the pattern, where it holds and where it breaks, and where it came from. Visits are made on its page.
import { learningKind } from '../../../shared/kinds/learning.ts'
import { learningSources } from '../../../shared/records/field-choices.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import { understood } from '../../../shared/rules/growth/learning-review.ts'
import { sourceWords } from '../../../shared/rules/growth/learning-words.ts'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { WrittenFields } from '../../record-views/writing/written-fields.tsx'
import { DateField, SelectField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { RecordPick } from '../record-pick.tsx'

type FormProps = RecordFormProps<Learning>

const sources = [
  { value: '', words: 'Not said' },
  ...learningSources.map((value) => ({ value, words: sourceWords[value] })),
]

const texts = [
  { name: 'pattern', hint: 'What it is, as you would tell a colleague.', rows: 4 },
  { name: 'holds', rows: 2 },
  { name: 'breaks', rows: 2 },
  { name: 'why', rows: 2 },
] as const

function Origin({ record, change, at }: FormProps) {
  return (
    <>
      <FieldStack across>
        <SelectField
          label="Where it came from"
          choices={sources}
          value={record.source ?? ''}
          onChange={(event) =>
            change({ source: learningSources.find((one) => one === event.currentTarget.value) ?? null })
          }
        />
        <DateField
          label="First met"
          min="0001-01-01"
          value={record.day}
          trouble={at('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      </FieldStack>
      <RecordPick
        label="The record it came out of"
        id={record.aboutId}
        not={record.id}
        onPick={(about) => change({ aboutId: about?.id ?? null })}
      />
    </>
  )
}

/** The explanation can be written here too; whether it ends the topic is for the newest visit to say. */
function Explanation({ record, change, at }: FormProps) {
  const explain = (explanation: string) => change({ explanation, ...understood({ ...record, explanation }) })
  return (
    <WritingField
      label={learningKind.parts.explanation.label}
      hint="How you would explain it without looking anything up."
      value={record.explanation}
      trouble={at('explanation')}
      onChange={(text) => explain(text)}
    />
  )
}

export function LearningForm(props: FormProps) {
  const { record, change, at } = props
  return (
    <>
      <TextField
        label={learningKind.parts.title.label}
        placeholder="Backpressure in queues"
        value={record.title}
        trouble={at('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <WrittenFields fields={texts} parts={learningKind.parts} record={record} change={change} at={at} />
      <Origin {...props} />
      {record.visits.length === 0 ? null : <Explanation {...props} />}
    </>
  )
}
