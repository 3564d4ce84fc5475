// A session while it is held: the goal, the questions, the notes, and nothing else.
import { useLocation } from 'wouter'
import type { Action } from '../../../shared/records/action.ts'
import { resumed, started, stopped } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { duringSentence } from '../../../shared/rules/sessions/session-sentence.ts'
import { firstName, fullName } from '../../../shared/rules/sessions/session-words.ts'
import { counted, figures } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readSessionActions, type SessionView } from '../../storage/sessions/read-session.ts'
import { readPeopleByName } from '../../storage/sessions/read-sessions.ts'
import { Button } from '../../ui/button.tsx'
import { CrumbLine } from '../../ui/crumb-line.tsx'
import { LockedLine } from '../../ui/locked-line.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import { AgendaChecklist } from './agenda-checklist.tsx'
import styles from './during.module.css'
import { NoteLines } from './note-lines.tsx'
import { SessionPage, SessionParts, sessionCrumbs } from './session-frame.tsx'
import { SessionText } from './session-text-field.tsx'
import { Timer } from './timer.tsx'
import { useFileAnswers } from './use-file-answers.ts'
import { type SessionEditing, useSessionEditing } from './use-session-editing.ts'

interface PartProps {
  editing: SessionEditing
  view: SessionView
}

function NotStarted({ editing, view }: PartProps) {
  const { clock } = useCairn()
  const name = firstName(view.person)
  if (editing.isClosed) return <Read>It was closed without having been started here, so there is nothing to show.</Read>
  return (
    <div className={styles.start}>
      <Read>
        Starting locks the problem as you state it now, with the time, so that you can see later what it turned out to
        be. Notes are kept as you type.
      </Read>
      <Button
        tone="primary"
        onClick={() =>
          void editing.change(`Began the session with ${name}`, (session) => started(session, clock.instant()))
        }
      >
        Start the session
      </Button>
    </div>
  )
}

function Problem({ editing }: { editing: SessionEditing }) {
  const { problemLockedAt, problemStated, zone } = editing.live
  const isLocked = problemLockedAt !== null
  return (
    <div className={styles.problem}>
      <span className={styles.lock}>
        <LockedLine locked={isLocked}>
          {isLocked
            ? `Problem stated, locked ${clockTime(problemLockedAt, zone)}`
            : 'Problem stated, locks at the start'}
        </LockedLine>
      </span>
      <SessionText
        editing={editing}
        place="problemStated"
        label="Problem stated"
        placeholder="As you see it today"
        readOnly={isLocked && problemStated !== ''}
      />
    </div>
  )
}

function Drives({ editing, view }: PartProps) {
  return (
    <Choice
      legend="Who drives"
      disabled={editing.isClosed}
      value={editing.live.drove}
      onChange={(drove) => void editing.change('Set who drives', (session) => ({ ...session, drove }))}
      choices={[
        { value: 'me', words: 'I do' },
        { value: 'them', words: view.person === null ? 'They do' : firstName(view.person) },
        { value: 'turns', words: 'In turns' },
      ]}
    />
  )
}

function Foot({ editing, view }: PartProps) {
  const { clock } = useCairn()
  const [, navigate] = useLocation()
  const { live } = editing
  if (editing.isClosed) return null
  const shared = live.notes.filter(({ audience }) => audience !== 'private').length
  const stop = async () => {
    if (await editing.change('Ended the session', (session) => stopped(session, clock.instant())))
      navigate(`/sessions/${live.id}/after`)
  }
  return (
    <div className={styles.foot}>
      <Button onClick={() => void stop()}>End session</Button>
      {live.endedAt === null ? null : (
        <Small quiet>
          Stopped {clockTime(live.endedAt, live.zone)}.{' '}
          <TextButton onClick={() => void editing.change('Continued the session', resumed)}>Go on</TextButton>
        </Small>
      )}
      <Small quiet>
        Saved as you type.
        {live.notes.length === 0
          ? ''
          : ` ${figures(shared)} of ${counted(live.notes.length, 'line')} may be shared with ${firstName(view.person)}.`}
      </Small>
    </div>
  )
}

/** "you, by 25 March" beneath a line that became an action. */
function actionDetails(actions: readonly Action[], name: string, today: string): Map<string, string> {
  return new Map(
    actions.map((action) => {
      const owner = action.ownerId === null ? 'you' : name
      return [action.id, action.due === null ? owner : `${owner}, by ${dayWords(action.due, today)}`]
    }),
  )
}

function Held({ editing, view }: PartProps) {
  const { clock } = useCairn()
  const people = useView(readPeopleByName, []) ?? []
  const actions = useView((database) => readSessionActions(database, view.session.id), [view.session.id]) ?? []
  const { ofItem: answers } = useFileAnswers(editing.live)
  const details = actionDetails(actions, firstName(view.person), clock.today())
  return (
    <>
      <div className={styles.columns}>
        <section>
          <AgendaChecklist editing={editing} people={people} answers={answers} />
          <Drives editing={editing} view={view} />
        </section>
        <NoteLines editing={editing} details={details} />
      </div>
      <Foot editing={editing} view={view} />
    </>
  )
}

function DuringSession({ view }: { view: SessionView }) {
  const { clock } = useCairn()
  const editing = useSessionEditing(view.session)
  const { live } = editing
  if (!editing.isReady) return null
  return (
    <>
      <CrumbLine crumbs={[...sessionCrumbs(view, clock.today()), fullName(view.person)]}>
        <SessionParts id={live.id} part="during" isClosed={editing.isClosed} />
      </CrumbLine>
      <div className={styles.head}>
        <h1 tabIndex={-1}>{duringSentence(live, firstName(view.person))}</h1>
        {live.startedAt === null ? null : <Timer session={live} />}
      </div>
      <Problem editing={editing} />
      {live.startedAt === null ? <NotStarted editing={editing} view={view} /> : <Held editing={editing} view={view} />}
    </>
  )
}

export function Page() {
  return <SessionPage>{(view) => <DuringSession view={view} />}</SessionPage>
}
