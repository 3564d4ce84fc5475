// What a session's span moved: as it was known when it closed, and the roadmap then and now.
import { useState } from 'react'
import { Link } from 'wouter'
import { minutesGone } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { progressSentence } from '../../../shared/rules/sessions/progress-sentence.ts'
import { droveWords, firstName, fullName } from '../../../shared/rules/sessions/session-words.ts'
import { dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import {
  ActionList,
  GoalLine,
  MovedList,
  ProblemPair,
  StonesSince,
} from '../../record-views/roadmap/closing-summary-sections.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import type { SessionView } from '../../storage/sessions/read-session.ts'
import { readSessionProgress, type SessionProgress } from '../../storage/sessions/read-session-progress.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Why } from '../../ui/typography.tsx'
import { progressLink } from '../progress-cause-link.tsx'
import styles from './progress.module.css'
import { ProgressFile } from './progress-file.tsx'
import { RoadmapAtClosing } from './roadmap-at-closing.tsx'
import { SessionPage, SessionParts, sessionCrumbs } from './session-frame.tsx'
import { GrownList } from './session-growth.tsx'

/** Stones drawn at first; a span can hold hundreds. */
const firstStones = 12

function crumbsOf(view: SessionView, today: string): string[] {
  const { session, person } = view
  const minutes = session.endedAt === null ? 0 : minutesGone(session, session.endedAt)
  const drove = droveWords(session.drove, firstName(person))
  const held = [minutes > 0 ? `${minutes} minutes` : null, drove].filter((words) => words !== null).join(', ')
  return [...sessionCrumbs(view, today), fullName(person), ...(held === '' ? [] : [held])]
}

function Stones({ progress, today }: { progress: SessionProgress; today: string }) {
  const [most, setMost] = useState(firstStones)
  const { closing, previous } = progress
  return (
    <StonesSince
      closing={closing}
      previousDay={previous?.day ?? null}
      today={today}
      linkTo={progressLink}
      saidBy={progress.saidBy}
      most={most}
      onMore={() => setMost((now) => now + 50)}
    />
  )
}

function AddedLater({ session, today }: Pick<SessionView, 'session'> & { today: string }) {
  if (session.addenda.length === 0) return null
  return (
    <section>
      <h2>Added later</h2>
      {session.addenda.map(({ at, text }) => (
        <p key={at}>
          {dayWords(dayOfInstant(at, session.zone), today)}: {text}
        </p>
      ))}
    </section>
  )
}

function Reopened({ isOpen, earlier }: { isOpen: boolean; earlier: number }) {
  if (isOpen)
    return (
      <Why>
        This session was reopened. You see the summary of its last closing; closing it again creates a second one.
      </Why>
    )
  return earlier > 0 ? <Why>Closed again after it was reopened; the earlier summary is kept.</Why> : null
}

function Frozen({ view, progress }: { view: SessionView; progress: SessionProgress }) {
  const { clock } = useCairn()
  const today = clock.today()
  const { session } = view
  const { closing, previous, roadmap, earlier, saidBy } = progress
  const previousDay = previous?.day ?? null
  return (
    <>
      <PageHead
        answer={progressSentence(closing, previousDay, today)}
        crumbs={crumbsOf(view, today)}
        tools={<SessionParts id={session.id} part="progress" isClosed={session.closedAt !== null} />}
        lead={<GoalLine closing={closing} />}
      />
      <Reopened isOpen={session.closedAt === null} earlier={earlier} />
      <ProblemPair closing={closing} />
      <TwoColumns side={<Stones progress={progress} today={today} />} sideWidth={284} gutter={44} sideLabel="Stones">
        <MovedList closing={closing} roadmap={roadmap} today={today} linkTo={progressLink} saidBy={saidBy} />
        <div className={styles.came}>
          <GrownList closing={closing} />
          <ActionList closing={closing} />
        </div>
      </TwoColumns>
      <div className={styles.file}>
        <ProgressFile
          sessionId={session.id}
          day={closing.day}
          name={firstName(view.person)}
          previousSessionId={previous?.sessionId ?? null}
        />
      </div>
      <RoadmapAtClosing progress={progress} today={today} />
      <AddedLater session={session} today={today} />
    </>
  )
}

const notFrozen = {
  mentor: {
    answer: 'You were the mentor here, so your roadmap did not move.',
    why: 'What you learned yourself is on its After page.',
  },
  open: {
    answer: 'Not closed yet, so there is no summary.',
    why: 'Closing the session saves a summary of what was recorded since the last one, which criteria moved and why. Its After page previews it.',
  },
  imported: {
    answer: 'Imported session, so there is no summary.',
    why: 'It took place before you used Cairn. Its imported notes are on its After page.',
  },
} as const

function NotYet({ view }: { view: SessionView }) {
  const { clock } = useCairn()
  const { session, person } = view
  const { answer, why } =
    notFrozen[session.role === 'mentor' ? 'mentor' : session.closedAt === null ? 'open' : 'imported']
  return (
    <>
      <PageHead
        answer={answer}
        crumbs={[...sessionCrumbs(view, clock.today()), fullName(person)]}
        tools={<SessionParts id={session.id} part="progress" isClosed={session.closedAt !== null} />}
      />
      <EmptyState action={<Link href={`/sessions/${session.id}/after`}>Look back on it</Link>}>{why}</EmptyState>
    </>
  )
}

export function Page() {
  return <SessionPage>{(view) => <Progress view={view} />}</SessionPage>
}

function Progress({ view }: { view: SessionView }) {
  const progress = useView(
    (database) => readSessionProgress(database, view.session.id),
    [view.session.id, view.session.closedAt],
  )
  if (progress === undefined) return null
  return progress === null ? <NotYet view={view} /> : <Frozen view={view} progress={progress} />
}
