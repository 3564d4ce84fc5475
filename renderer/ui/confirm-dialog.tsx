// Asks before something that is not undone by a key; the button says what happens, and nothing happens without it.
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface ConfirmDialogProps {
  opened: boolean
  title: string
  children: ReactNode
  /** what happens: “Go back to 11 March” */
  confirmWords: string
  /** what is kept: “Leave it as it is” */
  cancelWords?: string
  tone?: 'primary' | 'rust'
  onConfirm: () => void
  onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, children, confirmWords, cancelWords = 'Cancel', tone = 'primary', onConfirm, onClose } = props
  const actions = (
    <>
      <Button tone={tone} onClick={onConfirm}>
        {confirmWords}
      </Button>
      <Button tone="text" onClick={onClose}>
        {cancelWords}
      </Button>
    </>
  )
  return (
    <Dialog opened={opened} onClose={onClose} title={title} actions={actions}>
      {children}
    </Dialog>
  )
}
