// The months in words: one row for each criterion that has evidence, with the months that have any. Reads well where no grid fits.
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { type EvidenceMonths, firstDayOf, type MonthCounts } from '../../../shared/rules/roadmap/evidence-months.ts'
import { monthWords } from '../../../shared/rules/time/day-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { LongList } from './show-more-list.tsx'

const rowsAtFirst = 100

/** "May 2024: 1, Jun 2024: 3" */
export const countsInWords = (counts: MonthCounts): string =>
  [...counts]
    .sort(([one], [other]) => one - other)
    .map(([month, count]) => `${monthWords(firstDayOf(month))}: ${count}`)
    .join(', ')

const sum = (counts: MonthCounts) => [...counts.values()].reduce((all, count) => all + count, 0)

export function MonthTable({ roadmap, months }: { roadmap: Roadmap; months: EvidenceMonths }) {
  const rows = roadmap.criteria.flatMap((criterion) => {
    const counts = months.of.get(criterion.id)
    return counts === undefined ? [] : [{ criterion, counts }]
  })
  return (
    <LongList all={rows} step={rowsAtFirst}>
      {(shown) => (
        <PlainTable label="Evidence items by month">
          <thead>
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">Months</th>
              <th scope="col" data-figure>
                Items
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ criterion, counts }) => (
              <tr key={criterion.id}>
                <th scope="row">{criterion.id}</th>
                <td>{countsInWords(counts)}</td>
                <td data-figure>{sum(counts)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </LongList>
  )
}
