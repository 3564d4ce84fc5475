// The few statements a page stands on (goal, problem, working towards), side by side between two hairlines.
import type { CSSProperties, ReactNode } from 'react'
import styles from './statement-row.module.css'

export interface Statement {
  label: ReactNode
  words: ReactNode
  /** said earlier or by the frame: ink-2 */
  quiet?: boolean
  /** a lock line or such, beside the label */
  beside?: ReactNode
}

interface Columns extends CSSProperties {
  '--columns': string
}

export function StatementRow({ statements, columns }: { statements: readonly Statement[]; columns?: string }) {
  const metrics: Columns = { '--columns': columns ?? `repeat(${statements.length}, minmax(0, 1fr))` }
  return (
    <dl className={styles.row} style={metrics}>
      {statements.map((statement, index) => (
        <div key={typeof statement.label === 'string' ? statement.label : index}>
          <dt>
            {statement.label}
            {statement.beside}
          </dt>
          <dd data-quiet={statement.quiet || undefined}>{statement.words}</dd>
        </div>
      ))}
    </dl>
  )
}
