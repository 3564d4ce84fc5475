// Linking a record that is there already: found among recent work by its words, with the reason it speaks for the criterion.
import { useState } from 'react'
import type { EvidenceRecord } from '../../../shared/rules/evidence/evidence-item.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { TextField } from '../../ui/field.tsx'
import styles from '../forms/form-lines.module.css'
import { MultiSelectField } from '../forms/multi-select-field.tsx'

export interface Linkable {
  readonly record: EvidenceRecord
  readonly title: string
}

interface LinkFormProps {
  code: string
  /** newest work first */
  linkable: readonly Linkable[]
  today: string
  onSave: (record: EvidenceRecord, why: string) => void
  onClose: () => void
}

const offerOf = ({ record, title }: Linkable, today: string) => ({
  id: record.id,
  code: shortDay(record.day, today),
  words: record.kind === 'session' ? `Session: ${title}` : title,
})

export function LinkEvidenceDialog({ code, linkable, today, onSave, onClose }: LinkFormProps) {
  const [chosenId, setChosenId] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  const offers = linkable.map((one) => offerOf(one, today))
  const chosen = linkable.find(({ record }) => record.id === chosenId)
  const link = () => (chosen === undefined ? undefined : onSave(chosen.record, why.trim()))
  return (
    <ConfirmDialog
      title={`Link a record to ${code}`}
      confirmWords="Link it"
      isDisabled={chosen === undefined}
      isChanged={chosenId !== null || why !== ''}
      onConfirm={link}
      onClose={onClose}
    >
      <div className={styles.lines}>
        <MultiSelectField
          label="The record"
          placeholder="Words of an entry or a session"
          chosen={offers.filter(({ id }) => id === chosenId)}
          offers={chosenId === null ? offers : []}
          onAdd={setChosenId}
          onRemove={() => setChosenId(null)}
        />
        <TextField
          label="Why it supports this"
          hint="One line, shown under the title."
          value={why}
          onChange={(event) => setWhy(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  )
}
