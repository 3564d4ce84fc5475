// A share as it was kept, where neither its hash nor the moment it left matters.
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { newShare } from '../../../shared/records/new-share.ts'
import type { Share } from '../../../shared/records/share.ts'
import type { SharedCopy } from '../../../shared/records/shared-copy.ts'
import type { StandIn } from '../../../shared/rules/review/pseudonyms-to-names.ts'
import { idOf, personId } from '../../build-records.ts'

export const shareKept = (copy: Pick<SharedCopy, 'sentAt' | 'purpose'>, standIns: readonly StandIn[]): Share =>
  newShare(idOf(700), copy.sentAt, {
    personId: personId(2),
    sessionId: null,
    day: copy.sentAt.slice(0, 10),
    sentAt: copy.sentAt,
    purpose: copy.purpose,
    hash: ContentHash.parse('0'.repeat(64)),
    frozen: canonicalJson(copy),
    standIns: standIns.map(({ original, standIn }) => ({ personId: null, original, standIn })),
    placesReplaced: [],
    fileIds: [],
    senderId: null,
    sharedIds: [],
    sealed: false,
  })
