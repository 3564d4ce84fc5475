// What closing would freeze, and closing it; afterwards: dated corrections, opening it again, and whether it held.
import { useLocation } from 'wouter'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Session } from '../../../shared/records/session.ts'
import { unfinished } from '../../../shared/rules/sessions/carry-over-questions.ts'
import { counted, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayOfInstant, dayWords } from '../../../shared/rules/time/day-words.ts'
import { noteNow, useCairn, useView } from '../../storage/cairn-context.tsx'
import { closeAndCarry } from '../../storage/sessions/close-and-carry.ts'
import { draftClosing, reopenSession } from '../../storage/sessions/session-closing.ts'
import { Button } from '../../ui/button.tsx'
import { LineInput } from '../../ui/line-input.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import styles from './after.module.css'
import { closingTroubleWords } from './edit-error-messages.ts'
import { HeldSection } from './outcome-check-section.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface ClosingPanelProps {
  editing: SessionEditing
  roadmap: Roadmap
  today: string
}

function useDraftWords({ editing, roadmap, today }: ClosingPanelProps): string[] | undefined {
  const { live } = editing
  const { clock } = useCairn()
  const draft = useView(
    (database) => draftClosing(database, live, roadmap, clock.instant()),
    [live.id, live.updatedAt, roadmap.id],
  )
  const open = unfinished(live).length
  const goesOn = live.nextOn === null ? 'kept open here' : `carried to ${dayWords(live.nextOn, today)}`
  const carried = open === 0 ? [] : [sentenceCase(`${counted(open, 'question')} ${goesOn}`)]
  if (live.role === 'mentor') return ['You were the mentor: your roadmap does not move', ...carried]
  if (draft === undefined) return undefined
  return [
    sentenceCase(
      `${counted(draft.moved.length, 'criterion', draft.moved.length === 0 ? 'criterion' : 'criteria')} moved`,
    ),
    sentenceCase(`${counted(draft.recorded.length, 'record')} added since the last closed session`),
    sentenceCase(`${counted(draft.actions.length, 'action')}, open and done`),
    `How all ${roadmap.criteria.length} criteria stand`,
    ...carried,
  ]
}

/** Both problems are written, and nobody said whether they are the same: texts are never compared for it. */
const isShiftUnsaid = ({ problemStated, problemFound, problemWas }: Session): boolean =>
  problemStated.trim() !== '' && problemFound.trim() !== '' && problemWas === null

export function ClosingPanel(props: ClosingPanelProps) {
  const { editing, roadmap } = props
  const cairn = useCairn()
  const [, navigate] = useLocation()
  const words = useDraftWords(props)
  const { id } = editing.live
  const close = async () => {
    if (!(await editing.settleAll())) return
    const done = await closeAndCarry(cairn.database, id, roadmap, noteNow(cairn, 'Closed a session'))
    if (!done.ok) return showNotice({ words: closingTroubleWords(done.trouble), stays: true })
    navigate(`/sessions/${id}/progress`)
  }
  return (
    <NextStep
      title="What closing freezes"
      why="It stays as it is known now, whatever changes later."
      actions={
        <Button tone="primary" small onClick={() => void close()}>
          Close the session
        </Button>
      }
    >
      <div className={styles.closing}>
        <ReadinessList label="What closing freezes">
          {(words ?? []).map((line) => (
            <ReadinessLine key={line} state="done">
              {line}
            </ReadinessLine>
          ))}
          {isShiftUnsaid(editing.live) ? (
            <ReadinessLine state="open">Not answered yet: was the problem found the one stated?</ReadinessLine>
          ) : null}
        </ReadinessList>
      </div>
    </NextStep>
  )
}

function Addenda({ editing, today }: Pick<ClosingPanelProps, 'editing' | 'today'>) {
  const { clock } = useCairn()
  const add = async (text: string) => {
    const addendum = { at: clock.instant(), text: text.trim() }
    const done = await editing.change('Added a correction', (session) => ({
      ...session,
      addenda: [...session.addenda, addendum],
    }))
    if (done) editing.type('new/addendum', '')
  }
  return (
    <section>
      <h2>Corrections</h2>
      <ul className={styles.addenda}>
        {editing.live.addenda.map(({ at, text }) => (
          <li key={at}>
            {dayWords(dayOfInstant(at, clock.zone()), today)}: {text}
          </li>
        ))}
      </ul>
      <LineInput
        size="small"
        label="Add a dated correction"
        placeholder="A correction; Enter adds it with today’s date"
        value={editing.textOf('new/addendum')}
        onChange={(text) => editing.type('new/addendum', text)}
        onSave={(text) => void add(text)}
      />
    </section>
  )
}

export function ClosedPanel({ editing, today }: Pick<ClosingPanelProps, 'editing' | 'today'>) {
  const cairn = useCairn()
  const { live } = editing
  const reopen = async () => {
    const done = await reopenSession(cairn.database, live.id, noteNow(cairn, 'Reopened a session'))
    await showNotice(
      done.ok
        ? { words: 'Reopened. Its first summary is kept; closing it creates a second one.' }
        : { words: closingTroubleWords(done.trouble), stays: true },
    )
  }
  return (
    <>
      <HeldSection editing={editing} today={today} />
      <Addenda editing={editing} today={today} />
      <section>
        <h2>Closed {live.closedAt === null ? '' : dayWords(dayOfInstant(live.closedAt, cairn.clock.zone()), today)}</h2>
        <p>Its summary is locked. You can reopen the session as long as no later session has been closed.</p>
        <Button small onClick={() => void reopen()}>
          Reopen
        </Button>
      </section>
    </>
  )
}
