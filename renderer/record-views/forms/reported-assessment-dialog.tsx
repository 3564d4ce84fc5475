// Writing down what someone told me of a criterion: who, when, and their own words.
import { useState } from 'react'
import type { Person } from '../../../shared/records/person.ts'
import type { PersonId } from '../../../shared/records/record-ids.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { DateField, LongField } from '../../ui/field.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import styles from './form-lines.module.css'
import { MultiSelectField } from './multi-select-field.tsx'

export interface WordWritten {
  readonly who: { readonly id: PersonId } | { readonly name: string }
  readonly verdict: 'confirmed' | 'not-yet'
  readonly day: string
  readonly words: string
}

interface WordFormProps {
  code: string
  people: readonly Pick<Person, 'id' | 'name' | 'team'>[]
  today: string
  onSave: (written: WordWritten) => void
  onClose: () => void
}

const verdicts = [
  { value: 'confirmed', words: 'Confirmed' },
  { value: 'not-yet', words: 'Not yet' },
] as const

type Who = WordWritten['who'] | null

function chosenOf(who: Who, people: WordFormProps['people']): readonly { id: string; name: string }[] {
  if (who === null) return []
  return 'id' in who ? people.filter(({ id }) => id === who.id) : [{ id: 'new', name: who.name }]
}

function WhoField({
  people,
  who,
  onChange,
}: Pick<WordFormProps, 'people'> & { who: Who; onChange: (who: Who) => void }) {
  const shown = chosenOf(who, people)
  return (
    <MultiSelectField
      label="Who said it"
      placeholder="A name, new or known"
      chosen={shown.map(({ id, name }) => ({ id, words: name || 'Unnamed person' }))}
      offers={people.map(({ id, name, team }) => ({ id, words: [name, team].filter(Boolean).join(', ') }))}
      onAdd={(id) => {
        const found = people.find((one) => one.id === id)
        if (found !== undefined) onChange({ id: found.id })
      }}
      onRemove={() => onChange(null)}
      onCreate={(name) => onChange({ name })}
    />
  )
}

export function ReportedAssessmentDialog({ code, people, today, onSave, onClose }: WordFormProps) {
  const [who, setWho] = useState<Who>(null)
  const [verdict, setVerdict] = useState<WordWritten['verdict']>('confirmed')
  const [day, setDay] = useState(today)
  const [words, setWords] = useState('')
  const isChanged = who !== null || words !== ''
  const isReady = who !== null && day !== ''
  const save = () => void (who !== null && onSave({ who, verdict, day, words: words.trim() }))
  return (
    <ConfirmDialog
      title={`What was said of ${code}`}
      confirmWords="Save"
      isDisabled={!isReady}
      isChanged={isChanged}
      onConfirm={save}
      onClose={onClose}
    >
      <div className={styles.lines}>
        <WhoField people={people} who={who} onChange={setWho} />
        <Choice legend="Their view" choices={verdicts} value={verdict} onChange={setVerdict} />
        <DateField label="When" value={day} onChange={(event) => setDay(event.currentTarget.value)} />
        <LongField
          label="Their words"
          hint="As they said it. It is marked as reported by you, not as coming from their own file."
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
    </ConfirmDialog>
  )
}
