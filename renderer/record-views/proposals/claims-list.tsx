// The claims of a presentation as they are read, each with the records that stand behind it; one with none is a gap.

import { Link } from 'wouter'
import type { Claim } from '../../../shared/records/presentation.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { type RecordsById, standingEvidence } from '../../../shared/rules/growth/claims-evidence.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { GapNote } from '../../ui/gap-note.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Read, Small } from '../../ui/typography.tsx'
import styles from './claims-list.module.css'

function Evidence({ record }: { record: AnyRecord }) {
  const href = addressOfRecord(record)
  return (
    <li>
      {href === null ? titleOf(record) : <Link href={href}>{titleOf(record)}</Link>}
      <span className={styles.kind}>{kindName(record.kind)}</span>
    </li>
  )
}

interface ClaimsListProps {
  claims: readonly Claim[]
  records: RecordsById
  /** Undefined where nothing can be changed. */
  onPick?: (() => void) | undefined
}

function OneClaim({ claim, records, onPick }: Omit<ClaimsListProps, 'claims'> & { claim: Claim }) {
  const standing = standingEvidence(claim, records)
  const gone = claim.evidenceIds.length - standing.length
  return (
    <li>
      <Read className={styles.claim}>{withNamesInWords(claim.text.trim()) || 'Empty claim'}</Read>
      {standing.length === 0 ? (
        <GapNote action={onPick === undefined ? null : <TextButton onClick={onPick}>Choose the evidence</TextButton>}>
          No evidence yet.
        </GapNote>
      ) : (
        <ul className={styles.evidence} aria-label="Evidence">
          {standing.map((record) => (
            <Evidence key={record.id} record={record} />
          ))}
        </ul>
      )}
      {gone === 0 ? null : (
        <Small quiet>
          {gone === 1
            ? '1 record is in the trash or deleted. It does'
            : `${gone} records are in the trash or deleted. They do`}{' '}
          not count.
        </Small>
      )}
    </li>
  )
}

export function ClaimsList({ claims, records, onPick }: ClaimsListProps) {
  return (
    <ol className={styles.claims}>
      {claims.map((claim) => (
        <OneClaim key={claim.id} claim={claim} records={records} onPick={onPick} />
      ))}
    </ol>
  )
}
