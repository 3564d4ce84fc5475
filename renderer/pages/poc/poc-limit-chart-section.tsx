// The chart of one measurement against its limit, with the other POCs of the proposal beside it and its table a key away.
import { useState } from 'react'
import type { Poc } from '../../../shared/records/poc.ts'
import { isDrawable, type LimitChart, limitChart } from '../../../shared/rules/proposals/limit-chart-data.ts'
import type { FigureRow } from '../../../shared/rules/proposals/poc-figures.ts'
import { limitLineWords } from '../../../shared/rules/proposals/poc-sentence.ts'
import { LimitChartView } from '../../record-views/proposals/limit-chart.tsx'
import { LimitChartTable } from '../../record-views/proposals/limit-chart-table.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { WordTabs } from '../../ui/word-tabs.tsx'
import styles from './poc.module.css'

interface AgainstTheLimitProps {
  poc: Poc
  rows: readonly FigureRow[]
  /** The other POCs of its proposal. */
  others: readonly Poc[]
}

const nameOf = ({ metric }: FigureRow) => metric || 'Unnamed'

interface DrawnProps {
  poc: Poc
  chart: LimitChart
  asTable: boolean
}

function Drawn({ poc, chart, asTable }: DrawnProps) {
  const { clock } = useCairn()
  return (
    <>
      <LimitChartView
        chart={chart}
        limitLine={limitLineWords(chart.limit, poc.startedAt, clock.zone(), clock.today())}
      />
      {asTable ? (
        <div className={styles.table}>
          <LimitChartTable chart={chart} />
        </div>
      ) : null}
    </>
  )
}

export function PocLimitChartSection({ poc, rows, others }: AgainstTheLimitProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [asTable, setAsTable] = useState(false)
  const drawable = rows.filter(isDrawable)
  const row = drawable.find(({ id }) => id === chosen) ?? drawable[0]
  const chart = row === undefined ? null : limitChart(row, others)
  if (row === undefined || chart === null) return null
  const hasChoice = drawable.length > 1
  const note = [...(hasChoice ? [] : [nameOf(row)]), ...(chart.unit === '' ? [] : [`in ${chart.unit}`])].join(', ')
  const toggle = (
    <TextButton aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
      {asTable ? 'Hide the table' : 'Show as table'}
    </TextButton>
  )
  return (
    <section className={styles.section} aria-label="Against the limit">
      <SectionHead note={note} action={toggle}>
        Against the limit
      </SectionHead>
      {hasChoice ? (
        <WordTabs
          label="Which measurement"
          value={row.id}
          choices={drawable.map((one) => ({ value: one.id, words: nameOf(one) }))}
          onChange={setChosen}
        />
      ) : null}
      <Drawn poc={poc} chart={chart} asTable={asTable} />
    </section>
  )
}
