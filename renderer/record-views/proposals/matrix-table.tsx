// The decision matrix as a table: what decides with its weight, each option's score, the totals, and what they say.
import type { Proposal } from '../../../shared/records/proposal.ts'
import { type DecisionMatrix, decisionMatrix, firstPlaces } from '../../../shared/rules/proposals/decision-matrix.ts'
import { driverName, leaderWords, optionName, smallestFlipWords } from '../../../shared/rules/proposals/matrix-words.ts'
import { figures, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './matrix-table.module.css'

type Weighed = Pick<Proposal, 'drivers' | 'options' | 'scores'>

function Scored({ score }: { score: number | null }) {
  if (score !== null) return score
  return (
    <>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>not scored yet</VisuallyHidden>
    </>
  )
}

function Head({ options }: Pick<Weighed, 'options'>) {
  return (
    <thead>
      <tr>
        <td />
        <th scope="col" data-figure>
          Weight
        </th>
        {options.map((option) => (
          <th key={option.id} scope="col" data-figure>
            {sentenceCase(optionName(option))}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Totals({ matrix: { totals, optionIds } }: { matrix: DecisionMatrix }) {
  const first = firstPlaces(totals)
  return (
    <tr>
      <th scope="row">Weight times score</th>
      <td />
      {totals.map((total, at) => (
        <td key={optionIds[at]} data-figure data-first={first.includes(at) || undefined}>
          {total === null ? <Scored score={null} /> : figures(total)}
          {first.includes(at) ? <VisuallyHidden>, first</VisuallyHidden> : null}
        </td>
      ))}
    </tr>
  )
}

export function MatrixTable({ of }: { of: Weighed }) {
  const { drivers, options } = of
  const matrix = decisionMatrix(of)
  const leader = leaderWords(matrix, of)
  const rows = new Map(matrix.rows.map((row) => [row.driverId, row]))
  return (
    <div className={styles.matrix}>
      <PlainTable label="Decision matrix">
        <Head options={options} />
        <tbody>
          {drivers.map((driver) => (
            <tr key={driver.id}>
              <th scope="row">{sentenceCase(driverName(driver))}</th>
              <td data-figure data-quiet={driver.weight === null || undefined}>
                {driver.weight ?? 'not weighed'}
              </td>
              {options.map((option, at) => (
                <td key={option.id} data-figure>
                  <Scored score={rows.get(driver.id)?.scores[at] ?? null} />
                </td>
              ))}
            </tr>
          ))}
          <Totals matrix={matrix} />
        </tbody>
      </PlainTable>
      <p className={styles.says}>
        {leader} {smallestFlipWords(matrix, of)}
      </p>
    </div>
  )
}
