// The palette: what it offers for what is typed, and that a screen reader hears which row is active.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { CommandPalette } from '../../renderer/app/command-palette.tsx'
import { matches, paletteGroups } from '../../renderer/app/palette-items.ts'
import { renderWithTheme } from './with-theme.tsx'

const item = (words: string, run: () => void = () => undefined) => ({ id: words.replaceAll(' ', '-'), words, run })

describe('what the palette offers', () => {
  it('matches beginnings of words, in any order, without accents', () => {
    expect(matches('Go to this week', 'week th')).toBe(true)
    expect(matches('Go to this week', 'eek')).toBe(false)
    expect(matches('Besprechung mit Zoë', 'zoe')).toBe(true)
    expect(matches('anything', '')).toBe(true)
  })

  it('leaves out groups with nothing in them', () => {
    const groups = paletteGroups(
      'road',
      [
        { title: 'Screens', items: [item('Roadmap')] },
        { title: 'Actions', items: [item('Undo')] },
      ],
      [],
    )
    expect(groups.map((group) => group.title)).toEqual(['Screens'])
  })
})

describe('the palette', () => {
  it('finds records, names the active row and runs it with Enter', async () => {
    const run = vi.fn()
    const onClose = vi.fn()
    const searchRecords = async (query: string) => (query === 'copy' ? [item('What a copy would cost', run)] : [])
    renderWithTheme(
      <CommandPalette
        opened
        onClose={onClose}
        groups={[{ title: 'Screens', items: [item('Journal')] }]}
        searchRecords={searchRecords}
      />,
    )
    const field = screen.getByRole('combobox', { name: 'Search or go to' })
    await userEvent.type(field, 'copy')
    await waitFor(() =>
      expect(screen.getByRole('option', { name: 'What a copy would cost' }).getAttribute('aria-selected')).toBe('true'),
    )
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option').id)
    await userEvent.keyboard('{Enter}')
    expect(run).toHaveBeenCalledOnce()
    expect(onClose).toHaveBeenCalledOnce()
  })

  it('says no only once everything was read, and shows what was found meanwhile', async () => {
    let resolve: (items: readonly ReturnType<typeof item>[]) => void = () => undefined
    const promise = new Promise<readonly ReturnType<typeof item>[]>((done) => {
      resolve = done
    })
    let tellPart: (items: readonly ReturnType<typeof item>[]) => boolean = () => false
    renderWithTheme(
      <CommandPalette
        opened
        onClose={() => undefined}
        groups={[]}
        searchRecords={(_, onPart) => {
          tellPart = onPart
          return promise
        }}
      />,
    )
    await userEvent.type(screen.getByRole('combobox', { name: 'Search or go to' }), 'copy')
    expect(await screen.findByText('Searching…')).toBeTruthy()
    await waitFor(() => expect(tellPart([])).toBe(true))
    expect(await screen.findByText(/^Still indexing your records/)).toBeTruthy()
    tellPart([item('A copy')])
    expect(await screen.findByRole('option', { name: 'A copy' })).toBeTruthy()
    expect(screen.getByText(/^Still indexing your records/)).toBeTruthy()
    resolve([item('A copy'), item('Another copy')])
    expect(await screen.findByRole('option', { name: 'Another copy' })).toBeTruthy()
    expect(screen.queryByText(/^Still indexing/)).toBeNull()
  })

  it('says so when nothing is called that', async () => {
    renderWithTheme(<CommandPalette opened onClose={() => undefined} groups={[]} searchRecords={async () => []} />)
    expect(await screen.findByText('No results.')).toBeTruthy()
  })
})
