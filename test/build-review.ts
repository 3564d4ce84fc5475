// A career with something sent and the files that come back for it, with fixed values for tests.

import { randomUUID } from 'node:crypto'
import { canonicalJson } from '../shared/files/canonical-json.ts'
import { writeFeedbackFile } from '../shared/files/feedback-file.ts'
import { shareEnvelope } from '../shared/files/share-file.ts'
import { ContentHash } from '../shared/records/common-fields.ts'
import { newShare } from '../shared/records/new-share.ts'
import type { Person } from '../shared/records/person.ts'
import type { Proposal } from '../shared/records/proposal.ts'
import type { ReturnedReview } from '../shared/records/returned-review.ts'
import type { Share } from '../shared/records/share.ts'
import type { SharedCopy } from '../shared/records/shared-copy.ts'
import { nothingTold } from '../shared/records/shared-sender-progress.ts'
import type { EvidenceRecord } from '../shared/rules/evidence/evidence-item.ts'
import type { StandIn } from '../shared/rules/review/pseudonyms-to-names.ts'
import { composeShare, type ShareSource } from '../shared/rules/sharing/compose-share.ts'
import type { EarlierShare } from '../shared/rules/sharing/outgoing-sender.ts'
import { copyInOwnIds, inFileIds, type LeavingCopy } from '../shared/rules/sharing/share-file-ids.ts'
import { earlier, idOf, later, person, personId, proposal } from './build-records.ts'
import { hashText, returnedReview, sharedCopy } from './build-shared.ts'

export const ilse: Person = person(500, { name: 'Ilse Marrow' })

/** The proposal that `sharedCopy` was made from. */
export const sentProposal: Proposal = proposal(710, {
  revision: 5,
  title: 'Give quotes their own read model',
  context:
    'A price takes 1,840 ms because quotes read the invoice tables. Three teams write there; none of them owns the delay.',
  decision: 'An event-fed copy came to 310 ms over four runs.',
})

/** The share as it was kept when `copy` left; in the ids of the database, as it left before files had their own, unless they are told. */
export async function sentShare(
  copy: SharedCopy = sharedCopy(),
  standIns: readonly StandIn[] = [],
  { fileIds, senderId }: Pick<Share, 'fileIds' | 'senderId'> = { fileIds: [], senderId: null },
): Promise<Share> {
  const { hash } = await shareEnvelope(copy, hashText)
  return newShare(copy.shareId, earlier, {
    personId: personId(500),
    sessionId: null,
    day: '2025-03-01',
    sentAt: copy.sentAt,
    purpose: copy.purpose,
    hash: ContentHash.parse(hash),
    frozen: canonicalJson(copy),
    standIns: standIns.map((one) => ({ personId: null, ...one })),
    placesReplaced: [],
    fileIds,
    senderId,
    sharedIds: copyInOwnIds(copy, fileIds)
      .things.map(({ id }) => id)
      .filter((id) => id !== idOf(0) && !id.includes('/')),
    sealed: false,
  })
}

/** Everything a share is made of; nothing is chosen yet. */
export const shareSource = (more: Partial<ShareSource> = {}): ShareSource => ({
  sentAt: later,
  sentOn: '2025-03-02',
  from: { name: 'Wren Alderby' },
  person: person(2, { name: 'Ilse Marrow', audience: 'mentor' }),
  session: null,
  standing: nothingTold(),
  purpose: 'challenge',
  help: 'Tell me where it breaks.',
  since: '',
  questions: [],
  things: [],
  asked: [],
  people: [],
  named: new Map(),
  standIns: [],
  ...more,
})
/** What leaves for such a source, in ids of its own. */
export const leaving = (source: ShareSource, earlier: readonly EarlierShare[] = []): LeavingCopy =>
  inFileIds(composeShare(source), earlier, randomUUID)

export const asThing = (record: EvidenceRecord) => ({ sort: 'record', record, revisions: 0 }) as const

/** What Ilse says back of a share, as the text of her file. */
export const fileFor = (share: Pick<Share, 'id' | 'hash'>, more: Partial<ReturnedReview> = {}): Promise<string> =>
  writeFeedbackFile(returnedReview({ shareId: share.id, shareHash: share.hash, ...more }), hashText)
