// Choosing the two sessions that are compared: from one, to another, in either order.
import { useMemo } from 'react'
import type { Span } from '../../../shared/rules/roadmap/compared-sessions.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { fullDay } from '../../../shared/rules/time/day-words.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/field.tsx'
import styles from './compare.module.css'

interface SpanPickProps {
  line: readonly SessionLineItem[]
  span: Span
  onPick: (one: number | null, other: number | null) => void
}

const start = { value: '-1', words: 'Before the first session' }
const placeOf = (value: string) => (value === start.value ? null : Number(value))

export function ComparedSessionsPick({ line, span: { from, to }, onPick }: SpanPickProps) {
  // The newest first: most look back from there.
  const sessions = useMemo(
    () =>
      line
        .map(({ day }, index) => ({ value: String(index), words: `Session ${index + 1}, ${fullDay(day)}` }))
        .reverse(),
    [line],
  )
  const all = useMemo(() => [...sessions, start], [sessions])
  return (
    <div className={styles.pick}>
      <SelectField
        label="From"
        choices={all}
        value={from === null ? start.value : String(from)}
        onChange={(event) => onPick(placeOf(event.currentTarget.value), to)}
      />
      <SelectField
        label="To"
        choices={sessions}
        value={String(to)}
        onChange={(event) => onPick(from, placeOf(event.currentTarget.value))}
      />
      {line.length < 3 ? null : (
        <Button tone="text" onClick={() => onPick(null, line.length - 1)}>
          The whole time
        </Button>
      )}
    </div>
  )
}
