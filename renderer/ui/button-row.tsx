// Buttons that belong to one decision, side by side; they wrap when narrow.
import type { ReactNode } from 'react'
import styles from './button-row.module.css'

export function ButtonRow({ children, end = false }: { children: ReactNode; end?: boolean }) {
  return (
    <div className={styles.row} data-end={end || undefined}>
      {children}
    </div>
  )
}
