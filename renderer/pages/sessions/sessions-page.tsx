// All sessions: what comes next, what was held, and a month to see it in.
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { hasEnded } from '../../../shared/rules/people/ended-relationship.ts'
import { sessionsSentence } from '../../../shared/rules/sessions/session-sentence.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { usePageActions } from '../../state/page-actions.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readPastIds, readPeopleByName, readUpcoming, type UpcomingRow } from '../../storage/sessions/read-sessions.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { SessionTabs } from '../session-tabs.tsx'
import { Rhythms } from './meeting-schedule-list.tsx'
import { MonthCalendar } from './month-calendar.tsx'
import { PastList } from './past-list.tsx'
import { type Plan, PlanDialog } from './plan-dialog.tsx'
import styles from './sessions.module.css'
import { UpcomingList } from './upcoming-list.tsx'

interface ListsProps {
  upcoming: readonly UpcomingRow[]
  past: readonly string[]
  today: string
}

function Lists({ upcoming, past, today }: ListsProps) {
  return (
    <>
      {upcoming.length === 0 ? null : (
        <section className={styles.section}>
          <h2>{counted(upcoming.length, 'session')} to come</h2>
          <UpcomingList rows={upcoming} today={today} />
        </section>
      )}
      {past.length === 0 ? null : (
        <section className={styles.section}>
          <h2>{counted(past.length, 'session')} so far</h2>
          <PastList ids={past} today={today} />
        </section>
      )}
      {upcoming.length + past.length > 0 ? null : (
        <EmptyState>
          No sessions yet. An official mentor, a manager, someone from a community or anybody willing to talk: an hour
          with one question is a session.
        </EmptyState>
      )}
    </>
  )
}

function usePlanAction(onPlan: (plan: Plan) => void, today: string): void {
  usePageActions(
    'sessions',
    useMemo(
      () => [{ id: 'plan', words: 'Plan a session', run: () => onPlan({ person: null, day: today }) }],
      [onPlan, today],
    ),
  )
}

interface LoadedProps extends ListsProps {
  people: readonly Person[]
}

function Loaded({ upcoming, past, people, today }: LoadedProps) {
  const { clock } = useCairn()
  const [plan, setPlan] = useState<Plan | null>(null)
  usePlanAction(setPlan, today)
  const [next] = upcoming
  const first = next === undefined ? null : { name: firstName(next.person), day: next.session.day }
  const planOn = (day: string) => setPlan({ person: people.find((one) => !hasEnded(one, today)) ?? null, day })
  const planWith = (person: Person, day: string) => setPlan({ person, day })
  const side = (
    <>
      <MonthCalendar today={today} onPlan={planOn} />
      <Rhythms people={people} upcoming={upcoming} today={today} zone={clock.zone()} onPlan={planWith} />
    </>
  )
  return (
    <>
      <PageHead
        answer={sessionsSentence(first, past.length, today)}
        crumbs={['Sessions']}
        tools={
          <>
            <SessionTabs at="/sessions" />
            <Link href="/sessions/import">Import past sessions</Link>
            <Button small onClick={() => planOn(today)}>
              Plan a session
            </Button>
          </>
        }
      />
      <TwoColumns side={side} sideWidth={284} gutter={56} sideLabel="Calendar and schedule">
        <Lists upcoming={upcoming} past={past} today={today} />
      </TwoColumns>
      {plan === null ? null : <PlanDialog plan={plan} people={people} onClose={() => setPlan(null)} />}
    </>
  )
}

export function Page() {
  const { clock } = useCairn()
  const today = clock.today()
  const upcoming = useView((database) => readUpcoming(database, today), [today])
  const past = useView((database) => readPastIds(database, today), [today])
  const people = useView(readPeopleByName, [])
  if (upcoming === undefined || past === undefined || people === undefined) return null
  return <Loaded upcoming={upcoming} past={past} people={people} today={today} />
}
