// What speaks for a criterion, newest first: the record, why, which revision was meant, and what no longer counts, named.
import { useState } from 'react'
import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Criterion } from '../../../shared/records/roadmap.ts'
import { kindsInWords } from '../../../shared/rules/evidence/criterion-rule-words.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { shortDay } from '../../../shared/rules/time/day-words.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './evidence-list.module.css'

export interface EvidenceItem {
  readonly link: EvidenceLink
  readonly record: AnyRecord
}

interface EvidenceListProps {
  criterion: Criterion
  items: readonly EvidenceItem[]
  today: string
  addressOf: (record: Pick<AnyRecord, 'kind' | 'id'>) => string
  /** leave out where nothing can be changed: a moment that is past */
  onUnlink?: ((item: EvidenceItem) => void) | undefined
  onPinAgain?: ((item: EvidenceItem) => void) | undefined
}

const shownAtFirst = 12
const shownMore = 60

/** Why a linked record does not count as a piece; null when it does. */
function outOfCount({ link, record }: EvidenceItem, criterion: Criterion): string | null {
  if (record.trashedAt !== null) return 'in the trash, so it does not count'
  if (record.kind === 'session' && record.role === 'mentor') return 'you were the mentor, so it does not count'
  if (!criterion.kinds.includes(link.recordKind)) return `related, but only ${kindsInWords(criterion.kinds)} count here`
  return null
}

type RowProps = Omit<EvidenceListProps, 'items'> & { item: EvidenceItem }

function Pinned({ item, onPinAgain }: Pick<RowProps, 'item' | 'onPinAgain'>) {
  const { link, record } = item
  if (record.trashedAt !== null || record.revision === link.recordRevision) return null
  return (
    <p className={styles.note}>
      Linked at revision {link.recordRevision}, edited since.{' '}
      {onPinAgain ? <TextButton onClick={() => onPinAgain(item)}>Link to revision {record.revision}</TextButton> : null}
    </p>
  )
}

function Row({ item, criterion, today, addressOf, onUnlink, onPinAgain }: RowProps) {
  const { link, record } = item
  const out = outOfCount(item, criterion)
  const title = titleOf(record)
  return (
    <li className={styles.row} data-out={out !== null || undefined}>
      <span className={styles.day}>{'day' in record ? shortDay(record.day, today) : ''}</span>
      <div>
        <a href={`#${addressOf(record)}`} className={styles.title}>
          {title}
        </a>
        {link.why === '' ? null : <p className={styles.note}>{link.why}</p>}
        {out === null ? null : <p className={styles.note}>{`${out.charAt(0).toUpperCase()}${out.slice(1)}.`}</p>}
        <Pinned item={item} onPinAgain={onPinAgain} />
        {onUnlink ? (
          <TextButton className={styles.unlink} aria-label={`Unlink ${title}`} onClick={() => onUnlink(item)}>
            Unlink
          </TextButton>
        ) : null}
      </div>
    </li>
  )
}

export function EvidenceList({ items, ...rest }: EvidenceListProps) {
  const [most, setMost] = useState(shownAtFirst)
  const more = items.length - most
  return (
    <>
      <ul className={styles.list}>
        {items.slice(0, most).map((item) => (
          <Row key={item.link.id} item={item} {...rest} />
        ))}
      </ul>
      {more > 0 ? (
        <p className={styles.more}>
          <TextButton onClick={() => setMost(most + shownMore)}>
            Show {Math.min(more, shownMore)} more of {items.length}
          </TextButton>
        </p>
      ) : null}
    </>
  )
}
