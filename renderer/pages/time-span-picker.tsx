// Choosing a span: a quarter, a year or any two days, and the one before and after it.
import { Link } from 'wouter'
import {
  daysSpan,
  type LongSpan,
  neighbourSpan,
  quarterOf,
  quarterSpan,
  spanName,
  yearOf,
  yearSpan,
} from '../../shared/rules/long-view/long-view-span.ts'
import { DateField } from '../ui/field.tsx'
import { RouteTabs } from '../ui/route-tabs.tsx'
import { useTypedDate } from '../ui/use-typed-date.ts'
import styles from './time-span-picker.module.css'

interface SpanChoiceProps {
  span: LongSpan
  addressOf: (span: LongSpan) => string
  onDays: (span: LongSpan) => void
  today: string
}

/** The quarter that lies in the span: that of today where today does, else its last. */
function quarterIn({ first, last }: LongSpan, today: string): LongSpan {
  const day = first <= today && today <= last ? today : last
  return quarterSpan(yearOf(day), quarterOf(day))
}

function DaysFields({ span, onDays }: Pick<SpanChoiceProps, 'span' | 'onDays'>) {
  const first = useTypedDate(span.first, (day) => day && onDays(daysSpan(day, span.last)))
  const last = useTypedDate(span.last, (day) => day && onDays(daysSpan(span.first, day)))
  return (
    <div className={styles.days}>
      <DateField label="From" {...first} />
      <DateField label="To" {...last} />
    </div>
  )
}

export function SpanChoice({ span, addressOf, onDays, today }: SpanChoiceProps) {
  const before = neighbourSpan(span, -1)
  const after = neighbourSpan(span, 1)
  const kinds = [
    { words: 'Quarter', kind: 'quarter', to: quarterIn(span, today) },
    { words: 'Year', kind: 'year', to: yearSpan(yearOf(span.last)) },
    { words: 'Custom range', kind: 'days', to: daysSpan(span.first, span.last) },
  ] as const
  return (
    <div className={styles.choice}>
      <RouteTabs
        label="Period"
        parts={kinds.map(({ words, kind, to }) => ({ words, href: addressOf(to), current: kind === span.kind }))}
      />
      <nav className={styles.steps} aria-label="Previous and next period">
        {before === null ? null : <Link href={addressOf(before)}>← {spanName(before)}</Link>}
        {after === null ? null : <Link href={addressOf(after)}>{spanName(after)} →</Link>}
      </nav>
      {span.kind === 'days' ? <DaysFields span={span} onDays={onDays} /> : null}
    </div>
  )
}
