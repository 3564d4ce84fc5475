// One file that was sent: when, to whom, what for, and whether it asked for a passphrase.
import type { Share } from '../../shared/records/share.ts'
import { dayOfMonth, shortWeekday } from '../../shared/rules/day-words.ts'
import { counted, sentenceCase } from '../../shared/rules/number-words.ts'
import { DayRow } from '../ui/day-row.tsx'

const purposeWords = {
  opinion: 'for an opinion',
  approval: 'for approval',
  challenge: 'to be challenged',
} as const satisfies Record<Share['purpose'], string>

/** "Four records for an opinion": what was sent, by its number of records. */
const sentWords = ({ sharedIds, purpose }: Share): string =>
  sentenceCase(`${sharedIds.length === 0 ? 'questions' : counted(sharedIds.length, 'record')} ${purposeWords[purpose]}`)

interface SentRowProps {
  share: Share
  /** Null where the page is the reader's own. */
  reader: string | null
}

export function SentRow({ share, reader }: SentRowProps) {
  const facts = [
    ...(reader === null ? [] : [`to ${reader}`]),
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
