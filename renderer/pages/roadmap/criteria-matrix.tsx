// Competencies × levels, both in the ladder's order. With nothing open the figures stand under the marks; opening a criterion trades them for its column.
import type { CSSProperties } from 'react'
import type { Competency, Level, Roadmap } from '../../../shared/records/roadmap.ts'
import styles from './criteria-matrix.module.css'
import { CriterionCell } from './criterion-cell.tsx'
import type { ShownCriterion } from './use-roadmap-at.ts'

export interface MatrixProps {
  roadmap: Roadmap
  /** in the order they are read */
  competencies: readonly Competency[]
  criteria: readonly ShownCriterion[]
  openId: string | null
  hrefOf: (criterionId: string) => string
  namesOf: (one: ShownCriterion) => string
  today: string
}

/** "S2" of DEC-S2; an imported ladder may name its criteria otherwise, then the whole id is shown. */
export const shortCode = (id: string, competencyId: string): string =>
  id.startsWith(`${competencyId}-`) ? id.slice(competencyId.length + 1) : id

interface ColumnRoom extends CSSProperties {
  '--cells': number
}
interface TableRoom extends CSSProperties {
  '--all-cells': number
  '--gaps': number
}

const inCell = (criteria: readonly ShownCriterion[], competency: Competency, level: Level) =>
  criteria.filter(({ criterion }) => criterion.competencyId === competency.id && criterion.levelId === level.id)

function mostInLevel({ criteria, competencies }: MatrixProps, level: Level): ColumnRoom {
  return { '--cells': Math.max(1, ...competencies.map((one) => inCell(criteria, one, level).length)) }
}

/** A ladder with many criteria in a cell is wider than its page: every level keeps its room, and the table scrolls in its box. */
function roomOf(matrix: MatrixProps): TableRoom {
  const { levels } = matrix.roadmap
  const cells = levels.reduce((sum, level) => sum + mostInLevel(matrix, level)['--cells'], 0)
  return { '--all-cells': cells, '--gaps': Math.max(0, levels.length - 1) }
}

function Cells({ found, matrix }: { found: readonly ShownCriterion[]; matrix: MatrixProps }) {
  const { openId, hrefOf, namesOf, today } = matrix
  return found.map((one) => {
    const { id, competencyId, minimum } = one.criterion
    return (
      <CriterionCell
        key={id}
        id={id}
        code={shortCode(id, competencyId)}
        href={`#${hrefOf(id)}`}
        status={one.status}
        moved={one.moved}
        isOpen={id === openId}
        pieces={one.pieces}
        minimum={minimum}
        newest={one.newest}
        parts={one.parts}
        by={one.status === 'confirmed' ? namesOf(one) : ''}
        today={today}
      />
    )
  })
}

function Row({ competency, matrix }: { competency: Competency; matrix: MatrixProps }) {
  return (
    <tr>
      <th scope="row" title={competency.name}>
        <span className={styles.code}>{competency.id}</span>
        {competency.shortName}
      </th>
      {matrix.roadmap.levels.map((level) => (
        <td key={level.id}>
          <div className={styles.cells}>
            <Cells found={inCell(matrix.criteria, competency, level)} matrix={matrix} />
          </div>
        </td>
      ))}
    </tr>
  )
}

export function Matrix(props: MatrixProps) {
  const { roadmap, competencies, openId } = props
  return (
    // A ladder of many levels scrolls here, not the page.
    <div className={styles.scroll}>
      <table
        className={styles.matrix}
        style={roomOf(props)}
        data-figures={openId === null || undefined}
        aria-label="Competencies by level"
      >
        <thead>
          <tr>
            <td />
            {roadmap.levels.map((level) => (
              <th key={level.id} scope="col" style={mostInLevel(props, level)}>
                {level.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {competencies.map((competency) => (
            <Row key={competency.id} competency={competency} matrix={props} />
          ))}
        </tbody>
      </table>
    </div>
  )
}
