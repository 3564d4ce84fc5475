// The line of sessions as figures: one row per session, or per stretch of sessions where there are thousands.
import { Fragment, useMemo } from 'react'
import type { Promotion } from '../../../shared/records/profile.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/closed-session-timeline.ts'
import { type SessionBin, sessionBins } from '../../../shared/rules/sessions/session-groups.ts'
import { dayWords, spanWords } from '../../../shared/rules/time/day-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'

/** Promotions that lie between the bin and the one before it. */
const reachedBefore = (bin: SessionBin, before: SessionBin | undefined, promotions: readonly Promotion[]) =>
  promotions.filter(({ day }) => (before === undefined || day > before.lastDay) && day <= bin.lastDay)

function ReachedRow({ promotion: { day, level }, today }: { promotion: Promotion; today: string }) {
  return (
    <tr>
      <th scope="row">Promotion</th>
      <td>{dayWords(day, today)}</td>
      <td colSpan={3}>Reached {level}</td>
    </tr>
  )
}

const numbers = ({ first, last }: SessionBin) => (first === last ? `${first + 1}` : `${first + 1} to ${last + 1}`)

function BinRow({ bin, today }: { bin: SessionBin; today: string }) {
  return (
    <tr>
      <th scope="row">{numbers(bin)}</th>
      <td>{bin.first === bin.last ? dayWords(bin.firstDay, today) : spanWords(bin.firstDay, bin.lastDay, today)}</td>
      <td data-figure>{bin.stones}</td>
      <td data-figure>{bin.fromOthers}</td>
      <td data-figure>{bin.moved}</td>
    </tr>
  )
}

interface SessionTableProps {
  line: readonly SessionLineItem[]
  promotions: readonly Promotion[]
  today: string
}

export function SessionTable({ line, promotions, today }: SessionTableProps) {
  const bins = useMemo(() => sessionBins(line), [line])
  return (
    <PlainTable label="Records before each session">
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Day</th>
          <th scope="col" data-figure>
            Records
          </th>
          <th scope="col" data-figure>
            From others
          </th>
          <th scope="col" data-figure>
            Criteria moved
          </th>
        </tr>
      </thead>
      <tbody>
        {bins.map((bin, at) => (
          <Fragment key={bin.first}>
            {reachedBefore(bin, bins[at - 1], promotions).map((promotion) => (
              <ReachedRow key={promotion.day} promotion={promotion} today={today} />
            ))}
            <BinRow bin={bin} today={today} />
          </Fragment>
        ))}
        {promotions
          .filter(({ day }) => day > (bins.at(-1)?.lastDay ?? ''))
          .map((promotion) => (
            <ReachedRow key={promotion.day} promotion={promotion} today={today} />
          ))}
      </tbody>
    </PlainTable>
  )
}
