// A session before it is held: what for, what to ask, what to read, and sending it.
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { sessionKind } from '../../../shared/kinds/session-kind.ts'
import type { Session } from '../../../shared/records/session.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { readiness } from '../../../shared/rules/sessions/session-readiness.ts'
import { beforeSentence, distanceWords } from '../../../shared/rules/sessions/session-sentence.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { sinceDraft } from '../../../shared/rules/sessions/since-we-met.ts'
import { clockTime } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readSinceFor, type SinceWhom } from '../../storage/sessions/read-changes-since-session.ts'
import { type Preparation, readPreparation, type SessionView } from '../../storage/sessions/read-session.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { type Statement, StatementRow } from '../../ui/key-statements.tsx'
import { LockedLine } from '../../ui/locked-line.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Questions } from './agenda-questions-section.tsx'
import { AgendaSuggestions } from './agenda-suggestions.tsx'
import styles from './before.module.css'
import { CarriedActions } from './carried-actions.tsx'
import { WithGoalStarters } from './goal-and-question-starters.tsx'
import { MentorFileFeedback } from './mentor-file-feedback.tsx'
import { ReadingList } from './pre-read-list.tsx'
import { SendPanel } from './send-pre-read-panel.tsx'
import { SessionPage, SessionParts, sessionCrumbs } from './session-frame.tsx'
import { SessionText } from './session-text-field.tsx'
import { SessionTimeAndPerson } from './session-time-and-person.tsx'
import { SinceSection, SinceWritten } from './since-last-met-section.tsx'
import { useFileAnswers } from './use-file-answers.ts'
import { type SessionEditing, useSessionEditing } from './use-session-editing.ts'

function Towards({ person }: Pick<SessionView, 'person'>) {
  if (person === null) return 'Nobody named yet.'
  const towards = withNamesInWords(person.workingTowards.trim())
  return towards || <Link href={`/people/${person.id}`}>Write it on the page of {firstName(person)}</Link>
}

function ProblemLock({ session }: Pick<SessionView, 'session'>) {
  const { problemLockedAt, zone } = session
  if (problemLockedAt === null) return <LockedLine locked={false}>locks at the start</LockedLine>
  return <LockedLine locked>locked {clockTime(problemLockedAt, zone)}</LockedLine>
}

function statements(editing: SessionEditing, { person }: SessionView): Statement[] {
  const isLocked = editing.live.problemLockedAt !== null
  const { goal, problemStated } = sessionKind.parts
  const text = (place: 'goal' | 'problemStated', label: string, placeholder: string, readOnly: boolean) => (
    <SessionText
      editing={editing}
      place={place}
      label={label}
      placeholder={placeholder}
      size="statement"
      readOnly={readOnly}
    />
  )
  return [
    { label: `Goal with ${firstName(person)}`, quiet: true, words: <Towards person={person} /> },
    {
      label: goal.label,
      words: <WithGoalStarters editing={editing}>{text('goal', goal.label, 'Leave with…', false)}</WithGoalStarters>,
    },
    {
      label: problemStated.label,
      beside: <ProblemLock session={editing.live} />,
      words: text('problemStated', problemStated.label, 'As you see it today', isLocked),
    },
  ]
}

function ReadyToTakeNotes({ editing }: { editing: SessionEditing }) {
  if (editing.live.role === 'mentor') return null
  const mark = (readyToTakeNotes: boolean) =>
    void editing.change(
      readyToTakeNotes ? 'Marked a session as ready to take notes' : 'Marked a session as not ready to take notes',
      (session) => ({ ...session, readyToTakeNotes }),
    )
  return (
    <CheckLine checked={editing.live.readyToTakeNotes} onChange={mark} hint="Shown in the pre-read.">
      Ready to take notes
    </CheckLine>
  )
}

function Readiness({ editing, isRequestSent }: { editing: SessionEditing; isRequestSent: boolean }) {
  if (editing.live.startedAt !== null || editing.isClosed) return null
  return (
    <div className={styles.readiness}>
      <ReadinessList label="Readiness" across>
        {readiness(editing.live, isRequestSent).map(({ part, words, done }) => (
          <ReadinessLine key={part} state={done ? 'done' : 'open'}>
            {words}
          </ReadinessLine>
        ))}
      </ReadinessList>
      <ReadyToTakeNotes editing={editing} />
    </div>
  )
}

interface BodyProps {
  editing: SessionEditing
  view: SessionView
  preparation: Preparation
  today: string
}

/** What the time since is drafted from, and since which session; where I am the mentor, nothing is drafted. A live view keeps its last answer while the next one is read. */
function useSince({ id, personId, role, closedAt }: Session, today: string) {
  const [whom, setWhom] = useState<SinceWhom | null>(null)
  const isDrafted = closedAt === null && role !== 'mentor'
  const found = useView(
    async (database) => (isDrafted ? readSinceFor(database, { id, personId }, whom, today) : undefined),
    [id, personId, isDrafted, whom, today],
  )
  const since = useMemo(
    () => (found === undefined ? undefined : { ...found, draft: sinceDraft(found.records) }),
    [found],
  )
  return { since, setWhom }
}

function Body({ editing, view, preparation, today }: BodyProps) {
  const { person, session } = view
  const { last, actions, names, topics, feedback } = preparation
  const files = useFileAnswers(editing.live)
  const { since, setWhom } = useSince(session, today)
  const draft = since?.draft.text ?? ''
  const side = (
    <>
      {editing.isClosed ? null : (
        <SendPanel editing={editing} person={person} names={names} draft={draft} today={today} />
      )}
      <CarriedActions actions={actions} today={today} />
      <SessionTimeAndPerson editing={editing} person={person} today={today} />
    </>
  )
  return (
    <TwoColumns side={side} sideWidth={288} gutter={52} sideLabel="Sending, and what is open">
      <Questions editing={editing} person={person} last={last} today={today} answers={files.ofItem} />
      <MentorFileFeedback editing={editing} {...files} />
      <AgendaSuggestions
        editing={editing}
        topics={topics}
        feedback={feedback.filter((one) => !files.views.some(({ review }) => review.reviewId === one.reviewId))}
        today={today}
      />
      <ReadingList editing={editing} records={names.records} today={today} />
      {since === undefined ? (
        <SinceWritten editing={editing} />
      ) : (
        <SinceSection editing={editing} person={person} since={since} onWhom={setWhom} today={today} />
      )}
    </TwoColumns>
  )
}

function BeforeSession({ view }: { view: SessionView }) {
  const { clock } = useCairn()
  const today = clock.today()
  const { session, person } = view
  const editing = useSessionEditing(session)
  const preparation = useView(
    (database) => readPreparation(database, session),
    [session.id, session.personId, session.day, session.reading.length],
  )
  if (!editing.isReady || preparation === undefined) return null
  return (
    <>
      <PageHead
        answer={beforeSentence(editing.live, firstName(person), view.isRequestSent)}
        crumbs={[...sessionCrumbs(view, today), distanceWords(session.day, today)]}
        tools={<SessionParts id={session.id} part="before" isClosed={editing.isClosed} />}
      />
      <Readiness editing={editing} isRequestSent={view.isRequestSent} />
      <StatementRow statements={statements(editing, view)} isFirstAcross />
      <Body editing={editing} view={view} preparation={preparation} today={today} />
    </>
  )
}

export function Page() {
  return <SessionPage>{(view) => <BeforeSession view={view} />}</SessionPage>
}
