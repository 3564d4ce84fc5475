// A record of any kind with a page of its own while it is written: a draft a moment behind the keys, saving, and both versions when
// another window was first.
import type { ReactNode } from 'react'
import { allKinds, type PagedRecord } from '../../shared/kinds/all-kinds.ts'
import type { EvidenceLink } from '../../shared/records/evidence-link.ts'
import type { Person } from '../../shared/records/person.ts'
import type { Roadmap } from '../../shared/records/roadmap.ts'
import { kindInText, kindName } from '../../shared/rules/records/kind-names.ts'
import { draftOfRecord, isDraftOf, type RecordDraft, recordOfDraft } from '../../shared/rules/records/record-draft.ts'
import { Bound } from '../record-views/forms/form-binding.tsx'
import { AroundFields, type AroundRecord, FormFrame } from '../record-views/forms/record-form.tsx'
import { ConflictView } from '../record-views/history/conflict-view.tsx'
import { FilesOfRecordProvider, useAddFile } from '../record-views/writing/editor-context.tsx'
import { useCairn, useView } from '../storage/cairn-context.tsx'
import { useDraft } from '../storage/drafts/use-draft.ts'
import { readPeople } from '../storage/journal/read-record-view.ts'
import { PageHead } from '../ui/page-head.tsx'
import styles from './record-frame.module.css'
import { useNewPerson } from './use-create-person.ts'
import { useEvidenceSaving } from './use-evidence-saving.ts'

/** What a form of one kind gets beside its fields, which are bound to the record by their names. */
export interface RecordFormProps<R extends PagedRecord> {
  readonly record: R
  readonly typed: RecordDraft<R>['typed']
  /** Sets several fields at once, or one by a rule. */
  readonly change: (next: Partial<R>) => void
  /** Sets a list and keeps its numbers as they were typed: what was typed under `list.` before is gone, so that lines may come and go. */
  readonly typeNumbers: (list: string, typed: Readonly<Record<string, string>>, next: Partial<R>) => void
  readonly people: readonly Person[]
}

interface RecordEditorProps<R extends PagedRecord> {
  readonly parts: {
    readonly kind: R['kind']
    readonly Form: (props: RecordFormProps<R>) => ReactNode
    /** What a new one is about, so that two beginnings do not share a draft. */
    readonly about?: string
  }
  readonly record: R
  readonly isNew: boolean
  readonly links: readonly EvidenceLink[]
  readonly roadmap: Roadmap | null
  readonly onSaved: (id: string) => void
  readonly onLeave: () => void
}

const nobody: readonly Person[] = []

const without = (typed: Readonly<Record<string, string>>, start: string) =>
  Object.fromEntries(Object.entries(typed).filter(([path]) => !path.startsWith(start)))

/** The draft of a record with everything that changes and saves it. */
function useEditing<R extends PagedRecord>({ parts, record, isNew, links, roadmap, ...props }: RecordEditorProps<R>) {
  const { kind } = parts
  const draftKey = isNew ? ['new', kind, ...(parts.about === undefined ? [] : [parts.about])].join(':') : record.id
  const value = draftOfRecord(record, links)
  const revision = isNew ? null : record.revision
  const draft = useDraft<RecordDraft<R>>({ key: draftKey, kind, value, revision, isValue: isDraftOf<R>(kind) })
  const current: R & AroundRecord = draft.value.record
  const recordOf = (one: RecordDraft<R>, { revision: over, trashedAt }: R) =>
    recordOfDraft({ ...one, record: { ...one.record, revision: over, trashedAt } })
  const saving = useEvidenceSaving({
    draftKey,
    record: current,
    isNew,
    roadmap,
    draft,
    recordOf,
    onSaved: props.onSaved,
  })
  const change = (next: Partial<R>, more: Partial<RecordDraft<R>> = {}) => {
    saving.clear()
    draft.change({ ...more, record: { ...current, ...next } })
  }
  // Every kind with a page has these fields; a kind that is still open hides it.
  const changeAround = (next: Partial<AroundRecord>) => change(next as Partial<R>)
  const letGo = () => void draft.reset(value, revision).then(props.onLeave)
  return { draft, current, saving, change, changeAround, letGo }
}
type Editing<R extends PagedRecord> = ReturnType<typeof useEditing<R>>

interface FieldsProps<R extends PagedRecord> {
  readonly parts: RecordEditorProps<R>['parts']
  readonly editing: Editing<R>
  readonly roadmap: Roadmap | null
}

function Fields<R extends PagedRecord>({ parts: { kind, Form }, editing, roadmap }: FieldsProps<R>) {
  const { draft, current, saving, change, changeAround } = editing
  const people = useView(readPeople, []) ?? nobody
  const onCreatePerson = useNewPerson((id) => changeAround({ people: [...current.people, id] }))
  const addFile = useAddFile(current.attachments, (attachments) => changeAround({ attachments }))
  const { typed, criteria, whys } = draft.value
  return (
    <FilesOfRecordProvider add={addFile}>
      <Bound
        value={current}
        parts={allKinds[kind].parts}
        change={change}
        at={(field) => (saving.trouble?.field === field ? saving.trouble.words : undefined)}
        typed={typed}
        typeNumber={(path, text, next) => change(next, { typed: { ...typed, [path]: text } })}
      >
        <Form
          record={current}
          typed={typed}
          change={change}
          typeNumbers={(list, texts, next) => change(next, { typed: { ...without(typed, `${list}.`), ...texts } })}
          people={people}
        />
      </Bound>
      <AroundFields
        around={current}
        criteria={criteria}
        whys={whys}
        onAround={changeAround}
        onCriteria={(next) => change({}, next)}
        roadmap={roadmap}
        people={people}
        onCreatePerson={onCreatePerson}
      />
    </FilesOfRecordProvider>
  )
}

export function RecordEditor<R extends PagedRecord>(props: RecordEditorProps<R>) {
  const { parts, isNew, roadmap } = props
  const name = kindInText(parts.kind)
  const editing = useEditing(props)
  const { draft, saving, letGo } = editing
  const { clock } = useCairn()
  const days = { today: clock.today(), zone: clock.zone() }
  if (!draft.isReady) return null
  return (
    <>
      <PageHead
        crumbs={[kindName(parts.kind), isNew ? 'not saved yet' : 'being written']}
        answer={isNew ? `A new ${name}` : `Edit the ${name}`}
      />
      <div className={styles.form}>
        <FormFrame
          name={name}
          onSave={saving.save}
          onLeave={letGo}
          leaveWords={draft.isChanged ? 'Discard changes' : 'Cancel'}
          trouble={saving.trouble}
          isSaving={saving.isSaving}
          foot={
            saving.clash === null ? null : (
              <ConflictView {...saving.clash} days={days} onKeepMine={saving.keepMine} onTakeTheirs={letGo} />
            )
          }
        >
          <Fields parts={parts} editing={editing} roadmap={roadmap} />
        </FormFrame>
      </div>
    </>
  )
}
