// A record of mine as something to read beforehand: found by its words, its title taken along as it stands.
import { useState } from 'react'
import type { ReadingItem } from '../../../shared/records/session.ts'
import { kindInText } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { MultiSelectField } from '../../record-views/forms/multi-select-field.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { useRecordsToPick } from '../../storage/journal/use-records.ts'

interface ReadingPickProps {
  reading: readonly ReadingItem[]
  /** The session itself is nothing to read before it. */
  not: string
  today: string
  onPick: (item: ReadingItem) => void
}

export function ReadingPick({ reading, not, today, onPick }: ReadingPickProps) {
  const [typed, setTyped] = useState('')
  const listed = new Set(reading.map(({ recordId }) => recordId))
  const offers = useRecordsToPick(typed).filter(({ id }) => id !== not && !listed.has(id))
  const pick = (id: string) => {
    const record = offers.find((one) => one.id === id)
    if (record !== undefined) onPick({ id: newId(), title: titleOf(record), url: '', recordId: id, sentOn: null })
  }
  return (
    <MultiSelectField
      label="Or one of my records"
      placeholder="Find a record by its words"
      chosen={[]}
      offers={offers.map((one) => ({
        id: one.id,
        words: `${titleOf(one)} (${kindInText(one.kind)}, ${dayWords(one.day, today)})`,
      }))}
      onType={setTyped}
      onAdd={pick}
      onRemove={() => undefined}
    />
  )
}
