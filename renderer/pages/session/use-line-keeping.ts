// Keeping one note line: as it is typed it is a draft, its marks too; Enter makes it a line of the record, a key makes an action or a question of it.
import { useState } from 'react'
import type { Action } from '../../../shared/records/action.ts'
import { newAction } from '../../../shared/records/new-records.ts'
import type { NoteLine, Session } from '../../../shared/records/session.ts'
import { newAgendaItem, newNoteLine, withNote } from '../../../shared/rules/session-steps.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { PlannedWrite } from '../../storage/commit.ts'
import { newId } from '../../storage/new-id.ts'
import { writeOf } from '../../storage/save-record.ts'
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

export function useLineKeeping(editing: SessionEditing, line: NoteLine | null) {
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
  const becomeAction = () => {
    const action = actionOf(editing.live, words, isPrivate, clock.instant())
    const more = { becameKind: 'action', becameId: action.id } as const
    return keepAs('Made an action of a line', { more, also: words === '' ? [] : [writeOf(action, true)] })
  }
  const becomeQuestion = () => {
    const item = newAgendaItem(newId(), words)
    const more = { becameKind: 'agenda-item', becameId: item.id } as const
    const change = (session: Session) => ({ ...session, agenda: [...session.agenda, item] })
    return keepAs('Made a question of a line', { more, change })
  }
  const keep = () => keepAs(line === null ? 'Wrote a note' : 'Wrote in a note')
  return {
    text,
    theirs,
    isPrivate,
    toggle,
    keep,
    becomeAction,
    becomeQuestion,
    type: (next: string) => editing.type(place, next),
  }
}
