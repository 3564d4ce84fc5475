// The piles above the line of sessions: what was recorded before each. Drawn once; a jump never touches them.
import { memo } from 'react'
import type { SessionBin } from '../../../shared/rules/sessions/session-groups.ts'
import { Stone } from '../../ui/stone.tsx'
import { stoneNumbers } from '../../ui/stone-outline.ts'
import styles from './session-slider.module.css'

const width = 1008
const ground = 44.5
const pitch = 5.85
const stoneHeight = 5
const mostStones = 7

interface Pile {
  readonly id: string
  readonly middle: number
  readonly room: number
  readonly count: number
  readonly fromOthers: number
}

/** A stone stands for one record until the tallest pile would leave the strip. */
const recordsPerStone = (bins: readonly SessionBin[]): number =>
  Math.max(1, Math.ceil(bins.reduce((most, bin) => Math.max(most, bin.stones), 0) / mostStones))

function pilesOf(bins: readonly SessionBin[], sessions: number): Pile[] {
  const perStone = recordsPerStone(bins)
  // One column more than sessions: the last is now.
  const column = width / (sessions + 1)
  return bins.map(({ first, last, stones, fromOthers }) => ({
    id: `session ${first}`,
    middle: column * ((first + last) / 2 + 0.5),
    room: column * (last - first + 1),
    count: Math.ceil(stones / perStone),
    fromOthers: fromOthers === 0 ? 0 : Math.max(1, Math.floor(fromOthers / perStone)),
  }))
}

function Stones({ pile: { id, middle, room, count, fromOthers } }: { pile: Pile }) {
  const base = Math.min(19, room * 0.72)
  return Array.from({ length: count }, (_, level) => {
    const seed = `${id} ${level}`
    const next = stoneNumbers(`${seed} place`)
    const wide = base * (1 - level * 0.07) - next() * base * 0.08
    const x = middle - wide / 2 + (next() - 0.5) * base * 0.14
    const y = ground - 1.5 - stoneHeight - level * pitch
    const isTheirs = level >= count - fromOthers
    return <Stone key={seed} seed={seed} fromOthers={isTheirs} box={{ x, y, width: wide, height: stoneHeight }} />
  })
}

/** A level reached after so many sessions. */
export interface ReachedPlace {
  readonly after: number
  readonly level: string
}

interface SessionPilesProps {
  bins: readonly SessionBin[]
  sessions: number
  reached: readonly ReachedPlace[]
}

export const SessionPiles = memo(function SessionPiles({ bins, sessions, reached }: SessionPilesProps) {
  const levels = reached.map(({ level, after }) => `, reached ${level} after session ${after}`).join('')
  const label = `Records before each of ${sessions} sessions${levels}; the table beneath gives the figures`
  return (
    <svg className={styles.piles} viewBox={`0 0 ${width} 46`} role="img" aria-label={label}>
      {pilesOf(bins, sessions).map((pile) => (
        <Stones key={pile.id} pile={pile} />
      ))}
      {reached.map(({ after, level }) => (
        <path
          key={`${after} ${level}`}
          d={`M${(width / (sessions + 1)) * after} 2V${ground}`}
          stroke="var(--ink-3)"
          strokeDasharray="3 2"
        >
          <title>{`Reached ${level}`}</title>
        </path>
      ))}
      <path d={`M0 ${ground}H${width}`} stroke="var(--line-strong)" />
    </svg>
  )
})
