// A dialog of the page: the browser's own, so focus and Esc are as they should be.
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { KitButton } from './kit-button.tsx'
import styles from './kit-dialog.module.css'

interface KitDialogProps {
  title: string
  onClose: () => void
  children: ReactNode
}

export function KitDialog({ title, onClose, children }: KitDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    dialog.current?.showModal()
    // Left to itself it takes the button at the end, and a long one opens there.
    heading.current?.focus()
  }, [])
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <h2 ref={heading} id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <KitButton onClick={() => dialog.current?.close()}>Close</KitButton>
    </dialog>
  )
}
