// The figures of an entry while they are written: one row of fields each, a new one a key away.
import { metricsPart } from '../../../shared/kinds/record-text-parts.ts'
import { emptyMetric, type MetricDraft } from '../../../shared/rules/journal/journal-entry-draft.ts'
import { readAs, readNumber } from '../../../shared/rules/text/typed-number.ts'
import { Bound } from '../forms/form-binding.tsx'
import { fieldsOf } from '../forms/typed-form-fields.ts'
import styles from './metrics-fields.module.css'

interface Figures {
  readonly metrics: MetricDraft[]
}

const parts = { metrics: metricsPart }
const { Lines } = fieldsOf<Figures, typeof parts>()
const { Line } = fieldsOf<MetricDraft, typeof metricsPart.each>()

const numberTrouble = (typed: string, what: string) =>
  Number.isNaN(readNumber(typed)) ? `${what}: enter a number. Your text is not lost.` : undefined

function NumberAsTyped({ name, label, typed }: { name: 'before' | 'after'; label: string; typed: string }) {
  return (
    <Line name={name} label={label} inputMode="decimal" hint={readAs(typed)} trouble={numberTrouble(typed, label)} />
  )
}

interface MetricsFieldsProps {
  metrics: MetricDraft[]
  onChange: (metrics: MetricDraft[]) => void
}

export function MetricsFields({ metrics, onChange }: MetricsFieldsProps) {
  const change = (next: Partial<Figures>) => onChange(next.metrics ?? metrics)
  return (
    <Bound value={{ metrics }} parts={parts} change={change}>
      <Lines name="metrics" one="Figure" add="Add a figure" begin={() => emptyMetric}>
        {({ before, after }) => (
          <>
            <div className={styles.figure}>
              <Line name="name" placeholder="Quote page, p95" />
              <Line name="unit" placeholder="ms" spellCheck={false} />
              <NumberAsTyped name="before" label="Before" typed={before} />
              <NumberAsTyped name="after" label="After" typed={after} />
            </div>
            <Line name="howMeasured" />
            <Line name="source" />
            <Line name="decision" />
          </>
        )}
      </Lines>
    </Bound>
  )
}
