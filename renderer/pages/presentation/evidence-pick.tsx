// Picking the records that stand behind a claim: the newest are offered, any other is found by its words.
import { useState } from 'react'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { kindInText } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { MultiSelectField } from '../../record-views/forms/multi-select-field.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useRecordsToPick } from '../../storage/journal/use-records.ts'
import { useRecordsById } from './use-records-by-id.ts'

interface EvidencePickProps {
  ids: readonly string[]
  not: string
  onChange: (ids: readonly string[]) => void
}

export function EvidencePick({ ids, not, onChange }: EvidencePickProps) {
  const { clock } = useCairn()
  const [typed, setTyped] = useState('')
  const offers = useRecordsToPick(typed).filter(({ id }) => id !== not)
  const records = useRecordsById(ids)
  const today = clock.today()
  const offered = (one: EvidenceRecord) => `${titleOf(one)} (${kindInText(one.kind)}, ${dayWords(one.day, today)})`
  const titleAt = (id: string) => {
    const one = records?.get(id)
    if (one === undefined) return records === undefined ? '' : 'Deleted record'
    return `${titleOf(one)}${one.trashedAt === null ? '' : ', in the trash'}`
  }
  return (
    <MultiSelectField
      label="Evidence"
      placeholder="Find a record by its words"
      chosen={ids.map((id) => ({ id, words: titleAt(id) }))}
      offers={offers.map((one) => ({ id: one.id, words: offered(one) }))}
      onType={setTyped}
      onAdd={(id) => onChange([...ids, id])}
      onRemove={(id) => onChange(ids.filter((one) => one !== id))}
    />
  )
}
