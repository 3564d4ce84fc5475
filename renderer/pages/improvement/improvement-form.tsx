// An improvement while it is written: what hurts, the proof, what mending it would save, and what happened.
import { improvementKind } from '../../../shared/kinds/improvement.ts'
import { improvementAreas, improvementStates } from '../../../shared/records/field-choices.ts'
import type { Improvement } from '../../../shared/records/improvement.ts'
import { areaWords, stateWords } from '../../../shared/rules/growth/improvement-words.ts'
import { MetricsFields } from '../../record-views/journal/metrics-fields.tsx'
import { WrittenFields } from '../../record-views/writing/written-fields.tsx'
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
  { name: 'hurts', hint: 'Whom, how often, and how much.', rows: 3 },
  { name: 'proof', hint: 'A trace, a bill, a count.', rows: 3 },
] as const
const theWorth = [
  { name: 'saving', rows: 2 },
  { name: 'costOfDelay', rows: 2 },
] as const
const theOrder = [
  { name: 'rankWhy', rows: 2 },
  { name: 'happened', rows: 3 },
] as const

function Head({ record, change, at }: FormProps) {
  const area = (chosen: string) => change({ area: improvementAreas.find((one) => one === chosen) ?? null })
  return (
    <>
      <TextField
        label={improvementKind.parts.title.label}
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
      <WrittenFields fields={theCase} parts={improvementKind.parts} record={record} change={change} at={at} />
      <IncidentFields record={record} change={change} trouble={at('noticedBy')} />
      <WrittenFields fields={theWorth} parts={improvementKind.parts} record={record} change={change} at={at} />
      <MetricsFields
        metrics={figuresTyped(record.metrics, typed)}
        onChange={(drafts) => {
          const { metrics, texts } = figuresOf(drafts)
          typeNumbers('metrics', texts, { metrics })
        }}
      />
      <Choice legend="Status" choices={states} value={record.state} onChange={(state) => change({ state })} />
      <WrittenFields fields={theOrder} parts={improvementKind.parts} record={record} change={change} at={at} />
    </>
  )
}
