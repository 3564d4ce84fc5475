// A record's own history: each change with its time, its cause and the fields it touched. The newest comes first.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { clockTime, dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { Small } from '../../ui/typography.tsx'
import { fieldWords } from '../forms/format-field-values.ts'
import styles from '../journal/entry-view.module.css'
import { differingFields } from './differing-fields.ts'

interface HistoryListProps {
  record: AnyRecord
  /** Newest first. */
  changes: readonly Change[]
  zone: string
  today: string
}

const shown = 50

/** What each change left behind is what the next one found. */
function stepsOf(record: AnyRecord, changes: readonly Change[]) {
  let after: AnyRecord | null = record
  return changes.slice(0, shown).map(({ seq, at, cause, writes }) => {
    const before = writes.find(({ id }) => id === record.id)?.before ?? null
    const fields: string[] =
      before === null || before === 'purged' || after === null ? [] : differingFields(after, before)
    after = before === 'purged' ? null : before
    return { seq, at, cause, fields }
  })
}

export function HistoryList({ record, changes, zone, today }: HistoryListProps) {
  const steps = stepsOf(record, changes)
  return (
    <>
      <ol className={styles.list} aria-label="History">
        {steps.map(({ seq, at, cause, fields }) => (
          <li key={seq}>
            {cause}
            {fields.length === 0
              ? ''
              : `: ${fields
                  .map((name) => fieldWords(record.kind, name))
                  .join(', ')
                  .toLowerCase()}`}
            <span className={styles.why}>
              {dayWords(dayOfInstant(at, zone), today)}, {clockTime(at, zone)}
            </span>
          </li>
        ))}
      </ol>
      {changes.length > shown ? <Small quiet>And {changes.length - shown} earlier ones.</Small> : null}
    </>
  )
}
