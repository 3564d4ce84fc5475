// A record that is here and that its source has changed since: field by field, and never over an edit of its owner unasked.
import type { RecordKind } from '../../../shared/records/record-definitions.ts'
import type { PlannedRecord } from '../../../shared/rules/import/import-plan.ts'
import type { FieldChange } from '../../../shared/rules/import/imported-field-changes.ts'
import type { ImportChoice } from '../../../shared/rules/import/match-imported-records.ts'
import { fieldsWith, isSharedSession, wordFields } from '../../../shared/rules/import/meeting-to-session-fields.ts'
import { differenceOf } from '../../../shared/rules/proposals/revision-difference.ts'
import { fieldWords, readingOf, wholeValueWords } from '../../record-views/forms/format-field-values.ts'
import { TextDifference } from '../../record-views/history/text-difference.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { CheckLine } from '../../ui/check-line.tsx'
import styles from './past-work.module.css'

interface OfferedChangeProps {
  change: FieldChange
  kind: RecordKind
  isShared: boolean
  /** By whose clock a time is said. */
  zone: string
  isTaken: boolean
  onFlip: (isTaken: boolean) => void
}

function hintOf({ field, isEdited }: FieldChange, isShared: boolean): string | undefined {
  const canceled = 'It was canceled in the calendar, or is no longer in its series.'
  if (field === 'trashedAt') return isEdited ? `${canceled} You prepared it here.` : canceled
  if (isEdited) return 'You edited this field here too. Updating it replaces your text.'
  return isShared && wordFields.has(field) ? 'The session is not private: others may see what you update.' : undefined
}

function OfferedChange({ change, kind, isShared, zone, isTaken, onFlip }: OfferedChangeProps) {
  const { clock } = useCairn()
  const { field, before, after } = change
  const isCancellation = field === 'trashedAt'
  const reading = readingOf(field, { days: { today: clock.today(), zone } })
  const words = (value: unknown) => wholeValueWords(value, reading)
  return (
    <div>
      <CheckLine checked={isTaken} onChange={onFlip} hint={hintOf(change, isShared)}>
        {isCancellation ? 'Move the session to the trash' : `Update ${fieldWords(kind, field)}`}
      </CheckLine>
      {isCancellation ? null : <TextDifference stretches={differenceOf(words(before), words(after))} />}
    </div>
  )
}

interface ChangedFieldsProps {
  planned: PlannedRecord
  choice: ImportChoice
  onChange: (change: Partial<ImportChoice>) => void
}

export function ChangedFields({ planned: { found, known, changes }, choice, onChange }: ChangedFieldsProps) {
  const { clock } = useCairn()
  const zone = found.kind === 'session' ? found.zone : clock.zone()
  if (known === null) return null
  const flip = (field: string, isTaken: boolean) => {
    const along = fieldsWith(field)
    const others = choice.fields.filter((one) => !along.includes(one))
    const fields = isTaken
      ? [...others, ...changes.map((one) => one.field).filter((one) => along.includes(one))]
      : others
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
      {changes.map((change) => (
        <OfferedChange
          key={change.field}
          change={change}
          kind={known.kind}
          isShared={isSharedSession(known)}
          zone={zone}
          isTaken={choice.fields.includes(change.field)}
          onFlip={(isTaken) => flip(change.field, isTaken)}
        />
      ))}
    </div>
  )
}
