// Which areas of engineering the records look at, since when none has, and which nobody has looked at.
import { useState } from 'react'
import { areaWords } from '../../../shared/rules/growth/improvement-words.ts'
import { type AreaSummary, areasSentence } from '../../../shared/rules/roadmap/engineering-areas.ts'
import { firstDayOf, monthOfDay } from '../../../shared/rules/roadmap/evidence-months.ts'
import { monthWords, shortDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useAreas } from '../../storage/journal/use-journal.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { TableDisclosure } from '../../ui/table-disclosure.tsx'
import styles from './areas.module.css'
import { EngineeringAreaRow } from './engineering-area-row.tsx'
import { countsInWords } from './evidence-month-table.tsx'
import { RoadmapHead } from './roadmap-page-head.tsx'

const lead =
  'Quality, security, deployment, cost, observability, process, the data layer, tests and AI: what your records say about each. An area without records may be worth a look.'

/** From the first month with a record of any area to this one; null without any. */
function monthsOver(areas: readonly AreaSummary[], today: string) {
  const all = areas.flatMap(({ months }) => [...months.keys()])
  if (all.length === 0) return null
  return { first: Math.min(...all), last: Math.max(monthOfDay(today), ...all) }
}

function MonthsInWords({ areas }: { areas: readonly AreaSummary[] }) {
  return (
    <PlainTable label="Records of each area by month">
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col">Months</th>
        </tr>
      </thead>
      <tbody>
        {areas.map(({ area, months }) => (
          <tr key={area}>
            <th scope="row">{areaWords[area]}</th>
            <td>{countsInWords(months) || 'none'}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

type Span = NonNullable<ReturnType<typeof monthsOver>>

function Head({ span }: { span: Span | null }) {
  return (
    <thead>
      <tr>
        <th scope="col">Area</th>
        <td className={styles.strip}>
          {span === null ? null : (
            <span className={styles.ends} aria-hidden="true">
              <span>{monthWords(firstDayOf(span.first))}</span>
              <span>{monthWords(firstDayOf(span.last))}</span>
            </span>
          )}
        </td>
        <th scope="col" data-figure>
          Records
        </th>
        <th scope="col" data-figure>
          Newest
        </th>
      </tr>
    </thead>
  )
}

function Areas({ areas }: { areas: readonly AreaSummary[] }) {
  const today = useCairn().clock.today()
  const [open, setOpen] = useState<string | null>(null)
  const span = monthsOver(areas, today)
  return (
    <>
      <RoadmapHead current="areas" answer={areasSentence(areas)} lead={lead} />
      <table className={styles.areas} aria-label="Areas">
        <Head span={span} />
        <tbody>
          {areas.map((one) => (
            <EngineeringAreaRow
              key={one.area}
              summary={one}
              span={span}
              newest={one.newest === null ? null : shortDay(one.newest, today)}
              isOpen={open === one.area}
              onToggle={() => setOpen(open === one.area ? null : one.area)}
            />
          ))}
        </tbody>
      </table>
      <div className={styles.table}>
        <TableDisclosure>
          <MonthsInWords areas={areas} />
        </TableDisclosure>
      </div>
    </>
  )
}

export function Page() {
  const areas = useAreas()
  return areas === undefined ? null : <Areas areas={areas} />
}
