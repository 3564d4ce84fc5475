// What the leak check finds in the working copy, on its sheets: read only when one of its places is come for.
import { useMemo } from 'react'
import { type Leak, leaksIn } from '../../../shared/rules/packet/leak-check.ts'
import { pseudonymChange } from '../../../shared/rules/packet/packet-pseudonyms.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readForLeakCheck } from '../../storage/packet/read-packet.ts'
import type { FoundForm, FoundForms } from './leak-highlights.tsx'
import type { PacketDesk } from './packet-page-state.ts'

export interface WorkingCopyLeaks {
  readonly leaks: readonly Leak[]
  /** The one that was come for, counted from 1, kept within those there are. */
  readonly number: number
  readonly forms: FoundForms
}

type Change = (text: string) => string

/** The sheets show everybody's own name: what a pseudonym changed is marked as it is written there. */
function formsOf(leaks: readonly Leak[], own: readonly Leak[], number: number, change: Change): FoundForms {
  const found = new Map<string, FoundForm[]>()
  for (const [at, { blockId, forms }] of leaks.entries()) {
    const ofOwn = own.filter((one) => one.blockId === blockId).flatMap((one) => one.forms)
    const written = ofOwn.filter((form) => forms.includes(change(form)))
    const marked = [...new Set([...forms, ...written])].map((form) => ({ form, isHere: at + 1 === number }))
    // Of two about the same words, those of the one that was come for are reached.
    found.set(
      blockId,
      [...marked, ...(found.get(blockId) ?? [])].sort((a, b) => Number(b.isHere) - Number(a.isHere)),
    )
  }
  return found
}

/** `wanted` null where nobody came for one; null until it is read, and where nothing is found any more. */
export function useWorkingCopyLeaks({ packet, working }: PacketDesk, wanted: number | null): WorkingCopyLeaks | null {
  const isWanted = wanted !== null
  const records = useView(async (database) => (isWanted ? readForLeakCheck(database) : null), [isWanted])
  return useMemo(() => {
    if (wanted === null || !records) return null
    const change = pseudonymChange(packet)
    const leaks = leaksIn(working.document, records, change)
    if (leaks.length === 0) return null
    const own = working.document === working.ownDocument ? leaks : leaksIn(working.ownDocument, records)
    const number = Math.min(Math.max(wanted, 1), leaks.length)
    return { leaks, number, forms: formsOf(leaks, own, number, change) }
  }, [packet, working, records, wanted])
}
