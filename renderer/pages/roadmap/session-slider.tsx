// The line of closed sessions with two thumbs: the moment that is shown, and the one it is compared with. Real range inputs underneath.
import { type ComponentProps, type CSSProperties, memo, useMemo } from 'react'
import type { Promotion } from '../../../shared/records/profile.ts'
import type { AsOf } from '../../../shared/rules/roadmap/roadmap-as-of.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { sessionBins } from '../../../shared/rules/sessions/session-groups.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { type ReachedPlace, SessionPiles } from './session-record-stones.tsx'
import styles from './session-slider.module.css'

interface SessionSliderProps {
  line: readonly SessionLineItem[]
  promotions: readonly Promotion[]
  asOf: AsOf
  today: string
  onMove: (asOf: AsOf) => void
}

interface Places extends CSSProperties {
  '--columns': number
  '--at': string
  '--compared': string
}

/** Where a position's pile stands, as a share of the line's width. */
const shareOf = (position: number, columns: number) => (position + 0.5) / columns

/** Where on the line a level was reached: after so many sessions. A session on that day comes after it. */
const reachedOn = (line: readonly SessionLineItem[], promotions: readonly Promotion[]): readonly ReachedPlace[] =>
  promotions.map(({ day, level }) => ({
    level,
    after: line.findLastIndex((session) => session.day < day) + 1,
  }))

function positionWords(position: number, line: readonly SessionLineItem[], today: string): string {
  const item = line[position]
  return item === undefined ? 'Now' : `Closed session ${position + 1}, ${dayWords(item.day, today)}`
}

type ThumbProps = Pick<ComponentProps<'input'>, 'className' | 'disabled'> & {
  label: string
  position: number
  last: number
  words: string
  onMove: (position: number) => void
}

function Thumb({ label, position, last, words, onMove, ...rest }: ThumbProps) {
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={words}
      min={0}
      max={last}
      value={position}
      onChange={(event) => onMove(Number(event.currentTarget.value))}
      {...rest}
    />
  )
}

/** Labels beneath: the first session while there is room, then the two that are chosen. They never lie over each other. */
function Labels({ line, asOf: { at, compared }, today }: Omit<SessionSliderProps, 'onMove' | 'promotions'>) {
  const columns = line.length + 1
  const place = shareOf(at, columns)
  const before = compared === null ? null : shareOf(compared, columns)
  const isClose = before !== null && place - before < 0.13
  // It stands at the left end: with few sessions the first pile does not.
  const isFirstAtEnd = shareOf(0, columns) < 0.08
  const isAtEnd = place > 0.93
  const words = line[at] === undefined ? 'Now' : `Session ${at + 1}`
  const isFirstShown = isFirstAtEnd && Math.min(before ?? 1, place) - (isClose ? 0.16 : 0) > 0.22
  return (
    <div className={styles.labels} aria-hidden="true">
      {isFirstShown ? <span className={styles.first}>{positionWords(0, line, today)}</span> : null}
      {compared === null || (isClose && place < 0.2) ? null : (
        <span
          className={styles.chosen}
          data-side={isClose ? (isAtEnd ? 'end' : 'before') : undefined}
          style={isClose && isAtEnd ? { right: `${words.length + 1}ch` } : { left: `${(before ?? 0) * 100}%` }}
        >
          {compared + 1}, compared
        </span>
      )}
      <span
        className={styles.chosen}
        data-side={isAtEnd ? 'end' : place < 0.06 ? 'start' : undefined}
        style={isAtEnd || place < 0.06 ? {} : { left: `${place * 100}%` }}
      >
        {words}
      </span>
    </div>
  )
}

function Track({ line, asOf, today, onMove }: Omit<SessionSliderProps, 'promotions'>) {
  const { at, compared } = asOf
  const columns = line.length + 1
  const places: Places = {
    '--columns': columns,
    '--at': `${shareOf(at, columns) * 100}%`,
    '--compared': `${compared === null ? 0 : shareOf(compared, columns) * 100}%`,
  }
  return (
    <div className={styles.track} style={places}>
      <span className={styles.rail} />
      <span className={styles.between} data-bare={compared === null || undefined} />
      <Thumb
        label="Shown as of"
        position={at}
        last={line.length}
        words={positionWords(at, line, today)}
        onMove={(position) => onMove({ ...asOf, at: position })}
      />
      <Thumb
        className={styles.compared}
        label="Compared with"
        position={compared ?? 0}
        last={line.length}
        words={compared === null ? 'Before the first session' : positionWords(compared, line, today)}
        disabled={compared === null}
        onMove={(position) => onMove({ ...asOf, compared: position })}
      />
    </div>
  )
}

export const SessionSlider = memo(function SessionSlider({ promotions, ...rest }: SessionSliderProps) {
  const { line, asOf, today } = rest
  const bins = useMemo(() => sessionBins(line), [line])
  const reached = useMemo(() => reachedOn(line, promotions), [line, promotions])
  return (
    <div className={styles.slider}>
      <SessionPiles bins={bins} sessions={line.length} reached={reached} />
      <Track {...rest} />
      <Labels line={line} asOf={asOf} today={today} />
    </div>
  )
})
