// A file on its way in: read and held against what is here, looked at, then brought in or left.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { handedTroubleWords } from '../../../shared/files/received-file-errors.ts'
import { fitTroubleWords } from '../../../shared/rules/review/match-review-to-share.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import {
  type BroughtInDone,
  bringReviewIn,
  type FileRead,
  readFeedback,
  unlockFeedback,
  type Whose,
} from '../../storage/review/import-feedback-file.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { useSavedNotice } from '../use-saved-notice.ts'

type ReadTrouble = Extract<Awaited<ReturnType<typeof readFeedback>>, { ok: false }>['trouble']
type BringTrouble = Extract<Awaited<ReturnType<typeof bringReviewIn>>, { ok: false }>['trouble']

const fitKinds = ['not-in-share', 'unasked-question', 'unasked-criterion', 'unknown-action', 'two-shares'] as const
type FitKind = (typeof fitKinds)[number]
const isFit = <T extends { readonly kind: string }>(trouble: T): trouble is Extract<T, { kind: FitKind }> =>
  fitKinds.some((kind) => kind === trouble.kind)

const readWords = (trouble: ReadTrouble) =>
  isFit(trouble) ? fitTroubleWords(trouble) : handedTroubleWords(trouble, 'feedback')
const bringWords = (trouble: BringTrouble) => (isFit(trouble) ? fitTroubleWords(trouble) : saveTroubleWords(trouble))

/** The file as it was read: not at all yet, locked, or open. */
function useReading(onEnd: (isOurs: boolean) => void) {
  const { database } = useCairn()
  const [read, setRead] = useState<FileRead | null>(null)
  const [sealed, setSealed] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const show = (next: { read?: FileRead; sealed?: string; trouble?: string }) => {
    setRead(next.read ?? null)
    setSealed(next.sealed ?? null)
    setTrouble(next.trouble ?? null)
  }
  const open = async (text: string) => {
    const answer = await readFeedback(database, text)
    if (!answer.ok) onEnd(false)
    if (!answer.ok) show({ trouble: readWords(answer.trouble) })
    else show('sealed' in answer.value ? answer.value : { read: answer.value })
  }
  /** With the passphrase of the request that it answers. A wrong one is said, and asked for again. */
  const unlock = async (passphrase: string) => {
    if (sealed === null) return
    const answer = await unlockFeedback(database, sealed, passphrase)
    show(answer.ok ? { read: answer.value } : { sealed, trouble: readWords(answer.trouble) })
  }
  return { read, isSealed: sealed !== null, trouble, show, open, unlock }
}

/** `onEnd` hears that the file is done with, and whether it was feedback. */
export function useBringingIn(onEnd: (isOurs: boolean) => void) {
  const cairn = useCairn()
  const told = useSavedNotice()
  const [, navigate] = useLocation()
  const { show, ...reading } = useReading(onEnd)
  const fail = (words: string) => show({ trouble: words })
  const tell = ({ committed }: BroughtInDone) => {
    if (committed === null) void showNotice({ words: 'All of it was here already. Nothing was changed.' })
    else told({ ok: true, value: committed }, 'Imported feedback.')
  }
  const bring = async (file: FileRead['file'], whose: Whose) => {
    const by = { whose, zone: cairn.clock.zone() }
    const done = await bringReviewIn(cairn.database, file, by, noteNow(cairn, 'Imported feedback'))
    onEnd(true)
    if (!done.ok) return fail(bringWords(done.trouble))
    show({})
    tell(done.value)
    navigate(`/reviews/in/${done.value.reviewId}`)
  }
  const leave = () => {
    show({})
    onEnd(true)
  }
  return { ...reading, fail, bring, leave, show }
}
