// Keeping one note line: as it is typed it is a draft; Enter makes it a line of the record, a key makes an action or a question of it too.
import { useState } from 'react'
import { newAction } from '../../../shared/records/action.ts'
import type { NoteLine, Session } from '../../../shared/records/session.ts'
import { newAgendaItem, newNoteLine, withNote } from '../../../shared/rules/session-steps.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { PlannedWrite } from '../../storage/commit.ts'
import { newId } from '../../storage/new-id.ts'
import { writeOf } from '../../storage/save-record.ts'
import type { SessionEditing } from './use-session-editing.ts'

interface LineMarks {
  readonly theirs: boolean
  readonly isPrivate: boolean
}

/** The session with the line as it is now; a new one comes last. */
const withLine = (session: Session, line: NoteLine): Session =>
  session.notes.some(({ id }) => id === line.id)
    ? withNote(session, line.id, line)
    : { ...session, notes: [...session.notes, line] }

export function useLineKeeping(editing: SessionEditing, line: NoteLine | null) {
  const { clock } = useCairn()
  const place = line === null ? 'new/note' : (`notes/${line.id}/text` as const)
  const [marks, setMarks] = useState<LineMarks>({
    theirs: line?.theirs ?? false,
    isPrivate: line?.audience === 'private',
  })
  const text = editing.textOf(place)

  const lineNow = (more: Partial<NoteLine>): NoteLine => {
    const { theirs, isPrivate } = marks
    const known = line ?? newNoteLine(newId(), clock.instant(), text.trim())
    const audience = isPrivate ? 'private' : known.audience === 'private' ? 'mentor' : known.audience
    return { ...known, text: text.trim(), theirs, audience, ...more }
  }
  /** Writes the line, and what it became, as one change. An empty new line is nothing to keep. */
  const keepAs = async (
    cause: string,
    more: Partial<NoteLine> = {},
    also: readonly PlannedWrite[] = [],
    change: (session: Session) => Session = (session) => session,
  ): Promise<boolean> => {
    if (text.trim() === '') return line !== null
    const now = lineNow(more)
    const done = await editing.change(cause, (session) => change(withLine(session, now)), also)
    if (done && line === null) editing.type('new/note', '')
    return done
  }
  const becomeAction = () => {
    const audience = marks.isPrivate ? ('private' as const) : ('mentor' as const)
    const { id: sessionId, day } = editing.live
    const action = { ...newAction(newId(), day, clock.instant()), text: text.trim(), sessionId, audience }
    return keepAs('Made an action of a line', { becameKind: 'action', becameId: action.id }, [writeOf(action, true)])
  }
  const becomeQuestion = () => {
    const item = newAgendaItem(newId(), text.trim())
    return keepAs('Made a question of a line', { becameKind: 'agenda-item', becameId: item.id }, [], (session) => ({
      ...session,
      agenda: [...session.agenda, item],
    }))
  }
  return {
    text,
    ...marks,
    type: (typed: string) => editing.type(place, typed),
    keep: () => keepAs(line === null ? 'Wrote a note' : 'Wrote in a note'),
    becomeAction,
    becomeQuestion,
    toggleTheirs: () => setMarks((now) => ({ ...now, theirs: !now.theirs })),
    togglePrivate: () => setMarks((now) => ({ ...now, isPrivate: !now.isPrivate })),
  }
}
