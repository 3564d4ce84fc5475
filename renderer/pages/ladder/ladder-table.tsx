// Every criterion of a ladder, by competency and level, with its rule and how much evidence supports it.
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Competency, Criterion, Roadmap } from '../../../shared/records/roadmap.ts'
import { evidenceWanted } from '../../../shared/rules/evidence/criterion-rule-words.ts'
import type { LadderContent } from '../../../shared/rules/ladder/ladder-changes.ts'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import type { OnCriterion } from '../../storage/roadmap/read-ladder-versions.ts'
import { Code } from '../../ui/typography.tsx'
import styles from './ladder.module.css'
import { useFirstOf } from './use-first-items.tsx'

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

/** Rows drawn at once, roughly: a competency is drawn whole. */
const mostRows = 300

interface GroupRows {
  readonly competency: Competency
  readonly rows: ReturnType<typeof criteriaOf>
}

/** The first competencies, up to about as many rows. */
function firstGroups(groups: readonly GroupRows[], most: number): number {
  let rows = 0
  const end = groups.findIndex((group) => {
    rows += group.rows.length
    return rows > most
  })
  return end === -1 ? groups.length : Math.max(1, end)
}

function Group({ competency, rows, on }: GroupRows & Pick<LadderTableProps, 'on'>) {
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
  const groups = roadmap.competencies.map((competency) => ({ competency, rows: criteriaOf(roadmap, competency.id) }))
  const { shown, more } = useFirstOf(groups, firstGroups(groups, mostRows))
  return (
    <>
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
        {shown.map((group) => (
          <Group key={group.competency.id} {...group} on={on} />
        ))}
      </table>
      {more}
    </>
  )
}
