// Nothing here yet: a dashed stone on the ground, one sentence, one way to begin.
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

export function EmptyState({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <svg width="64" height="34" viewBox="0 0 64 34" aria-hidden="true">
        <path
          d="M10 24.2C10 14 18 12 29 12S54 14.8 54 23S43 32 32 32S10 30 10 24.2Z"
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="1.6"
          strokeDasharray="3.5 3.5"
        />
        <path d="M0 32.5H64" stroke="var(--line-strong)" />
      </svg>
      <p>{children}</p>
      {action}
    </div>
  )
}
