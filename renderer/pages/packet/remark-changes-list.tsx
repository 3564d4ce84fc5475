// Above the differences of two versions: which points a committee would question in the earlier one, and whether they were answered.
import type { Objection } from '../../../shared/rules/committee-reader/committee-reader.ts'
import {
  type RemarkChanges as Changes,
  remarkChangesSentence,
} from '../../../shared/rules/committee-reader/compare-committee-remarks.ts'
import { SectionHead } from '../../ui/section-head.tsx'
import { Small, Why } from '../../ui/typography.tsx'
import styles from './editions.module.css'

function Remarks({ head, remarks }: { head: string; remarks: readonly Objection[] }) {
  if (remarks.length === 0) return null
  return (
    <>
      <h3 className={styles.group}>{head}</h3>
      <ul className={styles.remarks} aria-label={head}>
        {remarks.map(({ rule, blockId, start, title, sentence }) => (
          <li key={`${rule} ${blockId} ${start}`}>
            <b>{title}</b> {sentence}
          </li>
        ))}
      </ul>
    </>
  )
}

export function RemarkChanges({ changes }: { changes: Changes }) {
  const sentence = remarkChangesSentence(changes)
  if (sentence === null) return null
  return (
    <section className={styles.changes}>
      <SectionHead>Points a committee would question</SectionHead>
      <Why>{sentence}</Why>
      <Remarks head="Answered" remarks={changes.answered} />
      <Remarks head="Still open" remarks={changes.open} />
      <Remarks head="In removed parts" remarks={changes.removed} />
      <Remarks head="New" remarks={changes.added} />
      <Small quiet>Checked by fixed rules on this machine, from the text only.</Small>
    </section>
  )
}
