// A gap, not an error: what is not there yet, when it was meant, and the way to fill it.
import type { ReactNode } from 'react'
import styles from './gap-note.module.css'

export function GapNote({ what, children, action }: { what?: string; children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.gap}>
      {what ? <h3>{what}</h3> : null}
      <p>{children}</p>
      {action}
    </div>
  )
}
