// The head of a section: its name, a small note on how it was made, and what can be done at the right.
import type { ReactNode } from 'react'
import styles from './section-head.module.css'

export function SectionHead({ children, note, action }: { children: ReactNode; note?: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.head}>
      <h2>{children}</h2>
      {note ? <span className={styles.note}>{note}</span> : null}
      {action ? <span className={styles.action}>{action}</span> : null}
    </div>
  )
}
