// A row that is edited: its fields, then up, down and remove. Alt with an arrow moves it too, from anywhere within; in a long list Delete
// removes it, and Tab goes from row to row.
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
  /** Of a long list: Tab stops at what it holds and leaves out its buttons, whose work the keys do. */
  isOneStop?: boolean
}

export function MovableRow(props: MovableRowProps) {
  const { name, isFirst, isLast, onMove, onRemove, isOneStop = false, children, ...rest } = props
  const stop = isOneStop ? { tabIndex: -1 } : {}
  const move = (by: -1 | 1) => {
    if (by === -1 ? !isFirst : !isLast) onMove(by)
  }
  const onKey = (event: KeyboardEvent) => {
    if (isOneStop && event.key === 'Delete') {
      event.preventDefault()
      return onRemove()
    }
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    move(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li {...rest} onKeyDown={onKey}>
      {children}
      <span className={styles.tools}>
        {/* Never disabled: a row that comes to an end of its list would lose the focus. */}
        <IconButton
          icon={ArrowUpIcon}
          name={`Move ${name} up`}
          aria-disabled={isFirst}
          {...stop}
          onClick={() => move(-1)}
        />
        <IconButton
          icon={ArrowDownIcon}
          name={`Move ${name} down`}
          aria-disabled={isLast}
          {...stop}
          onClick={() => move(1)}
        />
        <IconButton icon={XIcon} name={`Remove ${name}`} data-removes {...stop} onClick={onRemove} />
      </span>
    </li>
  )
}
