// The way out of a small form: while something is typed it says that leaving discards it, and no key leaves without that.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { LongField } from '../../renderer/ui/field.tsx'
import { NoteForm } from '../../renderer/ui/inline-form.tsx'
import { renderWithTheme } from './with-theme.tsx'

function Page() {
  const [text, setText] = useState('')
  const [isOpen, setOpen] = useState(true)
  const leave = () => {
    setText('')
    setOpen(false)
  }
  if (!isOpen) return <p>Left</p>
  return (
    <NoteForm label="Outcome" saveWords="Save" onSave={() => undefined} onLeave={leave} isChanged={text !== ''}>
      <LongField label="What happened" value={text} onChange={(event) => setText(event.currentTarget.value)} />
    </NoteForm>
  )
}

const user = userEvent.setup({ delay: null })

it('leaves at once while nothing was typed, by key and by button', async () => {
  const first = renderWithTheme(<Page />)
  await user.keyboard('{Escape}')
  await screen.findByText('Left')
  first.unmount()
  renderWithTheme(<Page />)
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  await screen.findByText('Left')
})

it('says that leaving discards what was typed; Escape leads there and leaves the words', async () => {
  renderWithTheme(<Page />)
  await user.type(screen.getByLabelText('What happened'), '310 ms at peak')
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull()
  await user.keyboard('{Escape}')
  expect(screen.getByLabelText<HTMLTextAreaElement>('What happened').value).toBe('310 ms at peak')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Discard changes' }))
  await user.keyboard('{Escape}')
  expect(screen.queryByText('Left')).toBeNull()
  await user.keyboard('{Enter}')
  await screen.findByText('Left')
})
