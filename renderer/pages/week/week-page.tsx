// This week: what was done, and what comes next. Each part reads for itself, so none waits for another.
import { useParams } from 'wouter'
import { shiftDay } from '../../../shared/rules/time/epoch-day.ts'
import { daysOfWeek, thursdayOf, weekOf } from '../../../shared/rules/time/week-by-first-day.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { firstPicture } from '../../storage/start/first-paint-data.ts'
import { readWeek } from '../../storage/week/read-week.ts'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { LazyDueAndWaiting } from './lazy-due-and-waiting.tsx'
import { NextSession } from './next-session.tsx'
import { NextStepPanel } from './next-step-panel.tsx'
import { OpenActions } from './open-action-list.tsx'
import { QuickEntry } from './quick-entry.tsx'
import { UnknownWeek } from './unknown-week.tsx'
import { WeekHead } from './week-head.tsx'
import { WeekPrompts } from './week-prompts.tsx'
import { WeekRows } from './week-rows.tsx'

/** A late line is dated on the week's Friday; its record opens to say better. */
const dayFor = (week: string, thisWeek: string, today: string): string =>
  week === thisWeek ? today : shiftDay(thursdayOf(week) ?? today, 1)

function useWeek(week: string) {
  const first = firstPicture()
  const known = first?.week === week ? first.view : undefined
  return useView((database) => readWeek(database, week), [week], known)
}

export function Page() {
  const { week: asked } = useParams<{ week?: string }>()
  const { clock } = useCairn()
  const today = clock.today()
  const thisWeek = weekOf(today)
  const week = asked ?? thisWeek
  const days = daysOfWeek(week)
  const view = useWeek(week)
  if (days === null) return <UnknownWeek week={week} />
  if (view === undefined || view === null) return null
  const day = dayFor(week, thisWeek, today)
  const side = (
    <>
      <NextSession today={today} />
      <OpenActions today={today} />
      <LazyDueAndWaiting today={today}>
        <NextStepPanel today={today} week={thisWeek} />
      </LazyDueAndWaiting>
    </>
  )
  return (
    <>
      <WeekHead week={week} thisWeek={thisWeek} days={days} summary={view.summary} recent={view.recent} today={today} />
      <TwoColumns side={side} sideLabel="What comes next">
        {/* What is being typed goes along into a week that begins meanwhile. */}
        <QuickEntry
          key={week === thisWeek ? 'line' : `line ${week}`}
          week={week}
          day={day}
          isThisWeek={week === thisWeek}
        />
        <WeekRows view={view} />
        <WeekPrompts key={`prompts ${week}`} week={week} day={day} records={view.records} />
      </TwoColumns>
    </>
  )
}
