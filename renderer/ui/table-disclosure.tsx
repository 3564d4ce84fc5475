// “Show as table” under a chart or a drawing: the same figures, always one key away.
import { type ReactNode, useState } from 'react'
import styles from './table-disclosure.module.css'
import { TextButton } from './text-button.tsx'

export function TableDisclosure({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false)
  return (
    <div>
      <TextButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? 'Hide the table' : 'Show as table'}
      </TextButton>
      {shown ? <div className={styles.table}>{children}</div> : null}
    </div>
  )
}
