// What the committee reader would have said of an earlier version, and what has become of it in a later one.

import type { Packet } from '../../records/packet.ts'
import type { PacketDocument } from '../../records/packet-edition.ts'
import { counted, figures } from '../text/number-words.ts'
import { type Objection, readByCommittee } from './committee-reader.ts'

export interface RemarkChanges {
  /** Of the earlier version, and no longer of that part. */
  readonly answered: readonly Objection[]
  /** Of parts that the later version does not have: nobody answered them. */
  readonly removed: readonly Objection[]
  /** Of both, as the later one has them. */
  readonly open: readonly Objection[]
  /** Of the later one alone. */
  readonly added: readonly Objection[]
}

type IsSame = (one: Objection, other: Objection) => boolean
const isOfSame: IsSame = (one, other) => one.rule === other.rule && one.blockId === other.blockId
const isEqual: IsSame = (one, other) => isOfSame(one, other) && one.sentence === other.sentence

interface Unpaired {
  readonly was: readonly Objection[]
  readonly now: readonly Objection[]
}

/** What is left of both, each of the earlier ones taken with one of the later ones. */
function unpaired({ was, now }: Unpaired, isSame: IsSame): Unpaired {
  const left = [...now]
  const gone = was.filter((one) => {
    const at = left.findIndex((other) => isSame(one, other))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return { was: gone, now: left }
}

/** Read without the records behind them, which a locked version no longer has; what its owner dismissed is in none of the three. */
export function remarkChanges(
  earlier: PacketDocument,
  later: PacketDocument,
  setAside: Packet['setAside'] = [],
): RemarkChanges {
  const was = readByCommittee(earlier, setAside).objections
  const now = readByCommittee(later, setAside).objections
  // A sentence that stands as it was is the same point, before one that was changed may be.
  const left = unpaired(unpaired({ was, now }, isEqual), isOfSame)
  const parts = new Set(later.sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)))
  return {
    answered: left.was.filter(({ blockId }) => parts.has(blockId)),
    removed: left.was.filter(({ blockId }) => !parts.has(blockId)),
    open: now.filter((one) => !left.now.includes(one)),
    added: left.now,
  }
}

/** "6 points of the earlier version: 1 answered, 2 still open, 3 in removed parts; 1 is new."; null where no version has one. */
export function remarkChangesSentence({ answered, removed, open, added }: RemarkChanges): string | null {
  const all = answered.length + removed.length + open.length
  if (all + added.length === 0) return null
  const isNew = added.length === 0 ? '' : `${figures(added.length)} ${added.length === 1 ? 'is' : 'are'} new`
  if (all === 0) return `The earlier version has no points that these rules would question; ${isNew} in the later one.`
  const ofRemoved = removed.length === 0 ? '' : `, ${figures(removed.length)} in removed parts`
  const parts = `${figures(answered.length)} answered, ${figures(open.length)} still open${ofRemoved}`
  return `${counted(all, 'point', 'points')} of the earlier version: ${parts}${isNew === '' ? '' : `; ${isNew}`}.`
}
