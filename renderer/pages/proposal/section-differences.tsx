// The sections that differ, each read as one text; those that are the same are only named.

import { type Section, sectionHeading } from '../../../shared/rules/proposals/proposal-sections.ts'
import { sectionDifferences } from '../../../shared/rules/proposals/revision-difference.ts'
import { listed } from '../../../shared/rules/text/number-words.ts'
import { TextDifference } from '../../record-views/history/text-difference.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { Why } from '../../ui/type.tsx'
import styles from './revisions.module.css'

export function SectionDifferences({ older, newer }: { older: readonly Section[]; newer: readonly Section[] }) {
  const found = sectionDifferences(older, newer)
  const changed = found.filter(({ isSame }) => !isSame)
  const same = found
    .filter(({ isSame, stretches }) => isSame && stretches.length > 0)
    .map(({ name }) => sectionHeading(name))
  return (
    <div className={styles.sections}>
      {changed.length === 0 ? <Why>No differences.</Why> : null}
      {changed.map(({ name, stretches }) => (
        <section key={name}>
          <SectionHead>{sectionHeading(name)}</SectionHead>
          <TextDifference stretches={stretches} />
        </section>
      ))}
      {changed.length === 0 || same.length === 0 ? null : <Why>Unchanged: {listed(same)}.</Why>}
    </div>
  )
}
