// What spoke for a criterion when a session closed, by the titles frozen then.
import type { ClosedPiece } from '../../../shared/records/session-closing-record.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import styles from './evidence-list.module.css'

const shownAtMost = 40

interface FrozenListProps {
  known: readonly ClosedPiece[]
  today: string
  addressOf: (record: { kind: string; id: string }) => string
}

export function FrozenEvidenceList({ known, today, addressOf }: FrozenListProps) {
  const pieces = known.filter(({ recordKind }) => recordKind !== 'assessment')
  if (pieces.length === 0) return <p className={styles.quiet}>No evidence at that time.</p>
  return (
    <ul>
      {pieces.slice(0, shownAtMost).map((piece) => (
        <li key={piece.recordId} className={styles.row}>
          <span className={styles.day}>{shortDay(piece.day, today)}</span>
          <div>
            <a className={styles.title} href={`#${addressOf({ kind: piece.recordKind, id: piece.recordId })}`}>
              {piece.title}
            </a>
            {piece.recordRevision === 1 ? null : <p className={styles.note}>revision {piece.recordRevision}</p>}
          </div>
        </li>
      ))}
      {pieces.length > shownAtMost ? (
        <li className={styles.note}>and {pieces.length - shownAtMost} earlier ones</li>
      ) : null}
    </ul>
  )
}
