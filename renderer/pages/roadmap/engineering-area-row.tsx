// One area: its months as dots on one axis, how many records look at it, and the newest. The figure opens into the records and the rule.
import { useId, useState } from 'react'
import { areaWords } from '../../../shared/rules/growth/improvement-words.ts'
import { type AreaSummary, areaMeaning, signWords } from '../../../shared/rules/roadmap/engineering-areas.ts'
import type { Month, MonthCounts } from '../../../shared/rules/roadmap/evidence-months.ts'
import { figures } from '../../../shared/rules/text/number-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { useAreaRecords } from '../../storage/journal/use-journal.ts'
import { WhatIsCounted } from '../../ui/expandable-figure.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './areas.module.css'
import { RecordLine } from './figure-detail-lists.tsx'

interface Span {
  readonly first: Month
  readonly last: Month
}

const step = 30
const [width, height] = [360, 24]

/** A dot for each month, larger where there is more; a dash where there is nothing at all. */
function Strip({ months, span: { first, last } }: { months: MonthCounts; span: Span }) {
  const room = width / (last - first + 1)
  const most = Math.max(2, Math.min(10, room / 2 - 0.5))
  const size = (count: number) => Math.min(most, 2 + Math.sqrt(count) * 1.6)
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path
        d={`M0 ${height / 2}H${width}`}
        stroke="var(--line)"
        strokeDasharray={months.size === 0 ? '3.5 3.5' : undefined}
      />
      {[...months].map(([month, count]) => (
        <circle key={month} cx={(month - first + 0.5) * room} cy={height / 2} r={size(count)} fill="var(--stone-2)" />
      ))}
    </svg>
  )
}

function Records({ area, count }: Pick<AreaSummary, 'area' | 'count'>) {
  const [most, setMost] = useState(step)
  const rows = useAreaRecords(area, most)
  const ids = rows?.map(({ id }) => id).join() ?? ''
  const found = useView((database) => database.records.bulkGet(ids === '' ? [] : ids.split(',')), [ids])
  if (rows === undefined || found === undefined) return null
  const byId = new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id as string, one] as const])))
  const more = Math.min(step, count - most)
  return (
    <>
      <ul aria-label="Records counted">
        {rows.map(({ id, sign }) => {
          const record = byId.get(id)
          return record === undefined || !('day' in record) ? null : (
            <li key={id}>
              <RecordLine record={record} note={signWords(sign)} />
            </li>
          )
        })}
      </ul>
      {more > 0 ? (
        <TextButton onClick={() => setMost(most + step)}>
          Show {figures(more)} more of {figures(count)}
        </TextButton>
      ) : null}
    </>
  )
}

interface AreaRowProps {
  summary: AreaSummary
  span: Span | null
  /** the newest day in words */
  newest: string | null
  isOpen: boolean
  onToggle: () => void
}

export function EngineeringAreaRow({ summary, span, newest, isOpen, onToggle }: AreaRowProps) {
  const { area, count, months } = summary
  const id = useId()
  const name = areaWords[area]
  return (
    <>
      <tr data-bare={count === 0 || undefined}>
        <th scope="row">{name}</th>
        <td className={styles.strip}>{span === null ? null : <Strip months={months} span={span} />}</td>
        <td data-figure>
          <TextButton
            aria-expanded={isOpen}
            aria-controls={isOpen ? id : undefined}
            aria-label={`${name}: ${count}, show the records and how they are counted`}
            onClick={onToggle}
          >
            {figures(count)}
          </TextButton>
        </td>
        <td data-figure>{newest ?? 'no records yet'}</td>
      </tr>
      {isOpen ? (
        <tr>
          <td colSpan={4}>
            <WhatIsCounted id={id} meaning={areaMeaning(area)}>
              <Records area={area} count={count} />
            </WhatIsCounted>
          </td>
        </tr>
      ) : null}
    </>
  )
}
