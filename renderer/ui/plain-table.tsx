// Every table of the app: row hairlines only, quiet heads. `data-figure` sets a cell right, `data-chosen` marks the row that is open.
import type { ReactNode } from 'react'
import styles from './plain-table.module.css'

export function PlainTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.holder}>
      <table className={styles.table} aria-label={label}>
        {children}
      </table>
    </div>
  )
}
