// One share of someone else: who and what help is wanted, what changed since the last one, my notes, and the way to read and comment.
import { Link } from 'wouter'
import { changedSentence } from '../../../shared/rules/review/received-share-words.ts'
import { shareDifference } from '../../../shared/rules/review/share-difference.ts'
import { formatWords } from '../../../shared/rules/sessions/session-formats.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayOfInstant, longDay, shortDay } from '../../../shared/rules/time/day-words.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type ReceivedView, readReceivedView } from '../../storage/review/received-shares.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read } from '../../ui/typography.tsx'
import { ReviewTabs } from '../review-tabs.tsx'
import { ChangesSinceLastRequest } from './changes-since-last-request.tsx'
import { OwnNotes } from './private-preparation-notes.tsx'
import styles from './received.module.css'

const purposeWords = { opinion: 'an opinion', approval: 'approval', challenge: 'to be challenged' } as const

function Asked({ view: { copy, person } }: { view: ReceivedView }) {
  const { clock } = useCairn()
  const meeting = copy.session
  return (
    <section className={styles.part}>
      <SectionHead>Kind of help</SectionHead>
      {copy.help.trim() === '' ? null : <Read>{copy.help}</Read>}
      <FactList
        termWidth={96}
        facts={[
          {
            term: 'From',
            words: person === null ? copy.from.name : <Link href={`/people/${person.id}`}>{person.name}</Link>,
          },
          { term: 'They ask for', words: purposeWords[copy.purpose] },
          { term: 'You meet', words: meeting === null ? null : longDay(meeting.day, clock.today()) },
          { term: 'Format', words: meeting?.format ? formatWords[meeting.format].name : null },
          { term: 'Goal', words: meeting?.goal },
          { term: 'In it', words: counted(copy.things.length, 'thing') },
          { term: 'Questions', words: copy.questions.map(({ text }) => text).join(' · ') },
        ]}
      />
    </section>
  )
}

function Reading({ view: { share, copy, given } }: { view: ReceivedView }) {
  const { clock } = useCairn()
  const savedAt = given?.savedAt ?? null
  const why =
    savedAt === null
      ? `About ${counted(copy.minutes, 'minute')}. You have the same tools as in the file itself. The request is read-only.`
      : `Feedback saved on ${shortDay(dayOfInstant(savedAt, clock.zone()), clock.today())}. You can go on and save it again.`
  return (
    <NextStep title="Read it, and comment" why={why}>
      <Link href={`/reviews/from/${share.id}/read`}>Open it</Link>
    </NextStep>
  )
}

const senderOf = ({ from }: ReceivedView['copy']) => from.name.trim() || 'Someone'

export function ReceivedRequestView({ id }: { id: string }) {
  const { clock } = useCairn()
  const view = useView((database) => readReceivedView(database, id), [id])
  usePageTitle(view == null ? undefined : `Review request from ${senderOf(view.copy)}`)
  if (view === undefined) return null
  const tools = <ReviewTabs at="/reviews/from" />
  if (view === null || view.share.trashedAt !== null)
    return <PageHead crumbs={['Reviews', 'Requests for me']} answer="This request does not exist." tools={tools} />
  const { share, copy, before } = view
  const differences = before === null ? null : shareDifference(before.copy, copy)
  const today = clock.today()
  const when = before === null ? '' : shortDay(before.share.day, today)
  return (
    <>
      <PageHead
        crumbs={[
          'Reviews',
          <Link key="from" href="/reviews/from">
            Requests for me
          </Link>,
          `dated ${longDay(share.day, today)}`,
        ]}
        answer={`${senderOf(copy)} asks for your feedback. ${changedSentence(differences)}`}
        tools={tools}
      />
      <TwoColumns
        sideLabel="Reading it, and your notes"
        side={
          <>
            <Reading view={view} />
            <OwnNotes view={view} />
          </>
        }
      >
        <Asked view={view} />
        <ChangesSinceLastRequest differences={differences ?? []} when={when} />
      </TwoColumns>
    </>
  )
}
