// A dialog: 560 wide, its title in the head; Esc closes it and the focus goes back to where it came from.
import { Modal } from '@mantine/core'
import '@mantine/core/styles/UnstyledButton.layer.css'
import '@mantine/core/styles/CloseButton.layer.css'
import '@mantine/core/styles/Paper.layer.css'
import '@mantine/core/styles/Overlay.layer.css'
import '@mantine/core/styles/ModalBase.layer.css'
import '@mantine/core/styles/Modal.layer.css'
import type { ReactNode } from 'react'
import styles from './dialog.module.css'

interface DialogProps {
  opened: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** buttons, at the foot */
  actions?: ReactNode
  /** Something was typed that is kept nowhere else: no key and no click beside the dialog closes it then. */
  isChanged?: boolean
}

export function Dialog({ opened, onClose, title, children, actions, isChanged = false }: DialogProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      closeOnEscape={!isChanged}
      closeOnClickOutside={!isChanged}
      size={560}
      centered
      returnFocus
      transitionProps={{ duration: 0 }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* not Modal.Header: its element would be a second banner of the page */}
        <div className={styles.head}>
          <Modal.Title>{title}</Modal.Title>
          <Modal.CloseButton aria-label={isChanged ? 'Discard changes and close' : 'Close'} />
        </div>
        <Modal.Body>
          {children}
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
