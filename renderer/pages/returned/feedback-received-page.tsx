// What came back: bring a feedback file in, see who waits for an answer and where two readers differ.
import { feedbackFormat } from '../../../shared/files/feedback-file.ts'
import { handedTroubleWords } from '../../../shared/files/received-file-errors.ts'
import { heldWords, inboxSentence } from '../../../shared/rules/review/feedback-messages.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { listed } from '../../../shared/rules/text/number-words.ts'
import { dayOfMonth, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { type InboxRow, readInbox } from '../../storage/review/read-reviews.ts'
import { DayRow } from '../../ui/day-row.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ByOther } from '../../ui/typography.tsx'
import { HandedFile } from '../file-chooser.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import { UnlockForm } from '../unlock-form.tsx'
import { useOpenedFile, useOpenedText } from '../use-os-opened-file.ts'
import { FilePreview } from './feedback-file-preview.tsx'
import { PasteAnswer } from './paste-answer.tsx'
import { Differences } from './reader-disagreements.tsx'
import styles from './returned.module.css'
import { useBringingIn } from './use-feedback-import.ts'

const waitingOf = ({ feedback }: InboxRow) => feedback.filter(({ state }) => state === 'waiting').length

function ReviewRow({ row }: { row: InboxRow }) {
  const { review, person, titles, feedback } = row
  const waiting = waitingOf(row)
  const about = titles.length === 0 ? 'Feedback without its request' : listed(titles.map((title) => `“${title}”`))
  return (
    <li>
      <DayRow
        weekday={shortWeekday(review.day)}
        day={dayOfMonth(review.day)}
        date={review.day}
        words={about}
        href={`/reviews/in/${review.id}`}
        facts={[
          <span key="by">
            <Pebble /> <ByOther>{person === null ? review.name || 'Someone' : fullName(person)}</ByOther>
          </span>,
          heldWords({ ...review, comments: feedback }),
          waiting === 0 ? 'all answered' : `${waiting} to answer`,
          ...(review.fits === 'agrees' ? [] : ['unattached']),
        ]}
      />
    </li>
  )
}

const tooLarge = handedTroubleWords({ kind: 'too-large', most: feedbackFormat.most }, 'feedback')

function Unlocking({ bringing }: { bringing: ReturnType<typeof useBringingIn> }) {
  return bringing.isSealed ? (
    <UnlockForm
      label="Passphrase of the request"
      hint="This feedback is locked with the passphrase of the request it answers."
      onUnlock={(passphrase) => void bringing.unlock(passphrase)}
      onLeave={bringing.leave}
    />
  ) : null
}

function BringingIn() {
  const opened = useOpenedFile('feedback')
  const bringing = useBringingIn(opened.end)
  const { read, trouble } = bringing
  const onText = (text: string) => void bringing.open(text)
  useOpenedText(opened, { most: feedbackFormat.most, tooLarge, onText, onTrouble: bringing.fail })
  return (
    <>
      <HandedFile
        kindName="Feedback file"
        extensions={['json']}
        most={feedbackFormat.most}
        tooLarge={tooLarge}
        label="Choose a feedback file"
        hint="Or drop it here. You see a preview first; nothing is imported until you confirm."
        onText={(text) => {
          opened.putBack()
          onText(text)
        }}
        trouble={trouble}
        onTrouble={bringing.fail}
      />
      <Unlocking bringing={bringing} />
      <PasteAnswer
        isShown={read === null}
        onRead={(pasted) => bringing.show({ read: pasted })}
        onTrouble={bringing.fail}
      />
      {read === null ? null : (
        <FilePreview
          key={read.file.hash}
          read={read}
          onBring={(whose) => void bringing.bring(read.file, whose)}
          onLeave={bringing.leave}
        />
      )}
    </>
  )
}

export function Page() {
  const rows = useView(readInbox, [])
  if (rows === undefined) return null
  const waiting = rows.filter((row) => waitingOf(row) > 0)
  const count = waiting.reduce((sum, row) => sum + waitingOf(row), 0)
  const readers = new Set(waiting.map(({ review }) => review.personId ?? review.name)).size
  return (
    <>
      <PageHead
        crumbs={['Reviews', 'Feedback received']}
        answer={inboxSentence(count, readers, rows.length)}
        tools={<ReviewTabs at="/reviews/in" />}
      />
      <BringingIn />
      <Differences rows={rows} />
      {rows.length === 0 ? null : (
        <ul className={styles.list} aria-label="Feedback received">
          {rows.map((row) => (
            <ReviewRow key={row.review.id} row={row} />
          ))}
        </ul>
      )}
    </>
  )
}
