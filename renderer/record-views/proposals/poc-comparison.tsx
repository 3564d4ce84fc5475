// The POCs of one proposal side by side: one figure of each in a side column, or everything they measured over the whole page.
import type { CSSProperties } from 'react'
import { Link } from 'wouter'
import type { Poc } from '../../../shared/records/poc.ts'
import {
  type ComparedMetric,
  comparedMetrics,
  figureOf,
  leadRow,
  sameLimitWords,
} from '../../../shared/rules/proposals/compare-pocs.ts'
import { type FigureRow, figureWords, limitWords } from '../../../shared/rules/proposals/poc-figures.ts'
import { timeBoxWords, verdictWords } from '../../../shared/rules/proposals/poc-sentence.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './poc-comparison.module.css'
import { HeldMark } from './poc-results-table.tsx'

interface PocsProps {
  pocs: readonly Poc[]
  /** The one that is open. */
  currentId: string
}

function PocName({ poc, currentId }: { poc: Poc; currentId: string }) {
  const title = titleOf(poc)
  return poc.id === currentId ? (
    <span aria-current="true">{title}</span>
  ) : (
    <Link href={pageAddress('poc', poc.id)}>{title}</Link>
  )
}

/** Each POC by the figure that the open one stands on. */
export function PocsBeside({ pocs, currentId }: PocsProps) {
  const current = pocs.find(({ id }) => id === currentId)
  const lead = current === undefined ? null : leadRow(current)
  const compared =
    lead === null ? undefined : comparedMetrics(pocs).find(({ cells }) => cells.some(({ row }) => row?.id === lead.id))
  const limits = compared?.limits ?? 'none'
  return (
    <>
      <div className={styles.beside}>
        <PlainTable label="POCs of this proposal">
          <tbody>
            {pocs.map((poc) => {
              const row = lead === null ? null : figureOf(poc, lead)
              return (
                <tr key={poc.id} data-open={poc.id === currentId || undefined}>
                  <th scope="row">
                    <PocName poc={poc} currentId={currentId} />
                  </th>
                  <td data-figure>{row === null ? '' : (figureWords(row) ?? '')}</td>
                  <td>{verdictWords(poc.verdict)}</td>
                </tr>
              )
            })}
          </tbody>
        </PlainTable>
      </div>
      {limits === 'none' ? null : <Small quiet>{sameLimitWords(limits)}</Small>}
    </>
  )
}

function Cell({ row }: { row: FigureRow | null }) {
  if (row === null) return <td data-quiet>not looked at</td>
  const figure = figureWords(row)
  return (
    <td>
      {figure === null ? <span data-quiet>not measured</span> : <b>{figure}</b>}
      {row.limit === null ? null : <Small quiet>{limitWords(row.limit)}</Small>}
      {row.limit === null || figure === null ? null : <HeldMark held={row.held} alone />}
    </td>
  )
}

function MetricRow({ metric: { metric, unit, cells, limits } }: { metric: ComparedMetric }) {
  return (
    <tr>
      <th scope="row">
        {metric || 'Unnamed'}
        {unit === '' ? '' : `, in ${unit}`}
        {limits === 'none' ? null : <Small quiet>{sameLimitWords(limits)}</Small>}
      </th>
      {cells.map(({ pocId, row }) => (
        <Cell key={pocId} row={row} />
      ))}
    </tr>
  )
}

interface WordsRowProps {
  name: string
  pocs: readonly Poc[]
  words: (poc: Poc) => string
  /** What its owner wrote, and not what the app says of it. */
  written?: boolean
}

function WordsRow({ name, pocs, words, written = false }: WordsRowProps) {
  if (pocs.every((poc) => words(poc) === '')) return null
  return (
    <tr>
      <th scope="row">{name}</th>
      {pocs.map((poc) => (
        <td key={poc.id} data-written={written || undefined}>
          {words(poc)}
        </td>
      ))}
    </tr>
  )
}

interface Columns extends CSSProperties {
  '--columns': number
}

/** Everything they measured, matched by name and unit, with the limit each was held against. */
export function PocComparison({ pocs, currentId }: PocsProps) {
  const columns: Columns = { '--columns': pocs.length }
  return (
    <section className={styles.whole} style={columns} aria-label="All measurements side by side">
      <PlainTable label="All measurements side by side">
        <thead>
          <tr>
            <th scope="col">Measured</th>
            {pocs.map((poc) => (
              <th key={poc.id} scope="col">
                <PocName poc={poc} currentId={currentId} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <WordsRow name="Verdict" pocs={pocs} words={({ verdict }) => verdictWords(verdict)} />
          {comparedMetrics(pocs).map((metric) => (
            <MetricRow key={metric.key} metric={metric} />
          ))}
          <WordsRow name="Time-box" pocs={pocs} words={timeBoxWords} />
          <WordsRow name="Setup" pocs={pocs} words={({ setup }) => setup.trim()} written />
          <WordsRow name="Learned" pocs={pocs} words={({ learned }) => learned.trim()} written />
          <WordsRow name="Limitations" pocs={pocs} words={({ notShown }) => notShown.trim()} written />
        </tbody>
      </PlainTable>
    </section>
  )
}
