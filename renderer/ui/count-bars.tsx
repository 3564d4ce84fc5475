// Counts as bars in words and figures: the figure stands beside each bar, so there is no chart to translate.
import type { ReactNode } from 'react'
import styles from './count-bars.module.css'

export interface Count {
  id: string
  words: ReactNode
  count: number
  /** what the figure counts, opened in its place; plain where left out */
  figure?: ReactNode
}

export function CountBars({ counts, label }: { counts: readonly Count[]; label: string }) {
  const most = counts.reduce((highest, { count }) => Math.max(highest, count), 0)
  return (
    <ul className={styles.bars} aria-label={label}>
      {counts.map(({ id, words, count, figure }) => (
        <li key={id}>
          <span>{words}</span>
          <svg viewBox="0 0 96 8" aria-hidden="true">
            <rect y="1" width={most === 0 ? 0 : (96 * count) / most} height="6" rx="3" fill="var(--stone-2)" />
          </svg>
          <b>{figure ?? count}</b>
        </li>
      ))}
    </ul>
  )
}
