// Every text of a session has an address, so that what is typed can be kept, compared and saved one text at a time.
import type { Part, TextField } from '../../kinds/record-text-parts.ts'
import { sessionKind } from '../../kinds/session-kind.ts'
import type { Session } from '../../records/session.ts'

type Parts = (typeof sessionKind)['parts']
/** A text that is a field of its own. */
export type OwnText = TextField<Parts>

/** One text of a session: a field of its own, or a text in one line of a list. */
export type TextPlace =
  | OwnText
  | `agenda/${string}/text`
  | `agenda/${string}/answer`
  | `reading/${string}/title`
  | `reading/${string}/url`
  | `notes/${string}/text`

const fields = new Map<string, Part>(Object.entries(sessionKind.parts))
const isOwn = (place: string): place is OwnText => fields.get(place)?.form === 'text'
const lineOf = <L extends { id: string }>(lines: readonly L[], id: string): L | undefined =>
  lines.find((line) => line.id === id)
const replaced = <L extends { id: string }>(lines: readonly L[], id: string, change: Partial<L>): L[] =>
  lines.map((line) => (line.id === id ? { ...line, ...change } : line))

/** The text as it stands; null when its line is gone. */
export function textAt(session: Session, place: TextPlace): string | null {
  if (isOwn(place)) return session[place]
  const [list, id = '', field] = place.split('/')
  if (list === 'agenda') {
    const item = lineOf(session.agenda, id)
    return (field === 'answer' ? item?.answer : item?.text) ?? null
  }
  if (list === 'reading') {
    const item = lineOf(session.reading, id)
    return (field === 'url' ? item?.url : item?.title) ?? null
  }
  return lineOf(session.notes, id)?.text ?? null
}

/** The session with that text; unchanged when its line is gone. */
export function withTextAt(session: Session, place: TextPlace, text: string): Session {
  if (isOwn(place)) return { ...session, [place]: text }
  const [list, id = '', field] = place.split('/')
  if (list === 'agenda')
    return { ...session, agenda: replaced(session.agenda, id, field === 'answer' ? { answer: text } : { text }) }
  if (list === 'reading')
    return { ...session, reading: replaced(session.reading, id, field === 'url' ? { url: text } : { title: text }) }
  return { ...session, notes: replaced(session.notes, id, { text }) }
}
