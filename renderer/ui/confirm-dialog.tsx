// A dialog with one button that says what happens, and a way out that changes nothing.
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'

interface ConfirmDialogProps {
  opened?: boolean
  title: string
  children: ReactNode
  /** what happens: “Go back to 11 March” */
  confirmWords: string
  /** what is kept: “Leave it as it is” */
  cancelWords?: string
  tone?: 'primary' | 'rust'
  /** Something is missing yet. */
  isDisabled?: boolean
  /** Something was typed that leaving would discard: the way out says so, and no key and no click beside the dialog takes it. */
  isChanged?: boolean
  onConfirm: () => void
  onClose: () => void
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened = true, title, children, tone = 'primary', isDisabled = false, isChanged = false } = props
  const { confirmWords, cancelWords = isChanged ? 'Discard changes' : 'Cancel', onConfirm, onClose } = props
  const actions = (
    <>
      <Button tone={tone} disabled={isDisabled} onClick={onConfirm}>
        {confirmWords}
      </Button>
      <Button tone="text" onClick={onClose}>
        {cancelWords}
      </Button>
    </>
  )
  return (
    <Dialog opened={opened} onClose={onClose} title={title} actions={actions} isChanged={isChanged}>
      {children}
    </Dialog>
  )
}
