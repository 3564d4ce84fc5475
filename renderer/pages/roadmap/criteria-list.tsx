// Every criterion as a line with its count, newest date and whose word there is: by competency, or all in one row in another order.
import type { Competency, Level, Roadmap } from '../../../shared/records/roadmap.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import { ByOther } from '../../ui/typography.tsx'
import styles from './criteria-list.module.css'
import { shortCode } from './criteria-matrix.tsx'
import type { ShownCriterion } from './use-roadmap-at.ts'

interface CriteriaListProps {
  roadmap: Roadmap
  /** under heads in this order; null: one row of all, in the order of `criteria` */
  competencies: readonly Competency[] | null
  criteria: readonly ShownCriterion[]
  openId: string | null
  hrefOf: (criterionId: string) => string
  namesOf: (one: ShownCriterion) => string
  today: string
}

const hasEvidence = ({ status }: ShownCriterion) => status === 'evidenced' || status === 'confirmed'

function FromOthers({ one, namesOf }: { one: ShownCriterion; namesOf: CriteriaListProps['namesOf'] }) {
  if (one.parts) return <span className={styles.quiet}>differs by work date</span>
  switch (one.status) {
    case 'confirmed':
      return (
        <ByOther className={styles.by}>
          <Pebble /> {namesOf(one)}
        </ByOther>
      )
    case 'evidenced':
      return <span className={styles.quiet}>self-reported</span>
    case 'claimed':
      return (
        <span className={styles.quiet}>
          {one.pieces === 0
            ? 'evidence of another kind'
            : one.pieces < one.criterion.minimum
              ? 'not enough yet'
              : 'a kind is missing'}
        </span>
      )
    case 'not-applicable':
      return <span className={styles.quiet}>not applicable</span>
    case 'not-yet':
      return one.own?.verdict === 'no-chance' ? <span className={styles.quiet}>no opportunity yet</span> : null
  }
}

function Count({ one: { status, pieces, criterion, parts } }: { one: ShownCriterion }) {
  if (parts || (pieces === 0 && status !== 'claimed')) return null
  if (status !== 'claimed' || pieces >= criterion.minimum) return pieces
  return (
    <>
      {pieces} <span className={styles.quiet}>of {criterion.minimum}</span>
    </>
  )
}

interface LineProps {
  one: ShownCriterion
  level: Level | undefined
  list: CriteriaListProps
}

function CriterionLine({ one, level, list }: LineProps) {
  const { openId, hrefOf, namesOf, today, competencies } = list
  const { id, competencyId, text } = one.criterion
  return (
    <tr data-open={id === openId || undefined}>
      <td className={styles.level}>{level?.name ?? ''}</td>
      <td className={styles.mark}>
        <StatusMark status={one.status} moved={one.moved} />
      </td>
      <td className={styles.code}>{competencies === null ? id : shortCode(id, competencyId)}</td>
      <td>
        <a
          id={`criterion-${id}`}
          className={styles.words}
          href={`#${hrefOf(id)}`}
          aria-current={id === openId ? 'true' : undefined}
        >
          {text}
        </a>
      </td>
      <td className={styles.figure}>
        <Count one={one} />
      </td>
      <td className={styles.figure} data-wide>
        {one.newest === null || one.parts ? '' : shortDay(one.newest, today)}
      </td>
      <td className={styles.others} data-wide>
        <FromOthers one={one} namesOf={namesOf} />
      </td>
    </tr>
  )
}

function Lines({ found, list }: { found: readonly ShownCriterion[]; list: CriteriaListProps }) {
  const levels = new Map(list.roadmap.levels.map((level) => [level.id, level]))
  return found.map((one, index) => {
    const { id, levelId } = one.criterion
    // Under a head a level is named once; without heads at every line.
    const isNamed = list.competencies === null || found[index - 1]?.criterion.levelId !== levelId
    return <CriterionLine key={id} one={one} level={isNamed ? levels.get(levelId) : undefined} list={list} />
  })
}

function Group({ competency, list }: { competency: Competency; list: CriteriaListProps }) {
  const found = list.criteria.filter(({ criterion }) => criterion.competencyId === competency.id)
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" colSpan={7}>
          <span className={styles.headCode}>{competency.id}</span>
          {competency.shortName}
          <small>
            {found.filter(hasEvidence).length} of {found.length} with evidence
          </small>
        </th>
      </tr>
      <Lines found={found} list={list} />
    </tbody>
  )
}

export function CriteriaList(props: CriteriaListProps) {
  const { competencies, criteria, openId } = props
  return (
    <table className={styles.list} data-narrow={openId !== null || undefined} aria-label="All criteria">
      <thead>
        <tr>
          <td colSpan={4} />
          <th scope="col" className={styles.figure} abbr="Evidence items">
            Items
          </th>
          <th scope="col" className={styles.figure} data-wide>
            Newest
          </th>
          <th scope="col" className={styles.others} data-wide>
            From others
          </th>
        </tr>
      </thead>
      {competencies === null ? (
        <tbody>
          <Lines found={criteria} list={props} />
        </tbody>
      ) : (
        competencies.map((competency) => <Group key={competency.id} competency={competency} list={props} />)
      )}
    </table>
  )
}
