// “Show as table” under a chart or a drawing: the same figures, always one key away.
import { type ReactNode, useState } from 'react'
import { LinkButton } from './link-button.tsx'
import styles from './table-disclosure.module.css'

export function TableDisclosure({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState(false)
  return (
    <div>
      <LinkButton aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? 'Hide the table' : 'Show as table'}
      </LinkButton>
      {shown ? <div className={styles.table}>{children}</div> : null}
    </div>
  )
}
