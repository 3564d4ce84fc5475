// One subject of the help: its name in the margin, and what it says beside it.
import { type ReactNode, useId } from 'react'
import styles from './help-page.module.css'

export function HelpSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
