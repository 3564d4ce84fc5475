// Opening a share of somebody else: read, its passphrase asked for where it has one, kept as it came.
import { useState } from 'react'
import { useLocation } from 'wouter'
import type { HandedTrouble, Hashed } from '../../shared/files/handed-file.ts'
import { handedTroubleWords } from '../../shared/files/handed-trouble-words.ts'
import type { SharedCopy } from '../../shared/records/shared-copy.ts'
import { openTroubleWords } from '../../shared/rules/review/received-words.ts'
import { saveTroubleWords } from '../record-views/save-trouble-words.ts'
import { noteNow, useCairn } from '../storage/cairn-context.tsx'
import { keepReceived, type OpenTrouble, readShare, unsealWith } from '../storage/received-shares.ts'

const openWords = (trouble: OpenTrouble) =>
  trouble.kind === 'own-share' || trouble.kind === 'other-words'
    ? openTroubleWords[trouble.kind]
    : saveTroubleWords(trouble)

/** Answers why there is no place to keep it, or null when there is. */
export type Prepare = () => Promise<string | null>
const nothingToPrepare: Prepare = async () => null

export function useOpening(prepare = nothingToPrepare) {
  const cairn = useCairn()
  const [, navigate] = useLocation()
  const [sealed, setSealed] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const refuse = (one: HandedTrouble) => setTrouble(handedTroubleWords(one, 'share'))
  const keep = async (share: Hashed<SharedCopy>) => {
    const reason = await prepare()
    if (reason !== null) return setTrouble(reason)
    const note = noteNow(cairn, 'Opened a file somebody sent')
    const done = await keepReceived(cairn.database, share, cairn.clock.zone(), note)
    if (done.ok) navigate(`/reviews/from/${done.value}`)
    else setTrouble(openWords(done.trouble))
  }
  const open = async (text: string) => {
    setSealed(null)
    setTrouble(null)
    const read = await readShare(text)
    if (!read.ok) refuse(read.trouble)
    else if (read.value.kind === 'sealed') setSealed(read.value.sealed)
    else await keep(read.value)
  }
  const unseal = async (passphrase: string) => {
    if (sealed === null) return
    const read = await unsealWith(sealed, passphrase)
    if (read.ok) await keep(read.value)
    else refuse(read.trouble)
  }
  return { isSealed: sealed !== null, trouble, open, unseal, fail: setTrouble }
}
