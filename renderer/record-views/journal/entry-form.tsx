// An entry while it is written. Nothing here blocks saving; what does not fit is said at its field and kept as typed.
import type { ReactNode } from 'react'
import { entryKind } from '../../../shared/kinds/entry-kind.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { suggestedTitle } from '../../../shared/rules/journal/entry-title.ts'
import type { EntryDraft } from '../../../shared/rules/journal/journal-entry-draft.ts'
import { FieldStack } from '../../ui/field-stack.tsx'
import { Bound } from '../forms/form-binding.tsx'
import { AroundFields, FormFrame } from '../forms/record-form.tsx'
import { fieldsOf } from '../forms/typed-form-fields.ts'
import { FilesOfRecordProvider, useAddFile } from '../writing/editor-context.tsx'
import { initiativeChoice } from './initiative-choice.ts'
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

const { Line, Writing, Day, Choose } = fieldsOf<EntryDraft, typeof entryKind.parts>()

export function EntryForm(props: EntryFormProps) {
  const { draft, onChange, roadmap, people, onCreatePerson, trouble, isSaving, proposalPick, children, ...ways } = props
  const addFile = useAddFile(draft.attachments, (attachments) => onChange({ attachments }))
  const at = (field: string) => (trouble?.field === field ? trouble.words : undefined)
  const isUntitled = draft.title.trim() === ''
  return (
    <FormFrame name="entry" trouble={trouble} isSaving={isSaving} foot={children} {...ways}>
      <Bound value={draft} parts={entryKind.parts} change={onChange} at={at}>
        <FilesOfRecordProvider add={addFile}>
          <Writing name="what" rows={4} />
          <Writing name="myPart" rows={2} />
          <Writing name="teamPart" rows={2} />
          <Line
            name="title"
            hint={isUntitled ? 'Optional. Without one, the first line of the text is the title.' : undefined}
            placeholder={suggestedTitle(draft.what)}
          />
        </FilesOfRecordProvider>
        {proposalPick}
        <FieldStack across>
          <Day name="day" label="Date" />
          <Choose name="initiative" {...initiativeChoice} />
        </FieldStack>
      </Bound>
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
