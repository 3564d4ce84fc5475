// The week's dates with the way to its neighbours, the sentence, and the pile of the last sixteen weeks.
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useLayoutEffect, useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { recordMeaning } from '../../../shared/rules/journal/counted-records.ts'
import { counted, figures } from '../../../shared/rules/text/number-words.ts'
import { spanWords } from '../../../shared/rules/time/day-words.ts'
import { shiftWeek } from '../../../shared/rules/time/iso-week.ts'
import { daysOfWeek } from '../../../shared/rules/time/week-by-first-day.ts'
import { weekSentence } from '../../../shared/rules/week/week-sentence.ts'
import type { WeekSummary } from '../../../shared/rules/week/weekly-summary.ts'
import { usePageActions } from '../../state/page-actions.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { weeksShown } from '../../storage/week/read-week.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { StoneTimeline } from '../../ui/stone-timeline.tsx'
import styles from './week.module.css'

interface WeekHeadProps {
  week: string
  thisWeek: string
  days: { first: string; last: string }
  summary: WeekSummary | null
  recent: readonly WeekSummary[]
  today: string
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
}

/** `[` and `]` turn the weeks. */
function useWeekKeys(earlier: () => void, later: () => void): void {
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || isTyping(event.target)) return
      if (document.querySelector('[aria-modal="true"]') !== null) return
      if (event.key === '[') earlier()
      else if (event.key === ']') later()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [earlier, later])
}

function useTurning(week: string, thisWeek: string) {
  const [, navigate] = useLocation()
  const turns = useMemo(() => {
    const to = (by: number) => () => {
      const other = shiftWeek(week, by)
      if (other !== null && other <= (week > thisWeek ? week : thisWeek)) {
        navigate(other === thisWeek ? '/week' : `/week/${other}`)
      }
    }
    return { earlier: to(-1), later: to(1) }
  }, [week, thisWeek, navigate])
  useWeekKeys(turns.earlier, turns.later)
  usePageActions(
    'week',
    useMemo(
      () => [
        { id: 'earlier', words: 'Previous week', keys: '[', run: turns.earlier },
        { id: 'later', words: 'Next week', keys: ']', run: turns.later },
      ],
      [turns],
    ),
  )
  return turns
}

function Pile({ weeks, today }: { weeks: readonly WeekSummary[]; today: string }) {
  const total = (of: (one: WeekSummary) => number) => weeks.reduce((sum, one) => sum + of(one), 0)
  const stones = total((one) => one.stones)
  if (stones === 0) return <div className={styles.pilePlace} />
  const figure = (count: number, one: string) => `${figures(count)} ${count === 1 ? one : `${one}s`}`
  const columns = weeks.map((one) => {
    const days = daysOfWeek(one.week)
    const label = days === null ? one.week : spanWords(days.first, days.last, today)
    return {
      id: one.week,
      label,
      href: `#/week/${one.week}`,
      own: one.stones - one.fromOthers,
      fromOthers: one.fromOthers,
      ticked: one.sessions > 0,
    }
  })
  return (
    <StoneTimeline
      columns={columns}
      label={`Records in each of the last ${counted(weeksShown, 'week')}`}
      caption={`${weeksShown} weeks, ${figure(stones, 'record')}, ${figure(
        total((one) => one.sessions),
        'session',
      )}`}
      columnTitle="Week"
      tickTitle="Session held"
      meaning={`Record: ${recordMeaning}`}
    />
  )
}

/** What was recorded and what is said of it stand on a line each, as long as there is room beside the pile. */
function Answer({ sentence }: { sentence: string }) {
  const [first = '', ...others] = sentence.split(/(?<=,) /)
  if (others.length === 0) return first
  return (
    <>
      {first}
      <br /> {others.join(' ')}
    </>
  )
}

export function WeekHead({ week, thisWeek, days, summary, recent, today }: WeekHeadProps) {
  const { earlier, later } = useTurning(week, thisWeek)
  const name =
    week === thisWeek ? 'This week' : week === shiftWeek(thisWeek, -1) ? 'Last week' : `Week ${week.slice(6)}`
  usePageTitle(name)
  const crumbs = [
    name,
    <span key="days" className={styles.turn}>
      {spanWords(days.first, days.last, today)}
      <span>
        <IconButton icon={CaretLeftIcon} name="The week before" aria-keyshortcuts="[" onClick={earlier} />
        <IconButton
          icon={CaretRightIcon}
          name="The week after"
          aria-keyshortcuts="]"
          onClick={later}
          disabled={week >= thisWeek}
        />
      </span>
      {week === thisWeek ? null : <Link href="/week">This week</Link>}
    </span>,
  ]
  return (
    <PageHead
      crumbs={crumbs}
      answer={<Answer sentence={weekSentence(summary, week, thisWeek)} />}
      beside={<Pile weeks={recent} today={today} />}
    />
  )
}
