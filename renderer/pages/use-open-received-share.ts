// Opening a share of someone else: read, its passphrase asked for where it has one, kept as it came. One that was named from outside is
// looked at first, and kept when its owner says so.
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { HandedTrouble } from '../../shared/files/exchanged-file-envelope.ts'
import { handedTroubleWords } from '../../shared/files/received-file-errors.ts'
import { openTroubleWords } from '../../shared/rules/review/received-share-words.ts'
import { saveTroubleWords } from '../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../storage/cairn-context.tsx'
import {
  keepReceived,
  type OpenedShare,
  type OpenTrouble,
  readShare,
  unsealWith,
} from '../storage/review/received-shares.ts'

const openWords = (trouble: OpenTrouble) =>
  trouble.kind === 'own-share' || trouble.kind === 'other-words'
    ? openTroubleWords[trouble.kind]
    : saveTroubleWords(trouble)

/** Answers why there is no place to keep it, or null when there is. */
export type Prepare = () => Promise<string | null>
const nothingToPrepare: Prepare = async () => null

type Share = OpenedShare

/** Between the file and its being kept: its passphrase is asked for, or it is looked at. */
type Step = { readonly sealed: string; readonly isLookedAt: boolean } | { readonly share: Share }

interface Wishes {
  readonly prepare?: Prepare | undefined
  /** A file that was looked at is done with; `isOurs` when it was a share. */
  readonly onEnd: (isOurs: boolean) => void
}

function useKeepingShare(prepare: Prepare, onTrouble: (words: string) => void) {
  const cairn = useCairn()
  const [, navigate] = useLocation()
  return async (share: Share) => {
    const reason = await prepare()
    if (reason !== null) return onTrouble(reason)
    const note = noteNow(cairn, 'Opened a file someone sent')
    const done = await keepReceived(cairn.database, share, cairn.clock.zone(), note)
    if (done.ok) navigate(`/reviews/from/${done.value}`)
    else onTrouble(openWords(done.trouble))
  }
}

export function useOpenReceivedShare({ prepare = nothingToPrepare, onEnd }: Wishes) {
  const [step, setStep] = useState<Step | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const keep = useKeepingShare(prepare, setTrouble)
  const refuse = (one: HandedTrouble) => setTrouble(handedTroubleWords(one, 'share'))
  const take = async (share: Share, isLookedAt: boolean) => {
    setTrouble(null)
    setStep(isLookedAt ? { share } : null)
    if (!isLookedAt) await keep(share)
  }
  const begin = async (text: string, isLookedAt = false) => {
    setTrouble(null)
    setStep(null)
    const read = await readShare(text)
    if (read.ok && read.value.kind === 'sealed') setStep({ sealed: read.value.sealed, isLookedAt })
    else if (read.ok && read.value.kind === 'open') await take(read.value, isLookedAt)
    else if (!read.ok) {
      refuse(read.trouble)
      if (isLookedAt) onEnd(false)
    }
  }
  const unseal = async (passphrase: string) => {
    if (step === null || !('sealed' in step)) return
    const read = await unsealWith(step.sealed, passphrase)
    if (read.ok) await take(read.value, step.isLookedAt)
    else refuse(read.trouble)
  }
  const end = () => {
    setStep(null)
    onEnd(true)
  }
  const decide = async (share: Share) => {
    end()
    await keep(share)
  }
  const isSealed = step !== null && 'sealed' in step
  const looked = step !== null && 'share' in step ? step.share : null
  return { isSealed, looked, trouble, begin, unseal, decide, leave: end, fail: setTrouble }
}
