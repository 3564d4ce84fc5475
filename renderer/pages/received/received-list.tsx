// What others sent me to read: open a file, and every share so far with what came of it.
import { useState } from 'react'
import { handedTroubleWords } from '../../../shared/files/handed-trouble-words.ts'
import { shareFormat } from '../../../shared/files/share-file.ts'
import { dayOfInstant, dayOfMonth, shortDay, shortWeekday } from '../../../shared/rules/day-words.ts'
import { listed } from '../../../shared/rules/number-words.ts'
import { receivedSentence } from '../../../shared/rules/review/received-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type ReceivedRow, readReceived } from '../../storage/received-shares.ts'
import { Button } from '../../ui/button.tsx'
import { DayRow } from '../../ui/day-row.tsx'
import { TextField } from '../../ui/field.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { Pebble } from '../../ui/pebble.tsx'
import { ByOther } from '../../ui/type.tsx'
import { HandedFile } from '../handed-file.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import styles from './received.module.css'
import { useOpening } from './use-opening.ts'

const tooLarge = handedTroubleWords({ kind: 'too-large', most: shareFormat.most }, 'share')

function Passphrase({ onTry }: { onTry: (passphrase: string) => void }) {
  const [typed, setTyped] = useState('')
  return (
    <form
      className={styles.asking}
      onSubmit={(event) => {
        event.preventDefault()
        onTry(typed)
      }}
    >
      <TextField
        label="This file asks for its passphrase"
        type="password"
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit">Open it</Button>
    </form>
  )
}

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
          <Pebble /> <ByOther>{person?.name.trim() || share.senderName || 'Somebody'}</ByOther>
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
  const opening = useOpening()
  if (rows === undefined) return null
  const open = rows.filter(({ given }) => (given?.savedAt ?? null) === null).length
  return (
    <>
      <PageHead
        crumbs={['Reviews', 'From others']}
        answer={receivedSentence(rows.length, open)}
        tools={<ReviewTabs at="/reviews/from" />}
      />
      <HandedFile
        kindName="File to review"
        extensions={['html', 'htm', 'json']}
        most={shareFormat.most}
        tooLarge={tooLarge}
        label="Open a file somebody sent"
        hint="Or drop it here. It is kept apart from your own records, and nothing in it is run."
        onText={(text) => void opening.open(text)}
        onTrouble={opening.fail}
      />
      {opening.isSealed ? <Passphrase onTry={(passphrase) => void opening.unseal(passphrase)} /> : null}
      <div role="status">{opening.trouble === null ? null : <p className={styles.trouble}>{opening.trouble}</p>}</div>
      {rows.length === 0 ? null : (
        <ul className={styles.list} aria-label="What others sent">
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
