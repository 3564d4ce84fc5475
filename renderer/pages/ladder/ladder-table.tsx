// Every criterion of a ladder, by competency and level, with its rule and how much evidence supports it.
import type { CriterionId } from '../../../shared/records/ids.ts'
import type { Competency, Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import { evidenceWanted } from '../../../shared/rules/rule-in-words.ts'
import { Written } from '../../record-views/written.tsx'
import type { OnCriterion } from '../../storage/read-ladder.ts'
import { Code } from '../../ui/type.tsx'
import styles from './ladder.module.css'

type Ladder = Pick<Roadmap, 'levels' | 'competencies' | 'criteria'>

interface LadderTableProps {
  roadmap: Ladder
  /** null: nothing is counted, as in a preview */
  on: ReadonlyMap<CriterionId, OnCriterion> | null
}

/** Its criteria by level, in the order of the levels. */
export const criteriaOf = ({ levels, criteria }: Pick<LadderContent, 'levels' | 'criteria'>, competencyId: string) =>
  levels.flatMap((level) =>
    criteria
      .filter((one) => one.competencyId === competencyId && one.levelId === level.id)
      .map((one) => ({ level, one })),
  )

function Row({ one, level, on }: { one: Criterion; level: string; on: LadderTableProps['on'] }) {
  const counted = on?.get(one.id)
  return (
    <tr>
      <td className={styles.level}>{level}</td>
      <td className={styles.code}>
        <Code>{one.id}</Code>
      </td>
      <td>
        <Written text={one.text} />
        {one.notes === '' ? null : (
          <div className={styles.notes}>
            <Written text={one.notes} />
          </div>
        )}
        <p className={styles.rule}>{evidenceWanted(one)}</p>
      </td>
      {on === null ? null : <td className={styles.figure}>{counted?.evidence ? counted.evidence : ''}</td>}
    </tr>
  )
}

function Group({ competency, roadmap, on }: { competency: Competency } & LadderTableProps) {
  const rows = criteriaOf(roadmap, competency.id)
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" colSpan={on === null ? 3 : 4}>
          {competency.name}
        </th>
      </tr>
      {rows.map(({ level, one }, index) => (
        <Row key={one.id} one={one} on={on} level={rows[index - 1]?.level.id === level.id ? '' : level.name} />
      ))}
    </tbody>
  )
}

export function LadderTable({ roadmap, on }: LadderTableProps) {
  return (
    <table className={styles.table} aria-label="Criteria of the ladder">
      {on === null ? null : (
        <thead>
          <tr>
            <td colSpan={3} />
            <th scope="col" className={styles.figure}>
              Evidence
            </th>
          </tr>
        </thead>
      )}
      {roadmap.competencies.map((competency) => (
        <Group key={competency.id} competency={competency} roadmap={roadmap} on={on} />
      ))}
    </table>
  )
}
