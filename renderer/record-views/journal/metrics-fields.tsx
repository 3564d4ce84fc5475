// The figures of an entry while they are written: one row of fields each, a new one a key away.
import { metricsPart } from '../../../shared/kinds/parts.ts'
import { emptyMetric, type MetricDraft } from '../../../shared/rules/journal/journal-entry-draft.ts'
import { readAs, readNumber } from '../../../shared/rules/text/typed-number.ts'
import { TextField } from '../../ui/field.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './entry-form.module.css'

interface MetricsFieldsProps {
  metrics: readonly MetricDraft[]
  onChange: (metrics: MetricDraft[]) => void
}

const numberTrouble = (typed: string, what: string) =>
  Number.isNaN(readNumber(typed)) ? `${what}: enter a number. Your text is not lost.` : undefined

interface MetricFieldsProps {
  number: number
  metric: MetricDraft
  onChange: (metric: MetricDraft) => void
  onRemove: () => void
}

function MetricFields({ number, metric, onChange, onRemove }: MetricFieldsProps) {
  const field = (name: keyof MetricDraft, label: string) => ({
    label,
    value: metric[name],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...metric, [name]: event.currentTarget.value }),
  })
  return (
    <fieldset className={styles.group}>
      <legend>
        Figure {number} <LinkButton onClick={onRemove}>Remove</LinkButton>
      </legend>
      <div className={styles.figures}>
        <TextField {...field('name', metricsPart.each.name.label)} placeholder="Quote page, p95" />
        <TextField {...field('unit', metricsPart.each.unit.label)} placeholder="ms" spellCheck={false} />
        <TextField
          {...field('before', 'Before')}
          inputMode="decimal"
          hint={readAs(metric.before)}
          trouble={numberTrouble(metric.before, 'Before')}
        />
        <TextField
          {...field('after', 'After')}
          inputMode="decimal"
          hint={readAs(metric.after)}
          trouble={numberTrouble(metric.after, 'After')}
        />
      </div>
      <TextField {...field('howMeasured', metricsPart.each.howMeasured.label)} />
      <TextField {...field('source', metricsPart.each.source.label)} />
      <TextField {...field('decision', metricsPart.each.decision.label)} />
    </fieldset>
  )
}

export function MetricsFields({ metrics, onChange }: MetricsFieldsProps) {
  const numbered = metrics.map((metric, index) => ({ metric, index, key: `figure ${index + 1}` }))
  return (
    <div>
      {numbered.map(({ metric, index, key }) => (
        <MetricFields
          key={key}
          number={index + 1}
          metric={metric}
          onChange={(next) => onChange(metrics.map((one, at) => (at === index ? next : one)))}
          onRemove={() => onChange(metrics.filter((_, at) => at !== index))}
        />
      ))}
      <LinkButton onClick={() => onChange([...metrics, emptyMetric])}>Add a figure</LinkButton>
    </div>
  )
}
