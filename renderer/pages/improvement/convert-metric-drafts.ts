// Figures of a record between its form and itself: numbers as numbers, and as they were typed while they are not whole.
import type { Improvement } from '../../../shared/records/improvement.ts'
import type { MetricDraft } from '../../../shared/rules/journal/journal-entry-draft.ts'
import { typedFigure } from '../../../shared/rules/text/number-words.ts'
import { readNumber } from '../../../shared/rules/text/typed-number.ts'

type Metrics = Improvement['metrics']
type Typed = Readonly<Record<string, string>>

const shown = (value: number | null) => (value === null ? '' : typedFigure(value))

/** The figures as their fields show them. */
export const figuresTyped = (metrics: Metrics, typed: Typed): MetricDraft[] =>
  metrics.map((metric, index) => ({
    ...metric,
    before: typed[`metrics.${index}.before`] ?? shown(metric.before),
    after: typed[`metrics.${index}.after`] ?? shown(metric.after),
  }))

const numberIn = (text: string) => {
  const number = readNumber(text)
  return Number.isNaN(number) ? null : number
}

/** The figures that the fields say, and the texts of their numbers by path. */
export function figuresOf(drafts: readonly MetricDraft[]): { metrics: Metrics; texts: Typed } {
  const texts = drafts.flatMap(({ before, after }, index) => [
    [`metrics.${index}.before`, before] as const,
    [`metrics.${index}.after`, after] as const,
  ])
  const metrics = drafts.map((draft) => ({ ...draft, before: numberIn(draft.before), after: numberIn(draft.after) }))
  return { metrics, texts: Object.fromEntries(texts) }
}
