// An entry while it is written. Nothing here blocks saving; what does not fit is said at its field and kept as typed.
import type { KeyboardEvent, ReactNode } from 'react'
import type { Person } from '../../shared/records/person.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import type { EntryDraft } from '../../shared/rules/journal-entry-draft.ts'
import { Button } from '../ui/button.tsx'
import { ButtonRow } from '../ui/button-row.tsx'
import { Choice } from '../ui/choice.tsx'
import { DateField, LongField } from '../ui/field.tsx'
import { TagInput } from '../ui/tag-input.tsx'
import { AudienceChoice } from './audience-choice.tsx'
import { CriteriaPicker } from './criteria-picker.tsx'
import styles from './entry-form.module.css'
import { LinksFields } from './links-fields.tsx'
import { MetricsFields } from './metrics-fields.tsx'
import { PeoplePicker } from './people-picker.tsx'

export interface EntryFormProps {
  draft: EntryDraft
  onChange: (next: Partial<EntryDraft>) => void
  onSave: () => void
  onLeave: () => void
  /** What a way out without saving is called: the draft may be kept or let go. */
  leaveWords: string
  roadmap: Roadmap | null
  people: readonly Person[]
  onCreatePerson: (name: string) => void
  /** The field that did not fit, and the sentence on it. */
  trouble: { field: string; words: string } | null
  isSaving: boolean
  children?: ReactNode
}

const initiatives = [
  { value: 'self', words: 'Unasked' },
  { value: 'asked', words: 'Asked for' },
] as const

const longTexts = [
  { name: 'what', label: 'What', rows: 4, hint: 'The first line is its title.' },
  { name: 'myPart', label: 'My part', rows: 2, hint: undefined },
  { name: 'teamPart', label: 'Team’s part', rows: 2, hint: undefined },
] as const

function Texts({ draft, onChange, trouble }: Pick<EntryFormProps, 'draft' | 'onChange' | 'trouble'>) {
  return longTexts.map(({ name, label, rows, hint }) => (
    <LongField
      key={name}
      label={label}
      hint={hint}
      rows={rows}
      value={draft[name]}
      trouble={trouble?.field === name ? trouble.words : undefined}
      onChange={(event) => onChange({ [name]: event.currentTarget.value })}
    />
  ))
}

function When({ draft, onChange, trouble }: Pick<EntryFormProps, 'draft' | 'onChange' | 'trouble'>) {
  return (
    <div className={styles.pair}>
      <DateField
        label="Date"
        min="0001-01-01"
        value={draft.day}
        trouble={trouble?.field === 'day' ? trouble.words : undefined}
        onChange={(event) => onChange({ day: event.currentTarget.value })}
      />
      <Choice
        legend="Unasked or asked for"
        choices={initiatives}
        value={draft.initiative}
        onChange={(initiative) => onChange({ initiative })}
      />
    </div>
  )
}

function Around({ draft, onChange, roadmap, people, onCreatePerson }: EntryFormProps) {
  return (
    <>
      {roadmap === null ? null : (
        <CriteriaPicker
          roadmap={roadmap}
          chosen={draft.criteria}
          whys={draft.whys}
          onChange={(criteria) => onChange({ criteria: [...criteria] })}
          onWhyChange={(id, why) => onChange({ whys: { ...draft.whys, [id]: why } })}
        />
      )}
      <PeoplePicker
        people={people}
        chosen={draft.people}
        onChange={(chosen) => onChange({ people: [...chosen] })}
        onCreate={onCreatePerson}
      />
      <TagInput label="Tags" tags={draft.tags} onChange={(tags) => onChange({ tags: [...tags] })} />
      <LinksFields links={draft.links} onChange={(links) => onChange({ links })} />
      <AudienceChoice value={draft.audience} onChange={(audience) => onChange({ audience })} />
    </>
  )
}

/** Writing begins where the words go. */
const focusFirst = (form: HTMLFormElement | null) => form?.querySelector('textarea')?.focus({ preventScroll: true })

export function EntryForm(props: EntryFormProps) {
  const { draft, onChange, onSave, onLeave, leaveWords, trouble, isSaving, children } = props
  const onKeyDown = (event: KeyboardEvent) => {
    const isSave = (event.ctrlKey || event.metaKey) && (event.key === 'Enter' || event.key.toLowerCase() === 's')
    if (!isSave || event.nativeEvent.isComposing) return
    event.preventDefault()
    onSave()
  }
  return (
    <form
      ref={focusFirst}
      className={styles.form}
      aria-label="Entry"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
      }}
    >
      <Texts draft={draft} onChange={onChange} trouble={trouble} />
      <When draft={draft} onChange={onChange} trouble={trouble} />
      <MetricsFields metrics={draft.metrics} onChange={(metrics) => onChange({ metrics })} />
      <Around {...props} />
      {trouble === null ? null : (
        <p role="alert" className={styles.trouble}>
          {trouble.words}
        </p>
      )}
      {children}
      <ButtonRow>
        <Button tone="primary" type="submit" disabled={isSaving} aria-keyshortcuts="Control+Enter Control+S">
          Save the entry
        </Button>
        <Button tone="text" onClick={onLeave}>
          {leaveWords}
        </Button>
      </ButtonRow>
    </form>
  )
}
