// An improvement while it is written: what hurts, the proof, what mending it would save, and what happened.
import { improvementAreas, improvementStates } from '../../../shared/records/field-choices.ts'
import type { Improvement } from '../../../shared/records/improvement.ts'
import { areaWords, stateWords } from '../../../shared/rules/growth/improvement-words.ts'
import { recordFields } from '../../record-views/forms/typed-form-fields.ts'
import { initiativeChoice } from '../../record-views/journal/initiative-choice.ts'
import { MetricsFields } from '../../record-views/journal/metrics-fields.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import type { RecordFormProps } from '../record-editor.tsx'
import { figuresOf, figuresTyped } from './convert-metric-drafts.ts'
import { IncidentFields } from './incident-fields.tsx'

const { Line, Writing, Day, Select, Choose } = recordFields<Improvement>()

const areas = improvementAreas.map((value) => ({ value, words: areaWords[value] }))
const states = improvementStates.map((value) => ({ value, words: stateWords[value] }))

export function ImprovementForm({ record, typed, change, typeNumbers }: RecordFormProps<Improvement>) {
  return (
    <>
      <Line name="title" />
      <FieldStack across>
        <Select name="area" label="Area" none="Not said" choices={areas} />
        <Day name="day" label="Noticed on" />
      </FieldStack>
      <Choose name="initiative" {...initiativeChoice} />
      <Writing name="hurts" hint="Whom, how often, and how much." rows={3} />
      <Writing name="proof" hint="A trace, a bill, a count." rows={3} />
      <IncidentFields record={record} change={change} />
      <Writing name="saving" rows={2} />
      <Writing name="costOfDelay" rows={2} />
      <MetricsFields
        metrics={figuresTyped(record.metrics, typed)}
        onChange={(drafts) => {
          const { metrics, texts } = figuresOf(drafts)
          typeNumbers('metrics', texts, { metrics })
        }}
      />
      <Choose name="state" legend="Status" choices={states} />
      <Writing name="rankWhy" rows={2} />
      <Writing name="happened" rows={3} />
    </>
  )
}
