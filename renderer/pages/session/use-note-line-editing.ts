// Keeping one note line: as it is typed it is a draft, its marks too; Enter makes it a line of the record, a key makes an action, a question, a topic or feedback of it.
import { useState } from 'react'
import type { Action } from '../../../shared/records/action.ts'
import { newAction } from '../../../shared/records/new-records.ts'
import type { NoteLine, Session } from '../../../shared/records/session.ts'
import { feedbackOfLine, learningOfLine } from '../../../shared/rules/journal/records-from-note-line.ts'
import { newAgendaItem, newNoteLine, withNote } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { PlannedWrite } from '../../storage/core/commit-records.ts'
import { newId } from '../../storage/core/new-id.ts'
import { writeOf } from '../../storage/core/save-record.ts'
import type { SessionEditing } from './use-session-editing.ts'

type Mark = 'theirs' | 'private'

/** The marks of a new line are part of its draft: a private half-line must not come back shared. Those of an earlier line wait for Enter. */
function useMarks(editing: SessionEditing, line: NoteLine | null) {
  const own: Mark[] = [
    ...(line?.theirs ? ['theirs' as const] : []),
    ...(line?.audience === 'private' ? ['private' as const] : []),
  ]
  const [changed, setChanged] = useState<readonly Mark[]>(own)
  const kept = editing.textOf('new/note-marks').split(' ')
  const has = (mark: Mark) => (line === null ? kept.includes(mark) : changed.includes(mark))
  const toggle = (mark: Mark) => {
    const next = (['theirs', 'private'] as const).filter((one) => (one === mark ? !has(one) : has(one)))
    if (line === null) editing.type('new/note-marks', next.join(' '))
    else setChanged(next)
  }
  return { theirs: has('theirs'), isPrivate: has('private'), toggle }
}

/** The session with the line as it is now; a new one comes last. */
const withLine = (session: Session, line: NoteLine): Session =>
  session.notes.some(({ id }) => id === line.id)
    ? withNote(session, line.id, line)
    : { ...session, notes: [...session.notes, line] }

function marked(line: NoteLine, theirs: boolean, isPrivate: boolean): NoteLine {
  const shared = line.audience === 'private' ? 'mentor' : line.audience
  return { ...line, theirs, audience: isPrivate ? 'private' : shared }
}

/** A private line makes a private action. */
function actionOf({ id: sessionId, day }: Session, text: string, isPrivate: boolean, at: string): Action {
  return { ...newAction(newId(), day, at), text, sessionId, audience: isPrivate ? 'private' : 'mentor' }
}

interface Kept {
  readonly more?: Partial<NoteLine>
  readonly also?: readonly PlannedWrite[]
  readonly change?: (session: Session) => Session
}

export type Becomes = NonNullable<NoteLine['becameKind']>

const causes = {
  action: 'Turned a note into an action',
  'agenda-item': 'Turned a note into a question',
  learning: 'Turned a note into a topic',
  feedback: 'Turned a note into feedback',
} as const satisfies Record<Becomes, string>

/** What is written beside a line that becomes something. A question lies in the session itself, the others are records of their own. */
function becoming(kind: Becomes, session: Session, line: { text: string; isPrivate: boolean; at: string }): Kept {
  if (kind === 'agenda-item') {
    const item = newAgendaItem(newId(), line.text)
    const change = (now: Session) => ({ ...now, agenda: [...now.agenda, item] })
    return { more: { becameKind: kind, becameId: item.id }, change }
  }
  const made = {
    action: () => actionOf(session, line.text, line.isPrivate, line.at),
    learning: () => learningOfLine(session, { id: newId(), ...line }),
    feedback: () => feedbackOfLine(session, { id: newId(), ...line }),
  }[kind]()
  // What is kept as feedback is what they said.
  const said = kind === 'feedback' ? { theirs: true } : {}
  return { more: { ...said, becameKind: kind, becameId: made.id }, also: [writeOf(made, true)] }
}

export function useNoteLineEditing(editing: SessionEditing, line: NoteLine | null) {
  const { clock } = useCairn()
  const place = line === null ? 'new/note' : (`notes/${line.id}/text` as const)
  const { theirs, isPrivate, toggle } = useMarks(editing, line)
  const text = editing.textOf(place)
  const words = text.trim()

  /** Writes the line, and what it became, as one change. An empty new line is nothing to keep. */
  const keepAs = async (cause: string, { more = {}, also = [], change = (session) => session }: Kept = {}) => {
    if (words === '') return line !== null
    const known = line ?? newNoteLine(newId(), clock.instant(), words)
    const now: NoteLine = { ...marked(known, theirs, isPrivate), text: words, ...more }
    const done = await editing.change(cause, (session) => change(withLine(session, now)), also)
    if (done && line === null) for (const kept of ['new/note', 'new/note-marks'] as const) editing.type(kept, '')
    return done
  }
  return {
    text,
    theirs,
    isPrivate,
    toggle,
    keep: () => keepAs(line === null ? 'Wrote a note' : 'Edited a note'),
    become: (kind: Becomes) =>
      keepAs(causes[kind], becoming(kind, editing.live, { text: words, isPrivate, at: clock.instant() })),
    type: (next: string) => editing.type(place, next),
  }
}
