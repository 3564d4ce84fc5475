// What the words mean, a subject after another.
import { termGroups } from '../../../shared/terms.ts'
import styles from './help-page.module.css'
import { HelpSection } from './help-section.tsx'

export function TermList() {
  return (
    <div className={styles.sections}>
      {termGroups.map(({ title, terms }) => (
        <HelpSection key={title} title={title}>
          <dl className={styles.list}>
            {terms.map(({ word, meaning }) => (
              <div key={word}>
                <dt>{word}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </HelpSection>
      ))}
    </div>
  )
}
