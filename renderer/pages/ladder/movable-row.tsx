// A row that is edited: its fields, then up, down and remove. Alt with an arrow moves it too, from anywhere within.
import { ArrowDownIcon } from '@phosphor-icons/react/dist/csr/ArrowDown'
import { ArrowUpIcon } from '@phosphor-icons/react/dist/csr/ArrowUp'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import type { ComponentProps, KeyboardEvent } from 'react'
import { IconButton } from '../../ui/icon-button.tsx'
import styles from './ladder.module.css'

interface MovableRowProps extends ComponentProps<'li'> {
  /** what the row is, as its buttons name it */
  name: string
  isFirst: boolean
  isLast: boolean
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

export function MovableRow({ name, isFirst, isLast, onMove, onRemove, children, ...rest }: MovableRowProps) {
  const move = (by: -1 | 1) => {
    if (by === -1 ? !isFirst : !isLast) onMove(by)
  }
  const moveByKey = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li {...rest} onKeyDown={moveByKey}>
      {children}
      <span className={styles.tools}>
        {/* Never disabled: a row that comes to an end of its list would lose the focus. */}
        <IconButton icon={ArrowUpIcon} name={`Move ${name} up`} aria-disabled={isFirst} onClick={() => move(-1)} />
        <IconButton icon={ArrowDownIcon} name={`Move ${name} down`} aria-disabled={isLast} onClick={() => move(1)} />
        <IconButton icon={XIcon} name={`Remove ${name}`} data-removes onClick={onRemove} />
      </span>
    </li>
  )
}
