// The snapshots as a table of days, weeks and months. Looking at one changes nothing.

import type { SnapshotEntry } from '../../../shared/bridge-channel-schemas.ts'
import { keptPoints, type PointGroup } from '../../../shared/rules/backups/group-restore-points.ts'
import { counted, figures, sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayOfInstant, dayWords, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { useKeepingState } from '../../storage/backup-context.tsx'
import type { Keeper } from '../../storage/backups/take-due-snapshots.ts'
import type { KeptList } from '../../storage/backups/use-restore-state.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Button } from '../../ui/button.tsx'
import { PlainTable } from '../../ui/plain-table.tsx'
import { ReadinessLine, ReadinessList, ReadinessMark } from '../../ui/readiness-line.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './data-page.module.css'
import { sizeWords } from './format-file-size.ts'

interface KeptSnapshotsProps {
  list: KeptList
  chosen: string | null
  onChoose: (name: string) => void
  keeper: Keeper
}

const namesShown = 5

/** Reasons that are stored in a backup in other words than people read. */
const reasonWords: Readonly<Record<string, string>> = {
  'asked for': 'backed up by hand',
  'before going back': 'before restoring a backup',
  'after erasing': 'after deleting permanently',
}

interface RowProps {
  point: SnapshotEntry
  group: string
  isFirst: boolean
  isChosen: boolean
  onChoose: (name: string) => void
}

function SnapshotRow({ point, group, isFirst, isChosen, onChoose }: RowProps) {
  const { clock } = useCairn()
  const day = dayOfInstant(point.at, clock.zone())
  const time = clockTime(point.at, clock.zone())
  const words = dayWords(day, clock.today())
  const when = group === 'Months' ? words : `${shortWeekday(day)} ${words}${group === 'Days' ? `, ${time}` : ''}`
  return (
    <tr data-shown={isChosen || undefined}>
      {isFirst ? <th scope="rowgroup">{group}</th> : <td className={styles.under} />}
      <td className={styles.when}>{when}</td>
      <td data-quiet data-why>
        {reasonWords[point.why] ?? point.why}
      </td>
      <td data-figure>{figures(point.records)}</td>
      <td data-figure data-quiet data-size>
        {sizeWords(point.size)}
      </td>
      <td className={styles.verified}>
        <ReadinessMark state="done">verified</ReadinessMark>
      </td>
      <td data-figure>
        {isChosen ? (
          <span className={styles.shown}>shown</span>
        ) : (
          <TextButton aria-label={`Preview the backup of ${when}`} onClick={() => onChoose(point.name)}>
            Preview
          </TextButton>
        )}
      </td>
    </tr>
  )
}

function SnapshotHeads() {
  return (
    <thead>
      <tr>
        <td />
        <th scope="col">When</th>
        <th scope="col" data-why>
          Why
        </th>
        <th scope="col" data-figure>
          Items
        </th>
        <th scope="col" data-figure data-size>
          Size
        </th>
        <th scope="col">Verified</th>
        <td />
      </tr>
    </thead>
  )
}

interface SnapshotTableProps extends Pick<KeptSnapshotsProps, 'chosen' | 'onChoose'> {
  groups: readonly PointGroup<SnapshotEntry>[]
}

function SnapshotTable({ groups, chosen, onChoose }: SnapshotTableProps) {
  return (
    <PlainTable label="Backups">
      <SnapshotHeads />
      {groups.map(({ name, points }) => (
        <tbody key={name}>
          {points.map((point, index) => (
            <SnapshotRow
              key={point.name}
              point={point}
              group={name}
              isFirst={index === 0}
              isChosen={point.name === chosen}
              onChoose={onChoose}
            />
          ))}
        </tbody>
      ))}
    </PlainTable>
  )
}

/** Files in the folder that no snapshot stands on any more: said, so that nobody counts on them. */
function Damaged({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  const files = `${counted(names.length, 'file')} here ${names.length === 1 ? 'is' : 'are'}`
  const rest = names.length > namesShown ? ` and ${figures(names.length - namesShown)} more` : ''
  return (
    <ReadinessList label="Damaged files">
      <ReadinessLine state="failed">
        {files} damaged (not deleted): {names.slice(0, namesShown).join(', ')}
        {rest}. The backups above do not need {names.length === 1 ? 'it' : 'them'}.
      </ReadinessLine>
    </ReadinessList>
  )
}

export function KeptSnapshots({ list, chosen, onChoose, keeper }: KeptSnapshotsProps) {
  const { clock } = useCairn()
  const { isTaking } = useKeepingState()
  const groups = keptPoints(list.points, clock.instant(), clock.zone())
  const count = groups.reduce((sum, { points }) => sum + points.length, 0)
  const onTake = async () => {
    const taken = await keeper.take('asked for')
    if (!taken.ok) return
    const words = taken.value === null ? 'Nothing has changed since the last backup.' : 'Backup created and verified.'
    void showNotice({ words })
  }
  const take = (
    <Button small onClick={() => void onTake()} disabled={isTaking}>
      Back up now
    </Button>
  )
  return (
    <section className={styles.kept}>
      <SectionHead
        note="every backup of the last 2 days, then daily for a week, weekly for a month, and monthly"
        action={take}
      >
        {sentenceCase(counted(count, 'backup'))}
      </SectionHead>
      {count === 0 ? null : (
        <>
          <SnapshotTable groups={groups} chosen={chosen} onChoose={onChoose} />
          <Small quiet>
            An item is anything that Cairn stores: a record, and also a person, an action, a link to a criterion and so
            on.
          </Small>
        </>
      )}
      <Damaged names={list.damaged} />
    </section>
  )
}
