// What is about to leave: the working copy or a frozen edition, with its hash, and what of it is kept back elsewhere.
import { useEffect, useMemo, useRef, useState } from 'react'
import type { ContentHash } from '../../../shared/records/common-fields.ts'
import type { Packet } from '../../../shared/records/packet.ts'
import type { Edition, PacketDocument } from '../../../shared/records/packet-edition.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { editionMark, editionWords } from '../../../shared/rules/packet/compare-editions.ts'
import { type Leak, leaksIn } from '../../../shared/rules/packet/leak-check.ts'
import { pseudonymChange } from '../../../shared/rules/packet/packet-pseudonyms.ts'
import { type WorkingPacket, workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { type PacketView, readForLeakCheck } from '../../storage/packet/read-packet.ts'
import { sha256Hex } from '../sha256-web-crypto.ts'

export interface Leaving {
  /** The packet as it was when this was read. */
  readonly of: Packet
  readonly document: PacketDocument
  /** Null for an edition: what stayed then is not known now. */
  readonly working: WorkingPacket | null
  readonly hash: ContentHash
  /** The frozen edition that says exactly this; null while it is not frozen. */
  readonly edition: Edition | null
  /** Stands under every file: which frozen words these are; '' for a working copy. */
  readonly mark: string
  /** A chosen edition whose words no longer give its hash. */
  readonly isAltered: boolean
  readonly leaks: readonly Leak[]
  /** Which names left, or would leave, under which other one. */
  readonly pseudonyms: Edition['pseudonyms']
  readonly records: readonly AnyRecord[]
}

function useHash(document: PacketDocument): ContentHash | null {
  const [known, setKnown] = useState<{ of: PacketDocument; hash: ContentHash } | null>(null)
  useEffect(() => {
    let current = true
    void sha256Hex(editionWords(document)).then((hash) => current && setKnown({ of: document, hash }))
    return () => {
      current = false
    }
  }, [document])
  return known !== null && known.of === document ? known.hash : null
}

/**
 * `number` null for the working copy. Undefined until read. While what was written meanwhile is being hashed and checked, what stood
 * before stands on: its words, their hash and their places belong together, and nothing on the page is begun anew.
 */
export function useLeaving(view: PacketView, number: number | null): Leaving | undefined {
  const place = `${view.packet.id} ${number}`
  const shown = useRef<{ place: string; leaving: Leaving } | null>(null)
  const leaving = useReadLeaving(view, number)
  if (leaving !== undefined) shown.current = { place, leaving }
  return shown.current?.place === place ? shown.current.leaving : undefined
}

function useReadLeaving({ packet, evidence, editions }: PacketView, number: number | null): Leaving | undefined {
  const chosen = editions.find((one) => one.number === number) ?? null
  const working = useMemo(() => (chosen === null ? workingPacket(packet, evidence) : null), [chosen, packet, evidence])
  const document = chosen ?? working?.document ?? null
  if (document === null) throw new Error('There is no working copy and no version.')
  const hash = useHash(document)
  const records = useView(readForLeakCheck, [])
  const kept = useMemo(
    () => (chosen === null ? packet : { pseudonyms: chosen.pseudonyms, nameDecisions: [] }),
    [chosen, packet],
  )
  const change = useMemo(() => pseudonymChange(kept), [kept])
  const leaks = useMemo(
    () => (records === undefined ? null : leaksIn(document, records, change)),
    [document, records, change],
  )
  if (hash === null || records === undefined || leaks === null) return undefined
  const edition = editions.find((one) => one.hash === hash) ?? null
  return {
    of: packet,
    document,
    working,
    hash,
    edition,
    mark: edition === null ? '' : editionMark(edition),
    isAltered: chosen !== null && chosen.hash !== hash,
    leaks,
    pseudonyms: kept.pseudonyms.filter(({ pseudonym }) => pseudonym.trim() !== ''),
    records,
  }
}
