// A reply to a locked request is locked with the same passphrase, as the page of the file itself does. Cairn does not keep it, so it is
// asked for once, when it is first needed, and known while the page is open.
import { type ReactNode, useMemo, useRef, useState } from 'react'
import { handedTroubleWords } from '../../../shared/files/received-file-errors.ts'
import type { ShareLock } from '../../review-kit/read-embedded-share.ts'
import { sealText } from '../../storage/review/seal-share.ts'
import { opensLock, unseal } from '../../storage/review/unseal-share.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { UnlockForm } from '../unlock-form.tsx'

/** Whoever waits for the passphrase; null tells them that nobody gave it. */
type Waiting = (passphrase: string | null) => void

interface AskingProps {
  lock: string
  sender: string
  onKnown: Waiting
}

function Asking({ lock, sender, onKnown }: AskingProps) {
  const [trouble, setTrouble] = useState<string>()
  const [isTrying, setTrying] = useState(false)
  const attempt = async (passphrase: string) => {
    if (isTrying) return
    setTrying(true)
    if (await opensLock(lock, passphrase)) return onKnown(passphrase)
    setTrying(false)
    setTrouble(handedTroubleWords({ kind: 'wrong-passphrase' }, 'share'))
  }
  return (
    <Dialog opened onClose={() => onKnown(null)} title="Your reply is locked with the same passphrase">
      <UnlockForm
        label={`The passphrase of the request from ${sender}`}
        hint="Cairn does not save it. It is asked for once, for as long as this page is open."
        action={isTrying ? 'Checking…' : 'Continue'}
        trouble={trouble}
        onUnlock={(passphrase) => void attempt(passphrase)}
        onLeave={() => onKnown(null)}
      />
    </Dialog>
  )
}

/** `lock` is the beginning of the request's file, '' where it was open. `asking` is to be shown beside the page. */
export function useReplyLock(lock: string, sender: string): { lock: ShareLock | null; asking: ReactNode } {
  const [waiting, setWaiting] = useState<{ readonly tell: Waiting } | null>(null)
  const known = useRef<string | null>(null)
  const asked = useRef<Promise<string | null> | null>(null)
  const ofReply = useMemo((): ShareLock | null => {
    if (lock === '') return null
    const passphrase = async () => {
      // Asked twice at once, both wait for the one answer.
      if (known.current !== null) return known.current
      asked.current ??= new Promise<string | null>((tell) => setWaiting({ tell }))
      known.current = await asked.current
      asked.current = null
      setWaiting(null)
      return known.current
    }
    return {
      seal: async (text) => {
        const given = await passphrase()
        return given === null ? null : sealText(text, given)
      },
      unseal: async (sealed) => {
        const given = await passphrase()
        const text = given === null ? null : await unseal(sealed, given)
        return typeof text === 'string' ? text : null
      },
    }
  }, [lock])
  const asking = waiting === null ? null : <Asking lock={lock} sender={sender} onKnown={waiting.tell} />
  return { lock: ofReply, asking }
}
