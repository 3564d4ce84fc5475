// A topic while it is written: the pattern, where it holds and where it breaks, and where it came from. Visits are made on its page.
import { learningSources } from '../../../shared/records/field-choices.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import { understood } from '../../../shared/rules/learning-review.ts'
import { sourceWords } from '../../../shared/rules/learning-words.ts'
import { WritingField } from '../../record-views/writing-field.tsx'
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
  { name: 'pattern', label: 'The pattern', hint: 'What it is, as you would tell a colleague.', rows: 4 },
  { name: 'holds', label: 'Where it holds', hint: undefined, rows: 2 },
  { name: 'breaks', label: 'Where it breaks', hint: undefined, rows: 2 },
  { name: 'why', label: 'Why it matters here', hint: undefined, rows: 2 },
] as const

function Texts({ record, change, at }: FormProps) {
  return texts.map(({ name, label, hint, rows }) => (
    <WritingField
      key={name}
      label={label}
      hint={hint}
      rows={rows}
      value={record[name]}
      trouble={at(name)}
      onChange={(text) => change({ [name]: text })}
    />
  ))
}

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
      label="In your own words"
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
        label="The topic"
        placeholder="Backpressure in queues"
        value={record.title}
        trouble={at('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <Texts {...props} />
      <Origin {...props} />
      {record.visits.length === 0 ? null : <Explanation {...props} />}
    </>
  )
}
