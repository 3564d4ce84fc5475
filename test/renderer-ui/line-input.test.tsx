// The quick line: Enter saves, a sigil offers, Esc takes the offer away without losing a word.
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { LineInput } from '../../renderer/ui/line-input.tsx'
import { tokenAt, withCompletion } from '../../renderer/ui/line-token.ts'
import { renderWithTheme } from './with-theme.tsx'

const codes = ['DEC-S1', 'DEC-S2', 'SYS-M1']

function Line({ onSave }: { onSave: (value: string) => void }) {
  const [value, setValue] = useState('')
  const known: Record<string, readonly string[]> = { '^': codes, '#': ['quotes'] }
  const offers = (sigil: string, typed: string) =>
    (known[sigil] ?? [])
      .filter((text) => text.toLowerCase().startsWith(typed.toLowerCase()))
      .map((text) => ({ id: text, text }))
  return <LineInput label="Quick line" value={value} onChange={setValue} onSave={onSave} completionsFor={offers} />
}

const field = () => screen.getByLabelText<HTMLInputElement>('Quick line')

describe('the quick line', () => {
  it('saves with Enter, and nothing when there is nothing', async () => {
    const onSave = vi.fn()
    renderWithTheme(<Line onSave={onSave} />)
    await userEvent.type(field(), '  {Enter}')
    expect(onSave).not.toHaveBeenCalled()
    await userEvent.type(field(), 'wrote it{Enter}')
    expect(onSave).toHaveBeenCalledExactlyOnceWith('  wrote it')
  })

  it('completes what is chosen with the arrows, and Enter then does not save', async () => {
    const onSave = vi.fn()
    renderWithTheme(<Line onSave={onSave} />)
    await userEvent.type(field(), 'why ^dec')
    expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['DEC-S1', 'DEC-S2'])
    await userEvent.type(field(), '{ArrowDown}')
    expect(field().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[1]?.id)
    await userEvent.type(field(), '{Enter}')
    expect(field().value).toBe('why ^DEC-S2 ')
    expect(onSave).not.toHaveBeenCalled()
    expect(screen.queryByRole('listbox')).toBeNull()
  })

  it('saves at once when nothing is left to complete', async () => {
    const onSave = vi.fn()
    renderWithTheme(<Line onSave={onSave} />)
    await userEvent.type(field(), 'why ^dec-s1{Enter}')
    expect(onSave).toHaveBeenCalledExactlyOnceWith('why ^dec-s1')
  })

  it('saves a new tag that resembles a known one, and takes the known one with Tab or the arrows', async () => {
    const onSave = vi.fn()
    renderWithTheme(<Line onSave={onSave} />)
    await userEvent.type(field(), 'a #quote{Enter}')
    expect(onSave).toHaveBeenCalledExactlyOnceWith('a #quote')
    await userEvent.type(field(), '{Backspace}{Tab}')
    expect(field().value).toBe('a #quotes ')
  })

  it('keeps the words when Esc takes the offers away', async () => {
    renderWithTheme(<Line onSave={() => undefined} />)
    await userEvent.type(field(), '^sys{Escape}')
    expect(screen.queryByRole('listbox')).toBeNull()
    expect(field().value).toBe('^sys')
  })
})

describe('the token at the caret', () => {
  it('is found only after a space or at the start', () => {
    expect(tokenAt('a#b', 3, '#@^')).toBeNull()
    expect(tokenAt('a #b', 4, '#@^')).toEqual({ sigil: '#', typed: 'b', start: 2, end: 4 })
    expect(tokenAt('', 0, '#@^')).toBeNull()
  })

  it('is replaced in the middle of a line without touching what follows', () => {
    const token = tokenAt('see @pe about it', 7, '#@^')
    expect(token && withCompletion('see @pe about it', token, 'Pell')).toEqual({
      value: 'see @Pell about it',
      caret: 10,
    })
  })
})
