// Saving what is typed on a session's pages: one text after the other, each only over the text its typing began from.
import type { Session } from '../../../shared/records/session.ts'
import { type TextPlace, textAt } from '../../../shared/rules/session-text.ts'
import { type Cairn, noteNow } from '../../storage/cairn-context.tsx'
import type { PlannedWrite } from '../../storage/commit.ts'
import { changeSession, type EditTrouble, saveText } from '../../storage/session-edit.ts'
import { isNewLine, type KeptTexts, type NewLine, placesTyped, type TypedText } from './kept-texts.ts'

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

type Make = (now: Session) => Session

/**
 * Changes that are no text, each over the texts before it. `changed` waits for those on their way: closing right after a choice would
 * meet it as somebody else's change.
 */
function changeAfterTexts({ cairn, id, say }: EditorParts, settleTexts: () => Promise<boolean>) {
  let onTheWay: Promise<unknown> = Promise.resolve()
  const changeNow = async (cause: string, make: Make, also: readonly PlannedWrite[]) => {
    if (!(await settleTexts())) return false
    const note = noteNow(cairn, cause)
    const made = await changeSession(cairn.database, id, note, (now) => ({ session: make(now), also }))
    if (!made.ok) say(made.trouble)
    return made.ok
  }
  const change = (cause: string, make: Make, also: readonly PlannedWrite[] = []): Promise<boolean> => {
    const made = changeNow(cause, make, also)
    onTheWay = Promise.allSettled([onTheWay, made])
    return made
  }
  return { change, changed: () => onTheWay }
}

export function createSessionEditor(parts: EditorParts) {
  const { typed, session, put } = parts
  let queue = Promise.resolve(true)
  // One after the other: a text saved twice at once would meet its own first half.
  const settle = (place: TextPlace): Promise<boolean> => {
    queue = queue.then(() => settleNow(parts, place))
    return queue
  }
  const settleTexts = async () => {
    const done: boolean[] = []
    for (const place of placesTyped(typed.current)) done.push(await settle(place))
    return done.every(Boolean)
  }
  const { change, changed } = changeAfterTexts(parts, settleTexts)
  const settleAll = async () => {
    const done = await settleTexts()
    await changed()
    return done
  }
  return {
    settle,
    settleAll,
    type: (place: TextPlace | NewLine, text: string) => {
      const before = isNewLine(place) ? '' : (textAt(session.current, place) ?? '')
      const from = typed.current.texts[place]?.from ?? before
      put(place, text === from ? null : { from, text })
    },
    change,
    ...clashAnswers(parts, settle),
  }
}
export type SessionEditor = ReturnType<typeof createSessionEditor>
