// Whether a review request went out: saving its file is not sending it. Its owner says when it went; an answer says so too.
import type { Share } from '../../records/share.ts'
import { counted, sentenceCase } from '../text/number-words.ts'
import { dayWords } from '../time/day-words.ts'

export type ShareSending =
  | { readonly kind: 'saved' }
  | { readonly kind: 'sent'; readonly on: string }
  /** Nobody marked it as sent, and an answer came: so it was. */
  | { readonly kind: 'answered'; readonly on: string }

/** `answeredOn` is the day of the first answer to it; null where none came. */
export function sendingOf({ isSent, sentOn, day }: Share, answeredOn: string | null): ShareSending {
  if (isSent) return { kind: 'sent', on: sentOn ?? day }
  return answeredOn === null ? { kind: 'saved' } : { kind: 'answered', on: answeredOn }
}

export function sendingWords(sending: ShareSending, today: string): string {
  if (sending.kind === 'saved') return 'saved, not sent yet'
  return `${sending.kind} ${dayWords(sending.on, today)}`
}

/** "Three files sent, to two readers. One file saved, not sent yet." What the page of all requests answers. */
export function requestsSentence(shares: readonly Share[], sendings: readonly ShareSending[]): string {
  if (shares.length === 0) return 'No review requests yet.'
  const waiting = sendings.filter(({ kind }) => kind === 'saved').length
  const unsent = waiting === 0 ? '' : sentenceCase(`${counted(waiting, 'file')} saved, not sent yet.`)
  if (waiting === shares.length) return unsent
  const sent = shares.filter((_, at) => sendings[at]?.kind !== 'saved')
  const readers = new Set(sent.map(({ personId }) => personId)).size
  return `${counted(sent.length, 'file')} sent, to ${counted(readers, 'reader')}. ${unsent}`.trim()
}
