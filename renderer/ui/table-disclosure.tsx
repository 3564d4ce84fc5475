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
      {shown ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long table scrolls in its own place, and a keyboard must reach it
        <section className={styles.table} tabIndex={0} aria-label="Table">
          {children}
        </section>
      ) : null}
    </div>
  )
}
