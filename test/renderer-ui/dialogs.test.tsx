// Dialogs give the focus back, choices are real radio buttons, notices are spoken and can be undone where they stand.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Button } from '../../renderer/ui/button.tsx'
import { ConfirmDialog } from '../../renderer/ui/confirm-dialog.tsx'
import { NoticeArea } from '../../renderer/ui/notice-area.tsx'
import { Choice } from '../../renderer/ui/radio-group.tsx'
import { hideNotice, showNotice } from '../../renderer/ui/show-notice.ts'
import { renderWithTheme } from './with-theme.tsx'

function Asking({ onConfirm }: { onConfirm: () => void }) {
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button onClick={() => setOpened(true)}>Go back</Button>
      <ConfirmDialog
        opened={opened}
        title="Going back"
        confirmWords="Go back to 11 March"
        onConfirm={onConfirm}
        onClose={() => setOpened(false)}
      >
        This can be undone.
      </ConfirmDialog>
    </>
  )
}

describe('a dialog that asks', () => {
  it('closes with Esc, does nothing, and gives the focus back', async () => {
    const onConfirm = vi.fn()
    renderWithTheme(<Asking onConfirm={onConfirm} />)
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
    expect(await screen.findByRole('dialog', { name: 'Going back' })).toBeTruthy()
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Go back' })))
    expect(onConfirm).not.toHaveBeenCalled()
  })

  it('acts only by the button that says so', async () => {
    const onConfirm = vi.fn()
    renderWithTheme(<Asking onConfirm={onConfirm} />)
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Go back to 11 March' }))
    expect(onConfirm).toHaveBeenCalledOnce()
  })
})

function Driving() {
  const [value, setValue] = useState<'me' | 'them' | null>(null)
  return (
    <Choice
      legend="Who drives"
      value={value}
      onChange={setValue}
      choices={[
        { value: 'me', words: 'I do' },
        { value: 'them', words: 'Ilse' },
      ]}
    />
  )
}

describe('a choice', () => {
  it('begins with nothing said and moves by the arrow keys', async () => {
    renderWithTheme(<Driving />)
    expect(screen.getByRole('group', { name: 'Who drives' })).toBeTruthy()
    expect(screen.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked)).toEqual([false, false])
    await userEvent.click(screen.getByRole('radio', { name: 'I do' }))
    await userEvent.keyboard('{ArrowRight}')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Ilse' }).checked).toBe(true)
  })
})

describe('a notice', () => {
  it('is spoken politely, undone once, and gone after', async () => {
    const undo = vi.fn()
    renderWithTheme(<NoticeArea />)
    await showNotice({ words: 'Moved to trash, kept 30 days.', undo })
    const words = await screen.findByText('Moved to trash, kept 30 days.')
    expect(words.closest('[aria-live="polite"]')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(undo).toHaveBeenCalledOnce()
    await waitFor(() => expect(screen.queryByText('Moved to trash, kept 30 days.')).toBeNull())
  })

  it('of what was just done does not wait behind those that stay', async () => {
    renderWithTheme(<NoticeArea />)
    const staying = ['No backup could be made.', 'The second folder is missing.', 'A part of Cairn stopped working.']
    for (const words of staying) await showNotice({ words, stays: true, about: words })
    for (const words of staying) expect(await screen.findByText(words)).toBeTruthy()
    await showNotice({ words: 'Saved packet.pdf.' })
    expect(await screen.findByText('Saved packet.pdf.')).toBeTruthy()
    for (const words of staying) hideNotice(words)
  })
})
