// One review request: when its file was saved, for whom, what for, whether it was sent, and whether it asks for a passphrase.
import type { Share } from '../../shared/records/share.ts'
import { type ShareSending, sendingWords } from '../../shared/rules/sharing/share-sent-status.ts'
import { counted, sentenceCase } from '../../shared/rules/text/number-words.ts'
import { dayOfMonth, shortWeekday } from '../../shared/rules/time/day-words.ts'
import { useCairn } from '../storage/cairn-context.tsx'
import { DayRow } from '../ui/day-row.tsx'

const purposeWords = {
  opinion: 'for an opinion',
  approval: 'for approval',
  challenge: 'to be challenged',
} as const satisfies Record<Share['purpose'], string>

/** "Four things for an opinion": what is in it; a criterion may be among them. */
const sentWords = ({ sharedIds, purpose }: Share): string =>
  sentenceCase(`${sharedIds.length === 0 ? 'questions' : counted(sharedIds.length, 'thing')} ${purposeWords[purpose]}`)

interface SentRowProps {
  share: Share
  /** Absent only for a moment, while it is read anew. */
  sending: ShareSending | undefined
  /** Null where the page is the reader's own. */
  reader: string | null
}

export function SentRow({ share, sending, reader }: SentRowProps) {
  const { clock } = useCairn()
  const facts = [
    ...(reader === null ? [] : [`for ${reader}`]),
    ...(sending === undefined ? [] : [sendingWords(sending, clock.today())]),
    ...(share.standIns.length === 0 ? [] : ['with pseudonyms']),
    ...(share.sealed ? ['asks for a passphrase'] : []),
  ]
  return (
    <DayRow
      weekday={shortWeekday(share.day)}
      day={dayOfMonth(share.day)}
      date={share.day}
      words={sentWords(share)}
      facts={facts}
      href={`/reviews/sent/${share.id}`}
    />
  )
}
