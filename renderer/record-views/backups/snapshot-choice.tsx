// A list of snapshots to choose from, newest first, and the way to a file that lies elsewhere.

import { figures } from '../../../shared/rules/text/number-words.ts'
import { clockTime, dayOfInstant, longDay } from '../../../shared/rules/time/day-words.ts'
import { Button } from '../../ui/button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './snapshot-choice.module.css'

export interface SnapshotPoint {
  readonly name: string
  readonly at: string
  readonly why: string
  readonly records: number
}

interface SnapshotChoiceProps {
  points: readonly SnapshotPoint[]
  today: string
  zone: string
  onChoose: (name: string) => void
  onFile: () => void
}

/** “Thursday 13 March, 18:04” */
export const pointWords = (at: string, today: string, zone: string): string =>
  `${longDay(dayOfInstant(at, zone), today)}, ${clockTime(at, zone)}`

export function SnapshotChoice({ points, today, zone, onChoose, onFile }: SnapshotChoiceProps) {
  return (
    <>
      {points.length === 0 ? (
        <p className={styles.none}>There are no backups on this computer. You can open one from elsewhere as a file.</p>
      ) : (
        <ul className={styles.list} aria-label="Backups">
          {points.map(({ name, at, why, records }) => (
            <li key={name}>
              <TextButton onClick={() => onChoose(name)}>{pointWords(at, today, zone)}</TextButton>
              <span className={styles.why}>{why}</span>
              <span className={styles.count}>{records === 1 ? '1 item' : `${figures(records)} items`}</span>
            </li>
          ))}
        </ul>
      )}
      <Button small onClick={onFile}>
        Choose a backup file
      </Button>
    </>
  )
}
