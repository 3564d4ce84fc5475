// Pointing at one record of mine: the newest are offered, any other is found by its words.
import { useState } from 'react'
import type { EvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import { kindInText } from '../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { dayWords } from '../../shared/rules/time/day-words.ts'
import { MultiSelectField } from '../record-views/forms/multi-select-field.tsx'
import { useCairn } from '../storage/cairn-context.tsx'
import { useRecord, useRecordsToPick } from '../storage/journal/use-records.ts'

interface RecordPickProps {
  label: string
  /** The record pointed at now. */
  id: string | null
  /** A record does not point at itself. */
  not: string
  onPick: (record: EvidenceRecord | null) => void
}

export function RecordPick({ label, id, not, onPick }: RecordPickProps) {
  const { clock } = useCairn()
  const [typed, setTyped] = useState('')
  const offers = useRecordsToPick(typed).filter((record) => record.id !== not)
  const chosen = useRecord(id)
  const today = clock.today()
  const words = (record: EvidenceRecord) =>
    `${titleOf(record)} (${kindInText(record.kind)}, ${dayWords(record.day, today)})`
  const title = chosen === undefined ? '' : chosen === null ? 'Deleted record' : titleOf(chosen)
  return (
    <MultiSelectField
      label={label}
      placeholder="Find a record by its words"
      chosen={id === null ? [] : [{ id, words: title }]}
      offers={offers.map((record) => ({ id: record.id, words: words(record) }))}
      onType={setTyped}
      onAdd={(picked) => {
        const record = offers.find((one) => one.id === picked)
        if (record !== undefined) onPick(record)
      }}
      onRemove={() => onPick(null)}
    />
  )
}
