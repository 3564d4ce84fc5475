// Editing one session on its pages: what is typed is kept as a draft within a second, saved when the field is left, and undone text by text.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import * as z from 'zod'
import type { Session } from '../../../shared/records/session.ts'
import { type TextPlace, textAt, withTextAt } from '../../../shared/rules/session-text.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import type { PlannedWrite } from '../../storage/commit.ts'
import { changeSession, type EditTrouble, saveText } from '../../storage/session-edit.ts'
import { useDraft } from '../../storage/use-draft.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { editTroubleWords } from './edit-trouble-words.ts'

const Typed = z.strictObject({ from: z.string(), text: z.string() })
const Kept = z.strictObject({ texts: z.record(z.string(), Typed) })
type Kept = z.infer<typeof Kept>
const isKept = (value: unknown): value is Kept => Kept.safeParse(value).success
const nothing: Kept = { texts: {} }

/** A line that is not in the record yet: the next question, the next note. It is kept as a draft and saved by its own key. */
export type NewLine = 'new/agenda' | 'new/reading' | 'new/action' | 'new/note' | 'new/addendum'
const isNew = (place: string): place is NewLine => place.startsWith('new/')

export interface Clash {
  readonly place: TextPlace
  readonly theirs: string
}

export interface SessionEditing {
  /** The session with everything typed in it: what the page shows. */
  readonly live: Session
  readonly isReady: boolean
  readonly isClosed: boolean
  readonly clash: Clash | null
  textOf(place: TextPlace | NewLine): string
  type(place: TextPlace | NewLine, text: string): void
  /** Saves a text that was typed. False when it could not be; the draft stays. */
  settle(place: TextPlace): Promise<boolean>
  settleAll(): Promise<boolean>
  change(cause: string, make: (session: Session) => Session, also?: readonly PlannedWrite[]): Promise<boolean>
  keepMine(clash: Clash): void
  takeTheirs(clash: Clash): void
}

const placesOf = (kept: Kept) => Object.keys(kept.texts).filter((place): place is TextPlace => !isNew(place))

const withTyped = (session: Session, kept: Kept) =>
  placesOf(kept).reduce((live, place) => withTextAt(live, place, kept.texts[place]?.text ?? ''), session)

/** The draft row of a session, with a copy that is newer than what React has drawn. */
function useKeptTexts(id: string) {
  const draft = useDraft<Kept>({ key: id, kind: 'session', value: nothing, revision: null, isValue: isKept })
  const newest = useRef(draft.value)
  newest.current = draft.value
  const draftNow = useRef(draft)
  draftNow.current = draft
  const put = useCallback((place: string, typed: z.infer<typeof Typed> | null) => {
    const { [place]: _gone, ...others } = newest.current.texts
    const texts = typed === null ? others : { ...others, [place]: typed }
    newest.current = { texts }
    if (Object.keys(texts).length === 0) void draftNow.current.reset(nothing, null)
    else draftNow.current.change({ texts })
  }, [])
  return { kept: draft.value, newest, put, isReady: draft.isReady, trouble: draft.trouble }
}

export function useSessionEditing(session: Session): SessionEditing {
  const cairn = useCairn()
  const { kept, newest, put, isReady } = useKeptTexts(session.id)
  const [clash, setClash] = useState<Clash | null>(null)
  const latest = useRef(session)
  latest.current = session

  const tell = useCallback((trouble: EditTrouble, place?: TextPlace) => {
    if (trouble.kind === 'text-changed' && place !== undefined) setClash({ place, theirs: trouble.theirs })
    else void showNotice({ words: editTroubleWords(trouble), stays: true })
    return false
  }, [])

  const settleNow = useCallback(
    async (place: TextPlace) => {
      const typed = newest.current.texts[place]
      if (typed === undefined || typed.from === typed.text) return true
      const { from, text } = typed
      const note = noteNow(cairn, 'Wrote in a session')
      const done = await saveText(cairn.database, session.id, { place, from, to: text }, note)
      if (!done.ok) return tell(done.trouble, place)
      const now = newest.current.texts[place]
      // Until the live view brings the saved text, the typed one goes on being shown.
      const isShown = textAt(latest.current, place) === text
      put(place, now === undefined || (now.text === text && isShown) ? null : { from: text, text: now.text })
      return true
    },
    [cairn, session.id, newest, put, tell],
  )
  // One after the other: a text saved twice at once would meet its own first half.
  const queue = useRef(Promise.resolve(true))
  const settle = useCallback(
    (place: TextPlace) => {
      queue.current = queue.current.then(() => settleNow(place))
      return queue.current
    },
    [settleNow],
  )
  const settleAll = useCallback(async () => {
    const done: boolean[] = []
    for (const place of placesOf(newest.current)) done.push(await settle(place))
    return done.every(Boolean)
  }, [newest, settle])

  useEffect(() => {
    for (const place of placesOf(newest.current)) {
      const typed = newest.current.texts[place]
      if (typed !== undefined && typed.text === typed.from && textAt(session, place) === typed.text) put(place, null)
    }
  }, [session, newest, put])

  // What an earlier window left typed is saved as soon as it is taken up; what this page leaves typed, as it goes.
  useEffect(() => {
    if (!isReady) return
    void settleAll()
    return () => void settleAll()
  }, [isReady, settleAll])

  const type = useCallback(
    (place: TextPlace | NewLine, text: string) => {
      const from = newest.current.texts[place]?.from ?? (isNew(place) ? '' : (textAt(latest.current, place) ?? ''))
      put(place, text === from ? null : { from, text })
    },
    [newest, put],
  )
  const change = useCallback(
    async (cause: string, make: (session: Session) => Session, also: readonly PlannedWrite[] = []) => {
      if (!(await settleAll())) return false
      const note = noteNow(cairn, cause)
      const done = await changeSession(cairn.database, session.id, note, (now) => ({ session: make(now), also }))
      return done.ok || tell(done.trouble)
    },
    [cairn, session.id, settleAll, tell],
  )
  return useMemo(() => {
    const live = withTyped(session, kept)
    return {
      live,
      isReady,
      isClosed: session.closedAt !== null,
      clash,
      textOf: (place) => kept.texts[place]?.text ?? (isNew(place) ? '' : (textAt(session, place) ?? '')),
      type,
      settle,
      settleAll,
      change,
      keepMine: ({ place, theirs }) => {
        put(place, { from: theirs, text: newest.current.texts[place]?.text ?? '' })
        setClash(null)
        void settle(place)
      },
      takeTheirs: ({ place }) => {
        put(place, null)
        setClash(null)
      },
    }
  }, [session, kept, isReady, clash, type, settle, settleAll, change, put, newest])
}
