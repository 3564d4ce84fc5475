// Going over a topic once more: how well it is understood now, a note, and the explanation once it can be given.
import { useState } from 'react'
import { learningKind } from '../../../shared/kinds/learning.ts'
import { understandings } from '../../../shared/records/field-choices.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import { withVisit } from '../../../shared/rules/growth/learning-review.ts'
import { understandingWords } from '../../../shared/rules/growth/learning-words.ts'
import { WritingField } from '../../record-views/writing/writing-field.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { Choice } from '../../ui/choice.tsx'
import { DateField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { Small } from '../../ui/type.tsx'
import { useNote } from '../use-note-draft.ts'
import { useRecordChanging } from '../use-record-changing.ts'
import styles from './learning.module.css'

const choices = understandings.map((value) => ({ value, words: understandingWords[value] }))

interface VisitNote {
  readonly [field: string]: string | null
  readonly on: string
  readonly understanding: string | null
  readonly note: string
  readonly explanation: string
}

const chosenIn = ({ understanding }: VisitNote) => understandings.find((one) => one === understanding) ?? null

function useVisiting(record: Learning) {
  const { clock } = useCairn()
  const change = useRecordChanging()
  const [trouble, setTrouble] = useState<string | undefined>(undefined)
  const note = useNote<VisitNote>(record.id, 'visit', {
    on: clock.today(),
    understanding: null,
    note: '',
    explanation: record.explanation,
  })
  const keep = async () => {
    const { on, explanation } = note.value
    const understanding = chosenIn(note.value)
    if (understanding === null) return
    if (on === '') return setTrouble('A review needs a day.')
    const visit = { id: newId(), on, understanding, note: note.value.note.trim() }
    const words = understanding === 'can-explain' ? explanation.trim() : record.explanation
    if (await change('Reviewed a topic', withVisit(record, visit, words))) await note.clear()
  }
  const write = (next: Partial<VisitNote>) => {
    setTrouble(undefined)
    note.change(next)
  }
  return { note, keep, trouble, write }
}

function Explain({ value, onChange }: { value: string; onChange: (explanation: string) => void }) {
  return (
    <WritingField
      label="Explain it in your own words"
      hint="Without looking it up. Once this is written, the topic need not come back."
      rows={4}
      value={value}
      onChange={(text) => onChange(text)}
    />
  )
}

function Fields({ value, write, trouble }: FieldsProps) {
  const understanding = chosenIn(value)
  return (
    <>
      <Choice
        legend="How well do you understand it now?"
        choices={choices}
        value={understanding}
        onChange={(chosen) => write({ understanding: chosen })}
      />
      {understanding === 'can-explain' ? (
        <Explain value={value.explanation} onChange={(explanation) => write({ explanation })} />
      ) : null}
      <WritingField
        label={learningKind.parts.visits.each.note.label}
        rows={2}
        value={value.note}
        onChange={(text) => write({ note: text })}
      />
      <div className={styles.day}>
        <DateField
          label="Day of the review"
          min="0001-01-01"
          value={value.on}
          trouble={trouble}
          onChange={(event) => write({ on: event.currentTarget.value })}
        />
      </div>
    </>
  )
}
interface FieldsProps {
  value: VisitNote
  write: (next: Partial<VisitNote>) => void
  trouble: string | undefined
}

export function VisitForm({ record }: { record: Learning }) {
  const { note, keep, trouble, write } = useVisiting(record)
  if (!note.isReady) return null
  const understanding = chosenIn(note.value)
  const isUnexplained = understanding === 'can-explain' && note.value.explanation.trim() === ''
  return (
    <div className={styles.visiting}>
      <FieldStack>
        <Fields value={note.value} write={write} trouble={trouble} />
        <ButtonRow>
          <Button tone="primary" disabled={understanding === null} onClick={() => void keep()}>
            Save
          </Button>
          {isUnexplained ? (
            <Small quiet>It can be saved without the explanation; the topic then comes back.</Small>
          ) : null}
        </ButtonRow>
      </FieldStack>
    </div>
  )
}
