// One suggested next step with its reason. "Another time" moves on to the next; the week remembers which were put off, by id only.
import { Link, useLocation } from 'wouter'
import { newAction } from '../../../shared/records/new-records.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { type SuggestedStep, suggestedSteps } from '../../../shared/rules/week/suggested-next-step.ts'
import { useSetAsideSteps } from '../../state/dismissed-steps.ts'
import { noteNow, useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { readStepInput } from '../../storage/week/read-week.ts'
import { Button } from '../../ui/button.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './week.module.css'

interface PanelProps {
  today: string
  /** The week of today: what was put off belongs to it. */
  week: string
}

function useTake(today: string, onTaken: (id: string) => void) {
  const cairn = useCairn()
  const [, navigate] = useLocation()
  const saidSaved = useSavedNotice()
  return async ({ id, way }: SuggestedStep) => {
    if (way.kind === 'go') return navigate(way.href)
    const note = noteNow(cairn, 'Noted an action')
    const action = { ...newAction(newId(), today, note.at), text: way.text }
    const saved = await saveRecords(cairn.database, [writeOf(action, true)], note)
    if (saidSaved(saved, 'Noted among the open actions.')) onTaken(id)
  }
}

function Suggestions({ roadmap, today, week }: PanelProps & { roadmap: Roadmap }) {
  const input = useView((database) => readStepInput(database, roadmap, today), [roadmap, today])
  const aside = useSetAsideSteps()
  const take = useTake(today, (id) => aside.setAside(week, id))
  if (input === undefined) return null
  const steps = suggestedSteps(input)
  const put = aside.week === week ? aside.ids : []
  const step = steps.find(({ id }) => !put.includes(id))
  if (step === undefined) {
    if (steps.length === 0) return null
    return (
      <p className={styles.quietStep}>
        Nothing else is suggested this week.{' '}
        <TextButton onClick={aside.showAgain}>Show dismissed suggestions</TextButton>
      </p>
    )
  }
  const actions = (
    <>
      <Button tone="primary" small onClick={() => void take(step)}>
        {step.way.words}
      </Button>
      <Button tone="text" small onClick={() => aside.setAside(week, step.id)}>
        Not now
      </Button>
    </>
  )
  const why =
    step.way.kind === 'note-action' ? (
      <>
        {step.why} <Link href={step.way.href}>See them</Link>
      </>
    ) : (
      step.why
    )
  return <NextStep title="A next step" step={step.step} why={why} actions={actions} />
}

export function NextStepPanel({ today, week }: PanelProps) {
  const own = useOwnRoadmap()
  return own ? <Suggestions roadmap={own.roadmap} today={today} week={week} /> : null
}
