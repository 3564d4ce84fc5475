// The line of sessions as figures: one row per session, or per stretch of sessions where there are thousands.
import { useMemo } from 'react'
import { type SessionBin, sessionBins } from '../../../shared/rules/sessions/session-bins.ts'
import type { SessionLineItem } from '../../../shared/rules/sessions/session-line.ts'
import { dayWords, spanWords } from '../../../shared/rules/time/day-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'

const numbers = ({ first, last }: SessionBin) => (first === last ? `${first + 1}` : `${first + 1} to ${last + 1}`)

export function SessionTable({ line, today }: { line: readonly SessionLineItem[]; today: string }) {
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
        {bins.map((bin) => (
          <tr key={bin.first}>
            <th scope="row">{numbers(bin)}</th>
            <td>
              {bin.first === bin.last ? dayWords(bin.firstDay, today) : spanWords(bin.firstDay, bin.lastDay, today)}
            </td>
            <td data-figure>{bin.stones}</td>
            <td data-figure>{bin.fromOthers}</td>
            <td data-figure>{bin.moved}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
