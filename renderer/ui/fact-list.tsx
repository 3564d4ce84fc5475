// Facts of a record in two columns: what it is called, what it says. Empty facts are left out.
import type { ReactNode } from 'react'
import styles from './fact-list.module.css'

export interface Fact {
  term: string
  words: ReactNode
}

export function FactList({ facts, termWidth = 84 }: { facts: readonly Fact[]; termWidth?: number }) {
  const told = facts.filter((fact) => fact.words !== null && fact.words !== undefined && fact.words !== '')
  if (told.length === 0) return null
  return (
    <dl className={styles.facts} style={{ gridTemplateColumns: `${termWidth / 16}rem minmax(0, 1fr)` }}>
      {told.map((fact) => (
        <div key={fact.term} className={styles.fact}>
          <dt>{fact.term}</dt>
          <dd>{fact.words}</dd>
        </div>
      ))}
    </dl>
  )
}
