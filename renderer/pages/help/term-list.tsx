// What the words mean, a subject after another.
import { termGroups } from '../../../shared/glossary-terms.ts'
import { MarginSection } from '../../ui/margin-section.tsx'
import styles from './help-page.module.css'

export function TermList() {
  return (
    <div className={styles.sections}>
      {termGroups.map(({ title, terms }) => (
        <MarginSection key={title} title={title}>
          <dl className={styles.list}>
            {terms.map(({ word, meaning, also }) => (
              <div key={word}>
                <dt>
                  {word}
                  {also === undefined ? null : <small className={styles.also}>also: {also}</small>}
                </dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </MarginSection>
      ))}
    </div>
  )
}
