// One subject of a page: its name in the margin, and what belongs to it beside it.
import { type ReactNode, useId } from 'react'
import styles from './margin-section.module.css'

export function MarginSection({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div>{children}</div>
    </section>
  )
}
