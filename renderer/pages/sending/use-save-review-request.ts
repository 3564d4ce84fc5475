// Saving a review request: the copy is made and hashed, put into its page, sealed where asked, written through the host; then it is kept
// as it was saved.
import { useLocation } from 'wouter'
import { canonicalJson } from '../../../shared/files/canonical-json.ts'
import { fileNamePart } from '../../../shared/files/packet-file-name.ts'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { mostPlaces } from '../../../shared/records/field-choices.ts'
import { newShare } from '../../../shared/records/new-share.ts'
import type { Share } from '../../../shared/records/share.ts'
import type { SharedCopy } from '../../../shared/records/shared-copy.ts'
import { composeShare } from '../../../shared/rules/sharing/compose-share.ts'
import { allStandIns } from '../../../shared/rules/sharing/pseudonym-choices.ts'
import type { StandIn } from '../../../shared/rules/sharing/pseudonym-mapping.ts'
import { inFileIds, type LeavingCopy } from '../../../shared/rules/sharing/share-file-ids.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { newFileId } from '../../storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { hashText } from '../../storage/core/sha256-text.ts'
import { useHost } from '../../storage/host-context.tsx'
import { knownShareOf } from '../../storage/review/read-reviews.ts'
import { newShareKey, sealText } from '../../storage/review/seal-share.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { useSaveBytesFile } from '../save-text-file.ts'
import { type PdfTrouble, type ShareFormat, shareBytes } from './share-formats.ts'
import { type Prepared, type SendingMoment, sourceOf } from './share-source.ts'
import { useMarkReviewRequestSent } from './use-mark-request-sent.ts'

/** The whole file. The page, the formats and what seals are fetched only when something is sent. */
async function fileOf(copy: SharedCopy, passphrase: string | null): Promise<{ text: string; hash: string }> {
  const [{ reviewPages }, { putShareInPage, sealedEnvelope, shareEnvelope }, { shareWords }] = await Promise.all([
    import('virtual:review-pages'),
    import('../../../shared/files/share-file.ts'),
    import('../../../shared/files/share-plain-html.ts'),
  ])
  const { json, hash } = await shareEnvelope(copy, hashText, newShareKey())
  if (passphrase === null) return { text: putShareInPage(reviewPages.open, json, shareWords(copy)), hash }
  return {
    text: putShareInPage(reviewPages.sealed, sealedEnvelope(await sealText(json, passphrase), copy.from.name)),
    hash,
  }
}

/** Named for its reader as the file itself calls them, without its ending; a sealed one names nobody. */
const fileName = ({ to }: SharedCopy, day: string, isSealed: boolean): string =>
  ['review', isSealed ? '' : fileNamePart(to.name), day].filter((part) => part !== '').join('-')

function shareRecord({ copy, senderId, fileIds }: LeavingCopy, prepared: Prepared, more: MoreOfShare): Share {
  const { values, sharing } = prepared
  const given = allStandIns(values)
  // The owner's own name has a stand-in too, and its owner is nobody among the people.
  const personOf = ({ personId }: StandIn) => sharing.people.find(({ id }) => id === personId)?.id ?? null
  return newShare(copy.shareId, copy.sentAt, {
    ...more,
    personId: values.personId,
    sessionId: values.sessionId,
    sentAt: copy.sentAt,
    purpose: copy.purpose,
    frozen: canonicalJson(copy),
    fileIds,
    senderId,
    standIns: given
      .filter(({ sentence }) => sentence === undefined)
      .map((one) => ({ original: one.original, standIn: one.standIn, personId: personOf(one) })),
    placesReplaced: given
      .flatMap(({ sentence, ...one }) =>
        sentence === undefined ? [] : [{ form: one.original, standIn: one.standIn, sentence, personId: personOf(one) }],
      )
      .slice(0, mostPlaces),
    sharedIds: fileIds.flatMap(({ ownId }) => (sharing.records.has(ownId) ? [ownId] : [])),
  })
}

type MoreOfShare = Pick<Share, 'hash' | 'sealed' | 'day'>

/** The copy under ids of its own: nothing in the file names a record of the database, or ties the sender to other files. */
function leavingNow(prepared: Prepared, moment: SendingMoment): LeavingCopy {
  const composed = composeShare(sourceOf(prepared, moment, allStandIns(prepared.values)))
  const named = prepared.sharing.earlier.filter(({ senderId }) => senderId !== null)
  const earlier = named.flatMap((share) => knownShareOf(share) ?? [])
  return inFileIds(composed, earlier, newFileId)
}

const pdfTroubleWords = {
  'not-here': 'A browser prints by itself, so no PDF was made. Save the web page and print it.',
  failed: 'The PDF could not be made, and nothing was saved. Try again, or save the web page.',
} as const satisfies Record<PdfTrouble, string>

/** Writes the file and keeps what is in it. Answers whether it was written. */
export function useSend(): (prepared: Prepared, passphrase: string | null, format: ShareFormat) => Promise<boolean> {
  const cairn = useCairn()
  const host = useHost()
  const saveFile = useSaveBytesFile()
  const mark = useMarkReviewRequestSent()
  const [, navigate] = useLocation()
  return async (prepared, passphrase, chosen) => {
    const { clock, database } = cairn
    const day = clock.today()
    const leaving = leavingNow(prepared, { at: clock.instant(), day })
    const { copy } = leaving
    const { text, hash } = await fileOf(copy, passphrase)
    const sealed = passphrase !== null
    const name = fileName(copy, day, sealed)
    // What is printed cannot be locked.
    const format = sealed && chosen === 'pdf' ? 'page' : chosen
    const packed = await shareBytes(format, { name, html: text, copy, host })
    if (typeof packed === 'string') {
      await showNotice({ words: pdfTroubleWords[packed], stays: true })
      return false
    }
    const saved = await saveFile({ ...packed, name: `${name}.${packed.extension}` })
    if (saved === null) return false
    const share = shareRecord(leaving, prepared, { hash: ContentHash.parse(hash), sealed, day })
    // The file may be anywhere by now: no key takes it back, and the answer to it is always known.
    const note = { ...noteNow(cairn, 'Saved a review request'), final: true }
    const done = await saveRecords(database, [writeOf(share, true)], note)
    if (!done.ok) {
      await showNotice({ words: saveTroubleWords(done.trouble), stays: true })
      return false
    }
    // Saving a file is not sending it.
    const action = { words: 'Mark as sent', run: () => void mark(share.id, day) }
    void showNotice({ words: `Saved ${saved}. It is not sent yet. Cairn also saved a copy for you.`, action })
    navigate(`/reviews/sent/${share.id}`)
    return true
  }
}
