// Going over a topic once more: how well it is understood now, a note, and the explanation once it can be given.
import { useState } from 'react'
import { learningKind } from '../../../shared/kinds/learning-kind.ts'
import { understandings } from '../../../shared/records/field-choices.ts'
import type { Learning } from '../../../shared/records/learning.ts'
import { withVisit } from '../../../shared/rules/growth/learning-review.ts'
import { understandingWords } from '../../../shared/rules/growth/learning-words.ts'
import { Bound } from '../../record-views/forms/form-binding.tsx'
import { fieldsOf } from '../../record-views/forms/typed-form-fields.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { Small } from '../../ui/typography.tsx'
import { useNote } from '../use-inline-form-draft.ts'
import { useRecordChanging } from '../use-save-with-undo.ts'
import styles from './learning.module.css'

const choices = understandings.map((value) => ({ value, words: understandingWords[value] }))

// Not an interface: a type is taken as a record of texts, which is what a note is kept as.
type VisitNote = {
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

const { Writing, Day, Choose } = fieldsOf<VisitNote>()

function Fields({ canExplain }: { canExplain: boolean }) {
  return (
    <>
      <Choose name="understanding" legend="How well do you understand it now?" choices={choices} />
      {canExplain ? (
        <Writing
          name="explanation"
          label="Explain it in your own words"
          hint="Without looking it up. Once this is written, the topic need not come back."
          rows={4}
        />
      ) : null}
      <Writing name="note" label={learningKind.parts.visits.each.note.label} rows={2} />
      <div className={styles.day}>
        <Day name="on" label="Day of the review" />
      </div>
    </>
  )
}

export function VisitForm({ record }: { record: Learning }) {
  const { note, keep, trouble, write } = useVisiting(record)
  if (!note.isReady) return null
  const understanding = chosenIn(note.value)
  const isUnexplained = understanding === 'can-explain' && note.value.explanation.trim() === ''
  return (
    <div className={styles.visiting}>
      <FieldStack>
        <Bound value={note.value} change={write} at={(field) => (field === 'on' ? trouble : undefined)}>
          <Fields canExplain={understanding === 'can-explain'} />
        </Bound>
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
