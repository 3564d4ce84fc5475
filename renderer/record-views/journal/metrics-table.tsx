// The figures of an entry: before and after at a glance, how each was measured and what it decided beneath.
import type { Metric } from '../../../shared/records/entry.ts'
import { figureWithUnit } from '../../../shared/rules/text/number-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { Small } from '../../ui/typography.tsx'
import { HighlightedText } from './highlighted-text.tsx'

const figure = (value: number | null, unit: string) => (value === null ? 'not known' : figureWithUnit(value, unit))

/** "Measured by …, from …. It decided …": one line for each figure that says so, named when there are several. */
function storyOf({ name, howMeasured, source, decision }: Metric, isOnly: boolean): string {
  const parts = [
    howMeasured === '' ? '' : `how measured: ${howMeasured}`,
    source === '' ? '' : `source: ${source}`,
    decision === '' ? '' : `the decision it drove: ${decision}`,
  ].filter((part) => part !== '')
  if (parts.length === 0) return ''
  const told = parts.join('; ')
  return isOnly || name === '' ? `${told.charAt(0).toUpperCase()}${told.slice(1)}` : `${name}, ${told}`
}

function Heads() {
  return (
    <thead>
      <tr>
        <th scope="col">Figure</th>
        <th scope="col" data-figure>
          Before
        </th>
        <th scope="col" data-figure>
          After
        </th>
      </tr>
    </thead>
  )
}

export function MetricsTable({ metrics }: { metrics: readonly Metric[] }) {
  if (metrics.length === 0) return null
  // Two figures may share a name; their order is all that tells them apart.
  const numbered = metrics.map((metric, index) => ({ ...metric, key: `${index} ${metric.name}` }))
  const stories = metrics.map((metric) => storyOf(metric, metrics.length === 1)).filter((story) => story !== '')
  return (
    <div>
      <PlainTable label="Figures">
        <Heads />
        <tbody>
          {numbered.map(({ key, name, unit, before, after }) => (
            <tr key={key}>
              <td>
                <HighlightedText>{name || 'Unnamed'}</HighlightedText>
              </td>
              <td data-figure>{figure(before, unit)}</td>
              <td data-figure>
                <b>{figure(after, unit)}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {stories.map((story) => (
        <Small key={story} quiet>
          <HighlightedText>{story}</HighlightedText>
        </Small>
      ))}
    </div>
  )
}
