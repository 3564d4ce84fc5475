// Fields of a form, one under the other with 12 px between; side by side where `across` and there is room.
import type { ReactNode } from 'react'
import styles from './field-stack.module.css'

export function FieldStack({ children, across = false }: { children: ReactNode; across?: boolean }) {
  return <div className={across ? styles.across : styles.down}>{children}</div>
}
