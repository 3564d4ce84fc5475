// Where files may be dropped: a dashed edge, like every gap that can be filled. The buttons in it do the same by keyboard.
import { type DragEvent, type ReactNode, useState } from 'react'
import styles from './drop-zone.module.css'

interface DropPlaceProps {
  onDrop: (dropped: DataTransfer) => void
  children: ReactNode
}

export function DropZone({ onDrop, children }: DropPlaceProps) {
  const [isOver, setOver] = useState(false)
  const hold = (event: DragEvent, isHere: boolean) => {
    event.preventDefault()
    setOver(isHere)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut of the buttons in it, which the keyboard has
    <div
      className={styles.place}
      data-over={isOver || undefined}
      onDragOver={(event) => hold(event, true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        hold(event, false)
        onDrop(event.dataTransfer)
      }}
    >
      {children}
    </div>
  )
}
