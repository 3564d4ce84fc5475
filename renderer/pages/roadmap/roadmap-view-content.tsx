// The three ways to look at the same criteria, and the one that is open beside them.
import { useMemo, useState } from 'react'
import { type CriteriaOrder, inOrder } from '../../../shared/rules/roadmap/criteria-order.ts'
import { competenciesAtFirst } from '../../../shared/rules/roadmap/initially-shown-criteria.ts'
import { counted, figures } from '../../../shared/rules/text/number-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { WordTabs } from '../../ui/word-tabs.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { Matrix, type MatrixProps } from './criteria-matrix.tsx'
import { CriterionColumn, type CriterionColumnProps } from './criterion-column.tsx'
import type { RoadmapView } from './roadmap-address.ts'
import styles from './roadmap-screen.module.css'
import { LongList } from './show-more-list.tsx'
import { StatusLegend, type StatusLegendProps } from './status-legend.tsx'

const orders = [
  { value: 'strength', words: 'strength' },
  { value: 'newest', words: 'newest first' },
  { value: 'oldest', words: 'oldest first' },
  { value: 'nearest', words: 'nearest to evidence' },
] as const

interface RoadmapBodyProps {
  view: RoadmapView
  matrix: MatrixProps
  legend: StatusLegendProps
  column: CriterionColumnProps | null
}

/** A copy in another order that still knows what moved. */
const ordered = (criteria: MatrixProps['criteria'], order: CriteriaOrder) => {
  const byId = new Map(criteria.map((one) => [one.criterion.id, one]))
  return inOrder(criteria, order).flatMap(({ criterion }) => byId.get(criterion.id) ?? [])
}

/** So many criteria are drawn at first, and with each press; most ladders have fewer. */
const drawnAtFirst = 400

/** The first competencies of a ladder of thousands, and the way to the rest. */
function useFirst({ competencies, criteria, openId }: Pick<MatrixProps, 'competencies' | 'criteria' | 'openId'>) {
  const [most, setMost] = useState(drawnAtFirst)
  const shown = useMemo(
    () => competencies.slice(0, competenciesAtFirst(competencies, criteria, { most, openId })),
    [competencies, criteria, most, openId],
  )
  const more = competencies.length - shown.length
  return {
    shown,
    more:
      more === 0 ? null : (
        <TextButton onClick={() => setMost(most + drawnAtFirst)}>
          Show more: {figures(shown.length)} of {counted(competencies.length, 'competency', 'competencies')} are shown
        </TextButton>
      ),
  }
}

/** All in one row: the whole of a short list, of a long one the first part. */
function Line({ matrix, criteria }: { matrix: MatrixProps; criteria: MatrixProps['criteria'] }) {
  return (
    <LongList all={criteria} step={drawnAtFirst}>
      {(shown) => <CriteriaList {...matrix} competencies={null} criteria={shown} />}
    </LongList>
  )
}

function Grouped({ matrix }: { matrix: MatrixProps }) {
  const { shown, more } = useFirst(matrix)
  return (
    <>
      <CriteriaList {...matrix} competencies={shown} />
      {more}
    </>
  )
}

function ListView({ matrix, legend }: Pick<RoadmapBodyProps, 'matrix' | 'legend'>) {
  const [order, setOrder] = useState<CriteriaOrder>('strength')
  return (
    <>
      <StatusLegend {...legend} criteria={matrix.criteria} hrefOf={matrix.hrefOf} figures={null} />
      <div className={styles.order}>
        <span aria-hidden="true">Sort by</span>
        <WordTabs label="Sort by" value={order} choices={orders} onChange={setOrder} />
      </div>
      {order === 'strength' ? (
        <Grouped matrix={matrix} />
      ) : (
        <Line matrix={matrix} criteria={ordered(matrix.criteria, order)} />
      )}
    </>
  )
}

function MatrixView({ matrix, legend }: Pick<RoadmapBodyProps, 'matrix' | 'legend'>) {
  const { shown, more } = useFirst(matrix)
  return (
    <>
      <Matrix {...matrix} competencies={shown} />
      {more}
      <StatusLegend {...legend} criteria={matrix.criteria} hrefOf={matrix.hrefOf} />
    </>
  )
}

function Main({ view, matrix, legend }: Omit<RoadmapBodyProps, 'column'>) {
  switch (view) {
    case 'matrix':
      return <MatrixView matrix={matrix} legend={legend} />
    case 'list':
      return <ListView matrix={matrix} legend={legend} />
    case 'strongest':
      return (
        <>
          <StatusLegend {...legend} criteria={matrix.criteria} hrefOf={matrix.hrefOf} figures={null} />
          <Line matrix={matrix} criteria={ordered(matrix.criteria, 'strength')} />
        </>
      )
  }
}

/** One structure with and without an open criterion: the cell that was followed keeps its place and its focus. */
export function RoadmapViewContent({ column, ...main }: RoadmapBodyProps) {
  return (
    <div className={styles.body} data-open={column !== null || undefined}>
      <div className={styles.main}>
        <Main {...main} />
      </div>
      {column === null ? null : (
        <aside className={styles.column} aria-label={`Criterion ${column.one.criterion.id}`}>
          <CriterionColumn {...column} />
        </aside>
      )}
    </div>
  )
}
