// An entry while it is written. Nothing here blocks saving; what does not fit is said at its field and kept as typed.
import type { ReactNode } from 'react'
import { entryKind } from '../../../shared/kinds/entry.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { suggestedTitle } from '../../../shared/rules/journal/entry-title.ts'
import type { EntryDraft } from '../../../shared/rules/journal/journal-entry-draft.ts'
import { DateField, TextField } from '../../ui/field.tsx'
import { AroundFields, FormFrame } from '../forms/record-form.tsx'
import { WritingField } from '../writing/writing-field.tsx'
import { FilesOfRecordProvider, useAddFile } from '../writing/writing-parts.tsx'
import styles from './entry-form.module.css'
import { InitiativeChoice } from './initiative-choice.tsx'
import { MetricsFields } from './metrics-fields.tsx'

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
  /** Where the proposal that it is a part of is picked. */
  proposalPick: ReactNode
  children?: ReactNode
}

const longTexts = [
  { name: 'what', rows: 4, hint: undefined },
  { name: 'myPart', rows: 2, hint: undefined },
  { name: 'teamPart', rows: 2, hint: undefined },
] as const

/** Its own title, with the one its text suggests while there is none. */
function EntryTitle({ draft, onChange, trouble }: Pick<EntryFormProps, 'draft' | 'onChange' | 'trouble'>) {
  const suggested = suggestedTitle(draft.what)
  return (
    <TextField
      label={entryKind.parts.title.label}
      hint={draft.title.trim() === '' ? 'Optional. Without one, the first line of the text is the title.' : undefined}
      placeholder={suggested}
      value={draft.title}
      trouble={trouble?.field === 'title' ? trouble.words : undefined}
      onChange={(event) => onChange({ title: event.currentTarget.value })}
    />
  )
}

function Texts({ draft, onChange, trouble }: Pick<EntryFormProps, 'draft' | 'onChange' | 'trouble'>) {
  return longTexts.map(({ name, rows, hint }) => (
    <WritingField
      key={name}
      label={entryKind.parts[name].label}
      hint={hint}
      rows={rows}
      value={draft[name]}
      trouble={trouble?.field === name ? trouble.words : undefined}
      onChange={(text) => onChange({ [name]: text })}
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
      <InitiativeChoice value={draft.initiative} onChange={(initiative) => onChange({ initiative })} />
    </div>
  )
}

export function EntryForm(props: EntryFormProps) {
  const { draft, onChange, roadmap, people, onCreatePerson, trouble, isSaving, proposalPick, children, ...ways } = props
  const addFile = useAddFile(draft.attachments, (attachments) => onChange({ attachments }))
  return (
    <FormFrame name="entry" trouble={trouble} isSaving={isSaving} foot={children} {...ways}>
      <FilesOfRecordProvider add={addFile}>
        <EntryTitle draft={draft} onChange={onChange} trouble={trouble} />
        <Texts draft={draft} onChange={onChange} trouble={trouble} />
      </FilesOfRecordProvider>
      {proposalPick}
      <When draft={draft} onChange={onChange} trouble={trouble} />
      <MetricsFields metrics={draft.metrics} onChange={(metrics) => onChange({ metrics })} />
      <AroundFields
        around={draft}
        criteria={draft.criteria}
        whys={draft.whys}
        onAround={onChange}
        onCriteria={onChange}
        roadmap={roadmap}
        people={people}
        onCreatePerson={onCreatePerson}
      />
    </FormFrame>
  )
}
