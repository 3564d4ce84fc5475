// What differs between two states of one record, field by field, each read as one text.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { differenceOf } from '../../../shared/rules/proposals/revision-difference.ts'
import { Why } from '../../ui/typography.tsx'
import { fieldWords, type Reading, readingOf, wholeValueWords } from '../forms/format-field-values.ts'
import { differingFields, fieldOf } from './differing-fields.ts'
import styles from './record-difference.module.css'
import { TextDifference } from './text-difference.tsx'

interface RecordDifferenceProps {
  /** Null where it was not there. */
  older: AnyRecord | null
  newer: AnyRecord
  reading: Reading
}

/** Against nothing every field that says something is new. */
const differing = (older: AnyRecord | null, newer: AnyRecord): string[] =>
  older === null
    ? differingFields(newer, { ...newer, ...Object.fromEntries(Object.keys(newer).map((name) => [name, undefined])) })
    : differingFields(newer, older)

export function RecordDifference({ older, newer, reading }: RecordDifferenceProps) {
  const fields = differing(older, newer)
    .map((name) => ({
      name,
      was: older === null ? '' : wholeValueWords(fieldOf(older, name), readingOf(name, reading)),
      is: wholeValueWords(fieldOf(newer, name), readingOf(name, reading)),
    }))
    .filter(({ was, is }) => was !== is)
  if (fields.length === 0) return <Why>No visible differences.</Why>
  return (
    <dl className={styles.fields}>
      {fields.map(({ name, was, is }) => (
        <div key={name}>
          <dt>{fieldWords(newer.kind, name)}</dt>
          <dd>
            <TextDifference stretches={differenceOf(was, is)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
