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
  '--columns': number
}

interface StatementRowProps {
  statements: readonly Statement[]
  /** The first stands above the others, over their whole width: so what is written in them has a readable measure. */
  isFirstAcross?: boolean
}

export function StatementRow({ statements, isFirstAcross = false }: StatementRowProps) {
  const metrics: Columns = { '--columns': statements.length - (isFirstAcross ? 1 : 0) }
  return (
    <dl className={styles.row} style={metrics} data-first-across={isFirstAcross || undefined}>
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
