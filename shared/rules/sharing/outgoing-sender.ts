// How a file knows its sender: by an id that one reader's files share and no other reader has, or by none that says anything.
import type { Share } from '../../records/share.ts'
import type { SharedCopy } from '../../records/shared-copy.ts'
import type { ComposedCopy } from './compose-share.ts'

export interface OutgoingSender {
  /** The sender's id in this file. */
  readonly id: string
  /** The same where the reader's next file may bear it too; null where a pseudonym stands for the sender. */
  readonly senderId: string | null
  readonly previousShareId: string | null
}

/** What left for the same reader before. */
export interface EarlierShare {
  readonly share: Pick<Share, 'id' | 'senderId'>
  readonly copy: Pick<SharedCopy, 'from'>
}

const inOneSpelling = (name: string) => name.normalize('NFC').trim()

/**
 * Under the same name the same reader sees one sender, and the share before. Under a pseudonym, or another name, nothing ties a file to
 * an earlier one. `earlier` has the newest first.
 */
export function outgoingSenderFor(
  from: ComposedCopy['from'],
  earlier: readonly EarlierShare[],
  makeId: () => string,
): OutgoingSender {
  if (from.isPseudonym) return { id: makeId(), senderId: null, previousShareId: null }
  const name = inOneSpelling(from.name)
  const before = earlier.find(({ share, copy }) => share.senderId !== null && inOneSpelling(copy.from.name) === name)
  const id = before?.share.senderId ?? makeId()
  return { id, senderId: id, previousShareId: before?.share.id ?? null }
}
