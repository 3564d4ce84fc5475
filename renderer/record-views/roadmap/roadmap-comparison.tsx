// The roadmap then and now: two strips of marks per competency, what moved underlined, and how many stand where. The table says it again.

import type { CriterionId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import type { Status } from '../../../shared/records/session-closing-record.ts'
import { countByStatus } from '../../../shared/rules/roadmap/roadmap-progress.ts'
import { PlainTable } from '../../ui/plain-table.tsx'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import { TableDisclosure } from '../../ui/table-disclosure.tsx'
import styles from './roadmap-comparison.module.css'

export type StatusMap = ReadonlyMap<CriterionId, Status>

export interface Moment {
  /** "6 Mar", or "Before" where there was no session yet. */
  readonly label: string
  readonly statuses: StatusMap
}

export interface ThenAndNowProps {
  roadmap: Roadmap
  earlier: Moment
  now: Moment
}

export const statusAt = (map: StatusMap, id: CriterionId): Status => map.get(id) ?? 'not-yet'
/** Highest first, as the mock has it. */
export const shownStatuses = [
  'confirmed',
  'evidenced',
  'claimed',
  'not-yet',
  'not-applicable',
] as const satisfies readonly Status[]

function Strip({
  group,
  map,
  moved,
  label,
}: {
  group: Roadmap['criteria']
  map: StatusMap
  moved: StatusMap | null
  label: string
}) {
  return (
    <span className={styles.strip} role="img" aria-label={label}>
      {group.map(({ id }) => (
        <span
          key={id}
          className={styles.cell}
          data-moved={(moved !== null && statusAt(moved, id) !== statusAt(map, id)) || undefined}
        >
          <StatusMark status={statusAt(map, id)} size={14} name={null} />
        </span>
      ))}
    </span>
  )
}

/** Said in words for a strip: "SYS, 6 Mar: 2 confirmed, 3 evidenced". */
function stripWords(name: string, moment: Moment, group: Roadmap['criteria']): string {
  const counts = countByStatus(group.map(({ id }) => ({ status: statusAt(moment.statuses, id) })))
  const parts = shownStatuses
    .filter((status) => counts[status] > 0)
    .map((status) => `${counts[status]} ${markWords[status]}`)
  return `${name}, ${moment.label}: ${parts.join(', ')}`
}

function Labels({ earlier, now, second }: Pick<ThenAndNowProps, 'earlier' | 'now'> & { second?: boolean }) {
  return (
    <div className={styles.labels} data-second={second || undefined} aria-hidden={second || undefined}>
      <span />
      <span>{earlier.label}</span>
      <span>{now.label}</span>
    </div>
  )
}

function StatusTable({ roadmap, earlier, now }: ThenAndNowProps) {
  return (
    <PlainTable label="The roadmap, then and now">
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">{earlier.label}</th>
          <th scope="col">{now.label}</th>
          <th scope="col">Moved</th>
        </tr>
      </thead>
      <tbody>
        {roadmap.criteria.map(({ id, text }) => (
          <tr key={id}>
            <td>
              {id} {text}
            </td>
            <td>{markWords[statusAt(earlier.statuses, id)]}</td>
            <td>{markWords[statusAt(now.statuses, id)]}</td>
            <td>{statusAt(earlier.statuses, id) === statusAt(now.statuses, id) ? '' : 'moved'}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}

export function RoadmapComparison(props: ThenAndNowProps) {
  const { roadmap, earlier, now } = props
  const groups = roadmap.competencies.map((competency) => ({
    ...competency,
    criteria: roadmap.criteria.filter(({ competencyId }) => competencyId === competency.id),
  }))
  return (
    <>
      <div className={styles.groups}>
        <Labels earlier={earlier} now={now} />
        {groups.map(({ id, criteria }, index) => (
          <div key={id} className={styles.piece}>
            {index === Math.ceil(groups.length / 2) ? <Labels earlier={earlier} now={now} second /> : null}
            <div className={styles.group}>
              <span>{id}</span>
              <Strip group={criteria} map={earlier.statuses} moved={null} label={stripWords(id, earlier, criteria)} />
              <Strip
                group={criteria}
                map={now.statuses}
                moved={earlier.statuses}
                label={stripWords(id, now, criteria)}
              />
            </div>
          </div>
        ))}
      </div>
      <TableDisclosure>
        <StatusTable {...props} />
      </TableDisclosure>
    </>
  )
}

/** The statuses a closing froze, by criterion. */
export const statusMap = (list: readonly { criterionId: CriterionId; status: Status }[]): StatusMap =>
  new Map(list.map(({ criterionId, status }) => [criterionId, status]))
