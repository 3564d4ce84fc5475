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
}

export function Dialog({ opened, onClose, title, children, actions }: DialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} closeButtonProps={{ 'aria-label': 'Close' }} returnFocus>
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </Modal>
  )
}
