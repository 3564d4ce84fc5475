// The main column and a side column; below 1000 px the side column goes under.
import type { CSSProperties, ReactNode } from 'react'
import styles from './two-columns.module.css'

interface TwoColumnsProps {
  children: ReactNode
  side: ReactNode
  /** side column in px, 284 to 348 */
  sideWidth?: number
  /** 44 to 56 */
  gutter?: number
  /** a hairline between the two */
  ruled?: boolean
  /** names the side column for a screen reader */
  sideLabel?: string
}

interface Metrics extends CSSProperties {
  '--side': string
  '--gutter': string
}

export function TwoColumns({
  children,
  side,
  sideWidth = 300,
  gutter = 56,
  ruled = false,
  sideLabel,
}: TwoColumnsProps) {
  const metrics: Metrics = { '--side': `${sideWidth / 16}rem`, '--gutter': `${gutter}px` }
  return (
    <div className={styles.columns} style={metrics}>
      <div className={styles.main}>{children}</div>
      <aside className={styles.side} data-ruled={ruled || undefined} aria-label={sideLabel}>
        {side}
      </aside>
    </div>
  )
}
