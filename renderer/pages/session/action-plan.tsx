// The action plan: what, whose, by when.
import type { Action } from '../../../shared/records/action.ts'
import { newAction } from '../../../shared/records/new-records.ts'
import type { Person } from '../../../shared/records/person.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { WithRecordOffer } from '../../record-views/writing/record-link-completion.tsx'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { moveToTrash } from '../../storage/history/trash-records.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { LineInput } from '../../ui/line-input.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { useTypedDate } from '../../ui/use-typed-date.ts'
import styles from './after.module.css'
import { useActionSaving, withDone } from './carried-actions.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface ActionPlanProps {
  editing: SessionEditing
  actions: readonly Action[]
  person: Person | null
  today: string
}

interface ActionLineProps {
  action: Action
  person: Person | null
  today: string
}

function OwnerAndDue({ action, person, words }: Omit<ActionLineProps, 'today'> & { words: string }) {
  const save = useActionSaving()
  const own = (id: string) =>
    void save({ ...action, ownerId: id === person?.id ? person.id : null }, 'Set the owner of an action')
  const due = useTypedDate(action.due ?? '', (day) => {
    void save({ ...action, due: day || null }, 'Set the due date of an action')
  })
  return (
    <>
      <select
        aria-label={`Owner: ${words}`}
        value={action.ownerId ?? ''}
        onChange={(event) => own(event.currentTarget.value)}
      >
        <option value="">You</option>
        {person === null ? null : <option value={person.id}>{firstName(person)}</option>}
      </select>
      <label>
        by <input type="date" aria-label={`Due date: ${words}`} max="9999-12-31" {...due} />
      </label>
    </>
  )
}

function ActionLine({ action, person, today }: ActionLineProps) {
  const cairn = useCairn()
  const save = useActionSaving()
  const remove = () => void moveToTrash(cairn.database, [action], noteNow(cairn, 'Moved an action to the trash'))
  const words = withNamesInWords(action.text) || 'Untitled action'
  return (
    <li>
      <CheckLine
        checked={action.state === 'done'}
        onChange={(done) => void save(withDone(action, done, today), done ? 'Did an action' : 'Reopened an action')}
      >
        {words}
      </CheckLine>
      <div className={styles.actionFacts}>
        <OwnerAndDue action={action} person={person} words={words} />
        {action.acceptedOn === null ? null : (
          <span>accepted {dayWords(action.acceptedOn, today)}, from their file</span>
        )}
        <TextButton onClick={remove} aria-label={`Move to the trash: ${words}`}>
          Remove
        </TextButton>
      </div>
    </li>
  )
}

export function ActionPlan({ editing, actions, person, today }: ActionPlanProps) {
  const cairn = useCairn()
  const add = async (text: string) => {
    const { id: sessionId } = editing.live
    const action = { ...newAction(newId(), today, cairn.clock.instant()), text: text.trim(), sessionId }
    const done = await saveRecords(cairn.database, [writeOf(action, true)], noteNow(cairn, 'Added an action'))
    if (done.ok) editing.type('new/action', '')
    else await showNotice({ words: saveTroubleWords(done.trouble), stays: true })
  }
  return (
    <section>
      <h2>Action plan</h2>
      <ul className={styles.plan}>
        {actions.map((action) => (
          <ActionLine key={action.id} action={action} person={person} today={today} />
        ))}
      </ul>
      <WithRecordOffer>
        {(offer) => (
          <LineInput
            {...offer}
            size="small"
            label="Add an action"
            placeholder="What will be done; Enter adds it"
            value={editing.textOf('new/action')}
            onChange={(text) => editing.type('new/action', text)}
            onSave={(text) => void add(text)}
          />
        )}
      </WithRecordOffer>
    </section>
  )
}
