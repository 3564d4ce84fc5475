// The three ways to look at the same criteria, and the one that is open beside them.
import { useState } from 'react'
import { type CriteriaOrder, inOrder } from '../../../shared/rules/roadmap/criteria-order.ts'
import { WordTabs } from '../../ui/word-tabs.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { CriterionColumn, type CriterionColumnProps } from './criterion-column.tsx'
import { Matrix, type MatrixProps } from './matrix.tsx'
import type { RoadmapView } from './roadmap-address.ts'
import styles from './roadmap-screen.module.css'
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

function ListView({ matrix, legend }: Pick<RoadmapBodyProps, 'matrix' | 'legend'>) {
  const [order, setOrder] = useState<CriteriaOrder>('strength')
  const isGrouped = order === 'strength'
  return (
    <>
      <StatusLegend {...legend} criteria={matrix.criteria} hrefOf={matrix.hrefOf} figures={null} />
      <div className={styles.order}>
        <span aria-hidden="true">Sort by</span>
        <WordTabs label="Sort by" value={order} choices={orders} onChange={setOrder} />
      </div>
      <CriteriaList
        {...matrix}
        competencies={isGrouped ? matrix.competencies : null}
        criteria={isGrouped ? matrix.criteria : ordered(matrix.criteria, order)}
      />
    </>
  )
}

function Main({ view, matrix, legend }: Omit<RoadmapBodyProps, 'column'>) {
  switch (view) {
    case 'matrix':
      return (
        <>
          <Matrix {...matrix} />
          <StatusLegend {...legend} criteria={matrix.criteria} hrefOf={matrix.hrefOf} />
        </>
      )
    case 'list':
      return <ListView matrix={matrix} legend={legend} />
    case 'strongest':
      return (
        <>
          <StatusLegend {...legend} criteria={matrix.criteria} hrefOf={matrix.hrefOf} figures={null} />
          <CriteriaList {...matrix} competencies={null} criteria={ordered(matrix.criteria, 'strength')} />
        </>
      )
  }
}

/** One structure with and without an open criterion: the cell that was followed keeps its place and its focus. */
export function RoadmapBody({ column, ...main }: RoadmapBodyProps) {
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
