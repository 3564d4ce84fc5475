// The head of a page: its crumb line and the one sentence that answers the page's question.
// The sentence takes the focus when someone arrives, so a screen reader starts with the answer.
import type { ReactNode } from 'react'
import { CrumbLine } from './crumb-line.tsx'
import styles from './page-head.module.css'

interface PageHeadProps {
  answer: ReactNode
  crumbs: readonly ReactNode[]
  /** right of the crumbs: RouteTabs, links, small controls */
  tools?: ReactNode
  /** a read line under the answer */
  lead?: ReactNode
  /** a small drawing right of the answer, on its last line */
  beside?: ReactNode
}

export function PageHead({ answer, crumbs, tools, lead, beside }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <CrumbLine crumbs={crumbs}>{tools}</CrumbLine>
      <div className={beside ? styles.pair : undefined}>
        <div>
          <h1 tabIndex={-1}>{answer}</h1>
          {lead ? <p className={styles.lead}>{lead}</p> : null}
        </div>
        {beside}
      </div>
    </header>
  )
}
