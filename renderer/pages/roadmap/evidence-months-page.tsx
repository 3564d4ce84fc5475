// Evidence by criterion and month: where work went over time. Every figure opens into its records.
import { useMemo, useState } from 'react'
import {
  type EvidenceMonths,
  evidenceMonths,
  firstDayOf,
  type Month,
  monthOfDay,
  monthsMeaning,
  sumOf,
} from '../../../shared/rules/roadmap/evidence-months.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { TableDisclosure } from '../../ui/table-disclosure.tsx'
import { type RoadmapNow, WithRoadmap } from './current-roadmap-loader.tsx'
import { MonthTable } from './evidence-month-table.tsx'
import { HeatTable } from './heat-table.tsx'
import styles from './months.module.css'
import { RoadmapHead } from './roadmap-page-head.tsx'

/** So many months stand beside each other; the rest is a step away. */
const monthsShown = 18

interface Range {
  readonly first: Month
  readonly last: Month
}

/** From the first evidence to today, or to evidence that is dated later. */
const rangeOf = ({ first, last }: EvidenceMonths, today: string): Range | null =>
  first === null || last === null ? null : { first, last: Math.max(last, monthOfDay(today)) }

/** The months that end with `last`; the first ones where fewer are left before it. */
const monthsTo = (range: Range, last: Month): Month[] => {
  const from = Math.max(range.first, last - monthsShown + 1)
  const to = Math.min(range.last, Math.max(last, from + monthsShown - 1))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The same list as long as the same months are shown: rows are drawn anew only for others. */
function useShown(range: Range | null, last: Month | null): readonly Month[] {
  const { first, last: end } = range ?? { first: 0, last: -1 }
  return useMemo(() => (end < first ? [] : monthsTo({ first, last: end }, last ?? end)), [first, end, last])
}

const words = (month: Month) => monthWords(firstDayOf(month))

function Steps({ range, shown, onStep }: { range: Range; shown: readonly Month[]; onStep: (last: Month) => void }) {
  const [from = range.first, to = range.last] = [shown[0], shown.at(-1)]
  if (range.last - range.first < monthsShown) return null
  return (
    <div className={styles.steps}>
      <Button small disabled={from <= range.first} onClick={() => onStep(from - 1)}>
        Earlier
      </Button>
      <Button small disabled={to >= range.last} onClick={() => onStep(Math.min(range.last, to + monthsShown))}>
        Later
      </Button>
      <p>
        {words(from)} to {words(to)}
      </p>
    </div>
  )
}

/** "74 evidence items in 15 months of 16, for 33 criteria." */
function monthsSentence({ of }: EvidenceMonths, { first, last }: Range): string {
  const sums = [...sumOf([...of.values()])]
  const items = sums.reduce((sum, [, count]) => sum + count, 0)
  const all = counted(items, 'evidence item')
  const months = sums.length
  return `${all} in ${counted(months, 'month')}${last - first + 1 > months ? ` of ${last - first + 1}` : ''}, for ${counted(of.size, 'criterion', 'criteria')}.`
}

function Months({ now }: { now: RoadmapNow }) {
  const { roadmap, standings, today } = now
  const months = useMemo(() => evidenceMonths(roadmap, standings), [roadmap, standings])
  const range = rangeOf(months, today)
  const [last, setLast] = useState<Month | null>(null)
  const shown = useShown(range, last)
  if (range === null)
    return (
      <>
        <RoadmapHead current="months" answer="No criterion has evidence yet." />
        <EmptyState action={<a href="#/roadmap/path">See what is nearest</a>}>
          Once a record is linked to a criterion, its month appears here.
        </EmptyState>
      </>
    )
  return (
    <>
      <RoadmapHead current="months" answer={monthsSentence(months, range)} lead={monthsMeaning} />
      <Steps range={range} shown={shown} onStep={setLast} />
      <HeatTable roadmap={roadmap} months={months} shown={shown} />
      <div className={styles.table}>
        <TableDisclosure>
          <MonthTable roadmap={roadmap} months={months} />
        </TableDisclosure>
      </div>
    </>
  )
}

export const Page = () => <WithRoadmap>{(now) => <Months now={now} />}</WithRoadmap>
