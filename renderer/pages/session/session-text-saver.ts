// Saving what is typed on a session's pages: one text after the other, each only over the text its typing began from.
import type { Session } from '../../../shared/records/session.ts'
import { type TextPlace, textAt } from '../../../shared/rules/sessions/session-text-access.ts'
import { type Cairn, noteNow } from '../../storage/cairn-context.tsx'
import type { CommitNote, PlannedWrite } from '../../storage/core/commit-records.ts'
import { changeSession, type EditTrouble, saveText } from '../../storage/sessions/session-edit.ts'
import { isNewLine, type KeptTexts, type NewLine, placesTyped, type TypedText } from './session-draft-schema.ts'

export interface Clash {
  readonly place: TextPlace
  readonly theirs: string
}

export interface EditorParts {
  readonly cairn: Cairn
  readonly id: string
  /** What is typed now, newer than what is drawn. */
  readonly typed: { readonly current: KeptTexts }
  /** The record as the page has it. */
  readonly session: { readonly current: Session }
  readonly put: (place: string, typed: TypedText | null) => void
  readonly setClash: (clash: Clash | null) => void
  readonly say: (trouble: EditTrouble) => void
}

async function settleNow(parts: EditorParts, place: TextPlace): Promise<boolean> {
  const { cairn, id, typed, session, put, setClash, say } = parts
  const found = typed.current.texts[place]
  if (found === undefined || found.from === found.text) return true
  const { from, text } = found
  const done = await saveText(cairn.database, id, { place, from, to: text }, noteNow(cairn, 'Wrote in a session'))
  if (!done.ok) {
    if (done.trouble.kind === 'text-changed') setClash({ place, theirs: done.trouble.theirs })
    else say(done.trouble)
    return false
  }
  const now = typed.current.texts[place]
  // Until the live view brings the saved text, the typed one goes on being shown.
  const isShown = textAt(session.current, place) === text
  put(place, now === undefined || (now.text === text && isShown) ? null : { from: text, text: now.text })
  return true
}

/** The two ways out of a clash. */
const clashAnswers = ({ typed, put, setClash }: EditorParts, settle: (place: TextPlace) => Promise<boolean>) => ({
  keepMine: ({ place, theirs }: Clash) => {
    put(place, { from: theirs, text: typed.current.texts[place]?.text ?? '' })
    setClash(null)
    void settle(place)
  },
  takeTheirs: ({ place }: Clash) => {
    put(place, null)
    setClash(null)
  },
})

export function createSessionEditor(parts: EditorParts) {
  const { cairn, id, typed, session, put, say } = parts
  let queue: Promise<unknown> = Promise.resolve()
  // One after the other: a text saved twice at once would meet its own first half, and closing a choice that is still being saved.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = queue.then(work)
    queue = done.catch(() => undefined)
    return done
  }
  const settleTyped = async () => {
    const done: boolean[] = []
    for (const place of placesTyped(typed.current)) done.push(await settleNow(parts, place))
    return done.every(Boolean)
  }
  const changeNow = async (note: CommitNote, make: (now: Session) => Session, also: readonly PlannedWrite[]) => {
    if (!(await settleTyped())) return false
    const made = await changeSession(cairn.database, id, note, (now) => ({ session: make(now), also }))
    if (!made.ok) say(made.trouble)
    return made.ok
  }
  const settle = (place: TextPlace) => inTurn(() => settleNow(parts, place))
  const settleAll = () => inTurn(settleTyped)
  return {
    settle,
    settleAll,
    type: (place: TextPlace | NewLine, text: string) => {
      const before = isNewLine(place) ? '' : (textAt(session.current, place) ?? '')
      const from = typed.current.texts[place]?.from ?? before
      put(place, text === from ? null : { from, text })
    },
    change: (cause: string, make: (now: Session) => Session, also: readonly PlannedWrite[] = []) =>
      inTurn(() => changeNow(noteNow(cairn, cause), make, also)),
    /** Notes what happened outside of Cairn: no undo takes it back. */
    noteFact: (cause: string, make: (now: Session) => Session) =>
      inTurn(() => changeNow({ ...noteNow(cairn, cause), final: true }, make, [])),
    ...clashAnswers(parts, settle),
  }
}
export type SessionEditor = ReturnType<typeof createSessionEditor>
