// Up, down and remove at the end of a row that is edited; the same keys move it: Alt with an arrow.
import { ArrowDownIcon } from '@phosphor-icons/react/dist/csr/ArrowDown'
import { ArrowUpIcon } from '@phosphor-icons/react/dist/csr/ArrowUp'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import type { KeyboardEvent } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './ladder.module.css'

interface RowToolsProps {
  /** what the row is, as its buttons name it */
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function RowTools({ name, isFirst, isLast, onMove, onRemove }: RowToolsProps) {
  return (
    <span className={styles.tools}>
      <IconButton icon={ArrowUpIcon} name={`Move ${name} up`} disabled={isFirst} onClick={() => onMove(-1)} />
      <IconButton icon={ArrowDownIcon} name={`Move ${name} down`} disabled={isLast} onClick={() => onMove(1)} />
      <IconButton icon={XIcon} name={`Remove ${name}`} onClick={onRemove} />
    </span>
  )
}

/** Alt with an arrow moves the row that the key was pressed in. */
export const moveByKey = (onMove: (by: -1 | 1) => void) => (event: KeyboardEvent) => {
  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
  event.preventDefault()
  onMove(event.key === 'ArrowUp' ? -1 : 1)
}
