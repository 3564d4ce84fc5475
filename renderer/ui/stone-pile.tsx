// A pile whose every stone has its words beside it: what was laid since some day, newest on top. More words, a taller stone.
import type { ReactNode } from 'react'
import { Stone } from './stone.tsx'
import { stoneNumbers, stoneShade } from './stone-outline.ts'
import styles from './stone-pile.module.css'

export interface LabelledStone {
  id: string
  words: ReactNode
  detail?: ReactNode
  fromOthers?: boolean
}

const pitch = 34
const height = 31
const width = 92

/** Wider at the foot, narrower at the top, each a little off the middle. */
function boxOf(stone: LabelledStone, fromTop: number, count: number) {
  const next = stoneNumbers(`${stone.id} place`)
  const share = count < 2 ? 1 : fromTop / (count - 1)
  const stoneWidth = Math.min(width - 2, 62 + 24 * share + next() * 8)
  const room = width - stoneWidth
  return { x: room / 2 + (next() - 0.5) * Math.min(room, 12), y: 2, width: stoneWidth, height }
}

/** By its id, one further where it would lie on a stone of the same grey. */
function shadesOf(stones: readonly LabelledStone[]): readonly string[] {
  const shades: string[] = []
  for (const stone of stones) {
    const own = stoneShade(stone.id)
    shades.push(own === shades.at(-1) ? stoneShade(stone.id, 1) : own)
  }
  return shades
}

export function StonePile({ stones, label }: { stones: readonly LabelledStone[]; label: string }) {
  const shades = shadesOf(stones)
  return (
    <ol className={styles.pile} aria-label={label}>
      {stones.map((stone, index) => (
        <li key={stone.id}>
          <svg
            className={styles.drawing}
            viewBox={`0 0 ${width} ${pitch}`}
            preserveAspectRatio="none"
            aria-hidden="true"
          >
            <Stone
              seed={stone.id}
              box={boxOf(stone, index, stones.length)}
              fromOthers={stone.fromOthers ?? false}
              shade={shades[index] ?? 'var(--stone-1)'}
            />
          </svg>
          <p>{stone.words}</p>
          {stone.detail ? <p className={styles.detail}>{stone.detail}</p> : null}
        </li>
      ))}
    </ol>
  )
}
