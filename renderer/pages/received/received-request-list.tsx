// What others sent me to read: open a file, and every share so far with what came of it.

import { receivedSentence } from '../../../shared/rules/review/received-share-words.ts'
import { listed } from '../../../shared/rules/text/number-words.ts'
import { dayOfInstant, dayOfMonth, shortDay, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type ReceivedRow, readReceived } from '../../storage/review/received-shares.ts'
import { DayRow } from '../../ui/day-row.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ByOther } from '../../ui/typography.tsx'
import { OpenShare } from '../received-file-opener.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import styles from './received.module.css'

function ShareRow({ row: { share, person, given, titles }, today, zone }: RowProps) {
  const savedAt = given?.savedAt ?? null
  const came =
    savedAt === null
      ? given === null
        ? 'not read yet'
        : 'being written'
      : `feedback saved ${shortDay(dayOfInstant(savedAt, zone), today)}`
  return (
    <DayRow
      weekday={shortWeekday(share.day)}
      day={dayOfMonth(share.day)}
      date={share.day}
      words={titles.length === 0 ? 'A few questions' : listed(titles.map((title) => `“${title}”`))}
      href={`/reviews/from/${share.id}`}
      facts={[
        <span key="by">
          <Pebble /> <ByOther>{person?.name.trim() || share.senderName || 'Someone'}</ByOther>
        </span>,
        came,
      ]}
    />
  )
}
interface RowProps {
  row: ReceivedRow
  today: string
  zone: string
}

export function ReceivedList() {
  const { clock } = useCairn()
  const rows = useView(readReceived, [])
  if (rows === undefined) return null
  const open = rows.filter(({ given }) => (given?.savedAt ?? null) === null).length
  return (
    <>
      <PageHead
        crumbs={['Reviews', 'Requests for me']}
        answer={receivedSentence(rows.length, open)}
        tools={<ReviewTabs at="/reviews/from" />}
      />
      <OpenShare />
      {rows.length === 0 ? null : (
        <ul className={styles.list} aria-label="Requests for me">
          {rows.map((row) => (
            <li key={row.share.id}>
              <ShareRow row={row} today={clock.today()} zone={clock.zone()} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
