// Writing a person down: a draft until it is saved, both versions when someone else saved first.
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { saveTroubleWords, unfitWords } from '../../record-views/forms/save-error-messages.ts'
import { ConflictView } from '../../record-views/history/conflict-view.tsx'
import { PersonForm } from '../../record-views/people/person-form.tsx'
import { isPersonValues, type PersonValues, personFrom, valuesOf } from '../../record-views/people/person-values.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import type { CommitTrouble } from '../../storage/core/commit-records.ts'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { Button } from '../../ui/button.tsx'
import { ButtonRow } from '../../ui/button-row.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './people.module.css'
import { useTrashPerson } from './use-trash-person.ts'

interface EditorProps {
  person: Person
  isNew: boolean
  /** Back to the page that shows them; null where there is none yet. */
  onDone: (() => void) | null
}

function useEditing({ person, isNew, onDone }: EditorProps) {
  const cairn = useCairn()
  const [, navigate] = useLocation()
  const saidSaved = useSavedNotice()
  const [trouble, setTrouble] = useState<CommitTrouble | null>(null)
  const key = isNew ? 'new:person' : `person:${person.id}`
  const draft = useDraft<PersonValues>({
    key,
    kind: 'person',
    value: valuesOf(person),
    revision: isNew ? null : person.revision,
    isValue: isPersonValues,
  })
  const leave = () => (onDone === null ? navigate('/people') : onDone())
  const mine = personFrom(person, draft.value)
  const saveOn = async (revision: number | null) => {
    const note = { ...noteNow(cairn, isNew ? 'Added a person' : 'Changed a person'), clearsDrafts: [key] }
    const write = writeOf({ ...mine, revision: revision ?? 1 }, revision === null)
    const saved = await saveRecords(cairn.database, [write], note)
    if (!saved.ok) return setTrouble(saved.trouble)
    await draft.reset(valuesOf(mine), null)
    saidSaved(saved, `Saved ${fullName(mine)}.`)
    if (isNew) navigate(`/people/${person.id}`)
    else leave()
  }
  const discard = async () => {
    await draft.reset(valuesOf(person), isNew ? null : person.revision)
    leave()
  }
  // What was wrong with a field is said of what stood in it; the two versions stand until one is chosen.
  const change = (next: Partial<PersonValues>) => {
    if (trouble?.kind === 'unfit') setTrouble(null)
    draft.change(next)
  }
  return { draft, change, trouble, mine, leave, discard, saveOn, clearTrouble: () => setTrouble(null) }
}

type Editing = ReturnType<typeof useEditing>

function Trouble({ trouble, editing }: { trouble: CommitTrouble; editing: Editing }) {
  const { clock } = useCairn()
  if (trouble.kind !== 'conflict') {
    return (
      <p className={styles.trouble} role="alert">
        {saveTroubleWords(trouble)}
      </p>
    )
  }
  return (
    <ConflictView
      theirs={trouble.theirs}
      mine={editing.mine}
      days={{ today: clock.today(), zone: clock.zone() }}
      onKeepMine={() => {
        editing.clearTrouble()
        void editing.saveOn(trouble.theirs?.revision ?? null)
      }}
      onTakeTheirs={() => void editing.discard()}
    />
  )
}

function TrashButton({ person }: { person: Person }) {
  return (
    <Button tone="text" onClick={useTrashPerson(person)}>
      Move to trash
    </Button>
  )
}

/** `person` is null while there is nothing yet to move to the trash. */
function Foot({ editing, person }: { editing: Editing; person: Person | null }) {
  return (
    <div className={styles.foot}>
      <ButtonRow>
        <Button type="submit" tone="primary">
          Save
        </Button>
        <Button onClick={() => void editing.discard()}>{editing.draft.isChanged ? 'Discard changes' : 'Cancel'}</Button>
        {person === null ? null : <TrashButton person={person} />}
      </ButtonRow>
    </div>
  )
}

export function PersonEditor(props: EditorProps) {
  const { person, isNew } = props
  const editing = useEditing(props)
  const { draft, trouble } = editing
  if (!draft.isReady) return null
  const unfit =
    trouble?.kind === 'unfit'
      ? { field: trouble.field, words: unfitWords('person', trouble.field, trouble.reason) }
      : null
  return (
    <>
      <PageHead
        crumbs={['People', isNew ? 'Someone new' : fullName(person)]}
        answer={isNew ? 'Whom do you learn from?' : `What you know of ${fullName(person)}.`}
        lead={isNew ? 'A name is enough. The rest can come later.' : null}
      />
      <form
        className={styles.editor}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void editing.saveOn(draft.baseRevision)
        }}
      >
        <PersonForm values={draft.value} onChange={editing.change} unfit={unfit} />
        {trouble === null ? null : <Trouble trouble={trouble} editing={editing} />}
        <Foot editing={editing} person={isNew ? null : person} />
      </form>
    </>
  )
}
