// A session looked back on, and closed.
import { Link } from 'wouter'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { afterSentence } from '../../../shared/rules/sessions/session-sentence.ts'
import { firstName, fitWords, fullName } from '../../../shared/rules/sessions/session-words.ts'
import { CriteriaPicker } from '../../record-views/evidence/criteria-picker.tsx'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readSessionActions, readSessionCriteria, type SessionView } from '../../storage/sessions/read-session.ts'
import { saveSessionCriteria } from '../../storage/sessions/session-edit.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { Choice } from '../../ui/radio-group.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { ActionPlan } from './action-plan.tsx'
import styles from './after.module.css'
import { ClosedPanel, ClosingPanel } from './closing-panel.tsx'
import { MentorFileFeedback } from './mentor-file-feedback.tsx'
import { NextDate } from './next-date.tsx'
import { SessionPage, SessionParts, sessionCrumbs } from './session-frame.tsx'
import { SessionReflectionSection } from './session-reflection-section.tsx'
import { useFileAnswers } from './use-file-answers.ts'
import { type SessionEditing, useSessionEditing } from './use-session-editing.ts'

interface PartProps {
  editing: SessionEditing
  view: SessionView
}

const fits = [
  { value: 'good', words: fitWords.good },
  { value: 'deciding', words: fitWords.deciding },
  { value: 'not', words: fitWords.not },
] as const

function Fit({ editing, view }: PartProps) {
  const { live, isClosed } = editing
  const name = view.person === null ? 'Them' : firstName(view.person)
  return (
    <section className={styles.fits}>
      <h2>Working well?</h2>
      <Choice
        legend="For you"
        choices={fits}
        value={live.fitMine}
        disabled={isClosed}
        onChange={(fitMine) => void editing.change('Set whether it works well', (session) => ({ ...session, fitMine }))}
      />
      <Choice
        legend={`For ${name}, as they said`}
        choices={fits}
        value={live.fitTheirs}
        disabled={isClosed}
        onChange={(fitTheirs) =>
          void editing.change('Set whether it works well for them', (session) => ({ ...session, fitTheirs }))
        }
      />
    </section>
  )
}

function SpeaksFor({ editing, roadmap }: { editing: SessionEditing; roadmap: Roadmap }) {
  const cairn = useCairn()
  const { id } = editing.live
  const chosen = useView((database) => readSessionCriteria(database, id, roadmap.id), [id, roadmap.id])
  if (chosen === undefined || editing.live.role === 'mentor') return null
  return (
    <section className={styles.part}>
      <h2>What this session supports</h2>
      <CriteriaPicker
        roadmap={roadmap}
        chosen={chosen}
        label="Criteria it is evidence for"
        onChange={(criterionIds) => {
          const note = noteNow(cairn, 'Chose what a session supports')
          void saveSessionCriteria(cairn.database, id, { roadmapId: roadmap.id, criterionIds }, note).then((done) =>
            done.ok ? undefined : showNotice({ words: saveTroubleWords(done.trouble), stays: true }),
          )
        }}
      />
    </section>
  )
}

function Side({ editing, view, roadmap, today }: PartProps & { roadmap: Roadmap; today: string }) {
  const actions = useView((database) => readSessionActions(database, view.session.id), [view.session.id]) ?? []
  return (
    <>
      <ActionPlan editing={editing} actions={actions} person={view.person} today={today} />
      <Fit editing={editing} view={view} />
      {editing.isClosed ? null : <NextDate editing={editing} person={view.person} />}
      {editing.isClosed ? (
        <ClosedPanel editing={editing} today={today} />
      ) : (
        <ClosingPanel editing={editing} roadmap={roadmap} today={today} />
      )}
    </>
  )
}

function AfterSession({ view }: { view: SessionView }) {
  const { clock } = useCairn()
  const own = useOwnRoadmap()
  const editing = useSessionEditing(view.session)
  const { live } = editing
  const files = useFileAnswers(live)
  const today = clock.today()
  if (!editing.isReady || !own) return null
  return (
    <>
      <PageHead
        answer={afterSentence(live, firstName(view.person), today)}
        crumbs={[...sessionCrumbs(view, today), fullName(view.person)]}
        tools={<SessionParts id={live.id} part="after" isClosed={editing.isClosed} />}
        lead={
          editing.isClosed && live.role === 'mentee' ? (
            <Link href={`/sessions/${live.id}/progress`}>See what it moved</Link>
          ) : null
        }
      />
      <TwoColumns
        side={<Side editing={editing} view={view} roadmap={own.roadmap} today={today} />}
        sideWidth={320}
        gutter={56}
        sideLabel="Actions, fit, and closing"
      >
        <SessionReflectionSection editing={editing} person={view.person} today={today} />
        <MentorFileFeedback editing={editing} {...files} />
        <SpeaksFor editing={editing} roadmap={own.roadmap} />
      </TwoColumns>
    </>
  )
}

export function Page() {
  return <SessionPage>{(view) => <AfterSession view={view} />}</SessionPage>
}
