// An improvement while it is written: what hurts, the proof, what mending it would save, and what happened.
import { improvementAreas, improvementStates } from '../../../shared/records/field-choices.ts'
import type { Improvement } from '../../../shared/records/improvement.ts'
import { areaWords, stateWords } from '../../../shared/rules/improvement-words.ts'
import { MetricsFields } from '../../record-views/metrics-fields.tsx'
import { WritingField } from '../../record-views/writing-field.tsx'
import { Choice } from '../../ui/choice.tsx'
import { DateField, SelectField, TextField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { IncidentFields } from './incident-fields.tsx'
import { figuresOf, figuresTyped } from './typed-figures.ts'

type FormProps = RecordFormProps<Improvement>

const areas = [
  { value: '', words: 'Not said' },
  ...improvementAreas.map((value) => ({ value, words: areaWords[value] })),
]
const states = improvementStates.map((value) => ({ value, words: stateWords[value] }))
const initiatives = [
  { value: 'self', words: 'Self-initiated' },
  { value: 'asked', words: 'Assigned' },
] as const

const theCase = [
  { name: 'hurts', label: 'What hurts', hint: 'Whom, how often, and how much.', rows: 3 },
  { name: 'proof', label: 'Evidence that it does', hint: 'A trace, a bill, a count.', rows: 3 },
] as const
const theWorth = [
  { name: 'saving', label: 'What fixing it would save', hint: undefined, rows: 2 },
  { name: 'costOfDelay', label: 'Cost of delay', hint: undefined, rows: 2 },
] as const
const theOrder = [
  { name: 'rankWhy', label: 'Reason for this priority', hint: undefined, rows: 2 },
  { name: 'happened', label: 'What happened', hint: undefined, rows: 3 },
] as const

function Texts({
  fields,
  record,
  change,
  at,
}: FormProps & { fields: typeof theCase | typeof theWorth | typeof theOrder }) {
  return fields.map(({ name, label, hint, rows }) => (
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

function Head({ record, change, at }: FormProps) {
  const area = (chosen: string) => change({ area: improvementAreas.find((one) => one === chosen) ?? null })
  return (
    <>
      <TextField
        label="What should be better"
        value={record.title}
        trouble={at('title')}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <FieldStack across>
        <SelectField
          label="Area"
          choices={areas}
          value={record.area ?? ''}
          onChange={(event) => area(event.currentTarget.value)}
        />
        <DateField
          label="Noticed on"
          min="0001-01-01"
          value={record.day}
          trouble={at('day')}
          onChange={(event) => change({ day: event.currentTarget.value })}
        />
      </FieldStack>
      <Choice
        legend="Self-initiated or assigned"
        choices={initiatives}
        value={record.initiative}
        onChange={(initiative) => change({ initiative })}
      />
    </>
  )
}

export function ImprovementForm(props: FormProps) {
  const { record, typed, change, typeNumbers, at } = props
  return (
    <>
      <Head {...props} />
      <Texts {...props} fields={theCase} />
      <IncidentFields record={record} change={change} trouble={at('noticedBy')} />
      <Texts {...props} fields={theWorth} />
      <MetricsFields
        metrics={figuresTyped(record.metrics, typed)}
        onChange={(drafts) => {
          const { metrics, texts } = figuresOf(drafts)
          typeNumbers('metrics', texts, { metrics })
        }}
      />
      <Choice legend="Status" choices={states} value={record.state} onChange={(state) => change({ state })} />
      <Texts {...props} fields={theOrder} />
    </>
  )
}
