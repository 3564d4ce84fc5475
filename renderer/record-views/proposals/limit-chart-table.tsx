// The points of the chart as a table, each with whether it kept to the limit.

import type { LimitChart } from '../../../shared/rules/proposals/limit-chart-data.ts'
import { figureWithUnit } from '../../../shared/rules/text/number-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'

export function LimitChartTable({ chart: { metric, unit, points } }: { chart: LimitChart }) {
  return (
    <PlainTable label={`${metric || 'Figures'} against the limit`}>
      <thead>
        <tr>
          <th scope="col">Point</th>
          <th scope="col" data-figure>
            Figure
          </th>
          <th scope="col">Kept to the limit</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ id, words, value, held }) => (
          <tr key={id}>
            <td>{words}</td>
            <td data-figure>{figureWithUnit(value, unit)}</td>
            <td>{held ? 'yes' : 'no'}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
