// What the committee reader would have said of an earlier version, and what has become of it in a later one.
import type { PacketDocument } from '../../records/edition.ts'
import type { Packet } from '../../records/packet.ts'
import { counted, figures } from '../text/number-words.ts'
import { type Objection, readByCommittee } from './committee-reader.ts'

export interface RemarkChanges {
  /** Of the earlier version, and no longer of that part. */
  readonly answered: readonly Objection[]
  /** Of both, as the later one has them. */
  readonly open: readonly Objection[]
  /** Of the later one alone. */
  readonly added: readonly Objection[]
}

const isOfSame = (one: Objection, other: Objection) => one.rule === other.rule && one.blockId === other.blockId

/** Read without the records behind them, which a locked version no longer has; what its owner dismissed is in none of the three. */
export function remarkChanges(
  earlier: PacketDocument,
  later: PacketDocument,
  setAside: Packet['setAside'] = [],
): RemarkChanges {
  const [was, now] = [earlier, later].map((one) => readByCommittee(one, setAside).objections)
  const left = [...(now ?? [])]
  const open: Objection[] = []
  const answered = (was ?? []).filter((one) => {
    const at = left.findIndex((other) => isOfSame(one, other))
    if (at < 0) return true
    open.push(...left.splice(at, 1))
    return false
  })
  return { answered, open, added: left }
}

/** "3 points of the earlier version were answered, 2 are open, and 1 is new."; null where no version has one. */
export function remarkChangesSentence({ answered, open, added }: RemarkChanges): string | null {
  const all = answered.length + open.length
  if (all + added.length === 0) return null
  const isNew = added.length === 0 ? '' : `${figures(added.length)} ${added.length === 1 ? 'is' : 'are'} new`
  if (all === 0) return `The earlier version has no points that these rules would question; ${isNew} in the later one.`
  const parts = `${figures(answered.length)} answered, ${figures(open.length)} still open`
  return `${counted(all, 'point', 'points')} of the earlier version: ${parts}${isNew === '' ? '' : `; ${isNew}`}.`
}
