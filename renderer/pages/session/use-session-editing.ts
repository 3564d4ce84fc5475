// Editing one session on its pages: what is typed is kept as a draft within a second, saved when the field is left, and undone text by text.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Session } from '../../../shared/records/session.ts'
import { type TextPlace, textAt } from '../../../shared/rules/sessions/session-text-access.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { editTroubleWords } from './edit-error-messages.ts'
import {
  isKeptTexts,
  isNewLine,
  type KeptTexts,
  type NewLine,
  nothingTyped,
  placesTyped,
  type TypedText,
  withTyped,
} from './session-draft-schema.ts'
import { type Clash, createSessionEditor, type SessionEditor } from './session-text-saver.ts'

export interface SessionEditing extends SessionEditor {
  /** The session with everything typed in it: what the page shows. */
  readonly live: Session
  readonly isReady: boolean
  readonly isClosed: boolean
  readonly clash: Clash | null
  textOf(place: TextPlace | NewLine): string
}

/** The draft row of a session, with a copy that is newer than what React has drawn. */
function useKeptTexts(id: string) {
  const draft = useDraft<KeptTexts>({
    key: id,
    kind: 'session',
    value: nothingTyped,
    revision: null,
    isValue: isKeptTexts,
  })
  const typed = useRef(draft.value)
  typed.current = draft.value
  const draftNow = useRef(draft)
  draftNow.current = draft
  const put = useCallback((place: string, text: TypedText | null) => {
    const { [place]: _gone, ...others } = typed.current.texts
    const texts = text === null ? others : { ...others, [place]: text }
    typed.current = { texts }
    if (Object.keys(texts).length === 0) void draftNow.current.reset(nothingTyped, null)
    else draftNow.current.change({ texts })
  }, [])
  return { kept: draft.value, typed, put, isReady: draft.isReady, trouble: draft.trouble }
}

const say = (trouble: Parameters<typeof editTroubleWords>[0]) =>
  void showNotice({ words: editTroubleWords(trouble), stays: true })

export function useSessionEditing(session: Session): SessionEditing {
  const { database, window, clock } = useCairn()
  const { kept, typed, put, isReady, trouble } = useKeptTexts(session.id)
  const [clash, setClash] = useState<Clash | null>(null)
  const latest = useRef(session)
  latest.current = session
  // Made of the parts, which stay when the day turns: one editor saves in turn, two would not wait for each other.
  const editor = useMemo(() => {
    const cairn = { database, window, clock }
    return createSessionEditor({ cairn, id: session.id, typed, session: latest, put, setClash, say })
  }, [database, window, clock, session.id, typed, put])
  // Saved texts are let go once the live view shows them.
  useEffect(() => {
    for (const place of placesTyped(typed.current)) {
      const found = typed.current.texts[place]
      if (found !== undefined && found.text === found.from && textAt(session, place) === found.text) put(place, null)
    }
  }, [session, typed, put])
  // What an earlier window left typed is saved as soon as it is taken up; what this page leaves typed, as it goes.
  useEffect(() => {
    if (!isReady) return
    void editor.settleAll()
    return () => void editor.settleAll()
  }, [isReady, editor])
  useEffect(() => {
    if (trouble !== null) say(trouble)
  }, [trouble])
  const textOf = (place: TextPlace | NewLine) =>
    kept.texts[place]?.text ?? (isNewLine(place) ? '' : (textAt(session, place) ?? ''))
  return { ...editor, live: withTyped(session, kept), isReady, isClosed: session.closedAt !== null, clash, textOf }
}
