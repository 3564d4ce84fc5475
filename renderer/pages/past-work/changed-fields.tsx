// A record that is here and that its source has changed since: field by field, and never over an edit of its owner unasked.
import type { ImportChoice } from '../../../shared/rules/import/import-list.ts'
import type { PlannedRecord } from '../../../shared/rules/import/import-plan.ts'
import { differenceOf } from '../../../shared/rules/proposals/revision-difference.ts'
import { fieldWords, readingOf, wholeValueWords } from '../../record-views/forms/field-words.ts'
import { TextDifference } from '../../record-views/history/text-difference.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import styles from './past-work.module.css'

interface ChangedFieldsProps {
  planned: PlannedRecord
  choice: ImportChoice
  onChange: (change: Partial<ImportChoice>) => void
}

export function ChangedFields({ planned: { known, changes }, choice, onChange }: ChangedFieldsProps) {
  const { clock } = useCairn()
  const days = { today: clock.today(), zone: clock.zone() }
  if (known === null) return null
  const flip = (field: string, isTaken: boolean) => {
    const fields = isTaken ? [...choice.fields, field] : choice.fields.filter((one) => one !== field)
    onChange({ fields, isTaken: fields.length > 0, isApart: false })
  }
  return (
    <div className={styles.fields}>
      {changes.some(({ field }) => field === 'title') ? (
        <CheckLine
          checked={choice.isApart}
          onChange={(isApart) => onChange({ isApart, isTaken: isApart, fields: [] })}
          hint="It has another title: it may be another record from a file of the same name."
        >
          Import as a new record
        </CheckLine>
      ) : null}
      {changes.map(({ field, before, after, isEdited }) => {
        const words = (value: unknown) => wholeValueWords(value, readingOf(field, { days }))
        return (
          <div key={field}>
            <CheckLine
              checked={choice.fields.includes(field)}
              onChange={(isTaken) => flip(field, isTaken)}
              hint={isEdited ? 'You edited this field here too. Updating it replaces your text.' : undefined}
            >
              Update {fieldWords(known.kind, field)}
            </CheckLine>
            <TextDifference stretches={differenceOf(words(before), words(after))} />
          </div>
        )
      })}
    </div>
  )
}
