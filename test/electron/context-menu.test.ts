// What the menu of a right click offers: only what can be done with what was clicked, and nothing on bare ground.
import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'

vi.mock('electron', () => import('./electron-double.ts'))
const { contextMenuTemplate } = await import('../../electron/context-menu.ts')

const all = { canCut: true, canCopy: true, canPaste: true, canSelectAll: true }
const flags = { ...all, canUndo: false, canRedo: false, canDelete: true, canEditRichly: false }
const bare = {
  misspelledWord: '',
  dictionarySuggestions: [] as string[],
  linkURL: '',
  selectionText: '',
  isEditable: false,
  editFlags: flags,
}

function menuFor(clicked: Partial<typeof bare>) {
  const doings = { replaceWord: vi.fn(), addToDictionary: vi.fn(), copyText: vi.fn(), searchFor: vi.fn() }
  const template = contextMenuTemplate({ ...bare, ...clicked }, doings)
  const words = template.map(({ type, role, label }) => (type === 'separator' ? '-' : (label ?? role)))
  const click = (label: string) => {
    const item = template.find((one) => one.label === label)
    // none of ours asks who clicked
    ;(item?.click as (() => void) | undefined)?.()
  }
  return { template, words, doings, click }
}

const enabledOf = (template: MenuItemConstructorOptions[], role: string) =>
  template.find((item) => item.role === role)?.enabled

describe('the menu of a right click', () => {
  it('is none where nothing was clicked', () => {
    expect(menuFor({}).words).toEqual([])
    expect(menuFor({ selectionText: ' \n ' }).words).toEqual([])
  })

  it('copies a selection and searches for it, told without line breaks', () => {
    const { words, click, doings } = menuFor({ selectionText: ' cache\n  stampede ' })
    expect(words).toEqual(['copy', '-', 'Search Cairn for “cache stampede”'])
    click('Search Cairn for “cache stampede”')
    expect(doings.searchFor).toHaveBeenCalledExactlyOnceWith('cache stampede')
  })

  it('does not search for a whole text, and shortens a long label by whole characters', () => {
    expect(menuFor({ selectionText: 'a'.repeat(201) }).words).toEqual(['copy'])
    const { words } = menuFor({ selectionText: '🪨'.repeat(40) })
    expect(words.at(-1)).toBe(`Search Cairn for “${'🪨'.repeat(30)}…”`)
  })

  it('shows an ampersand as one', () => {
    expect(menuFor({ selectionText: 'R&D' }).words.at(-1)).toBe('Search Cairn for “R&&D”')
  })

  it('cuts, copies and pastes in a text, each only when it can', () => {
    const { words, template } = menuFor({ isEditable: true, editFlags: { ...flags, canCut: false, canPaste: false } })
    expect(words).toEqual(['cut', 'copy', 'paste', '-', 'selectAll'])
    expect(['cut', 'copy', 'paste'].map((role) => enabledOf(template, role))).toEqual([false, true, false])
  })

  it('offers the spellings of a misspelled word, and to learn it', () => {
    const misspelled = { isEditable: true, misspelledWord: 'recieve', dictionarySuggestions: ['receive', 'relieve'] }
    const { words, click, doings } = menuFor(misspelled)
    expect(words.slice(0, 5)).toEqual(['receive', 'relieve', '-', 'Add to Dictionary', '-'])
    click('relieve')
    expect(doings.replaceWord).toHaveBeenCalledExactlyOnceWith('relieve')
    click('Add to Dictionary')
    expect(doings.addToDictionary).toHaveBeenCalledExactlyOnceWith('recieve')
  })

  it('says that there is no spelling to offer', () => {
    const { template } = menuFor({ isEditable: true, misspelledWord: 'xqzt' })
    expect(template[0]).toEqual({ label: 'No Spelling Suggestions', enabled: false })
  })

  it.each([
    ['https://example.org/a?b=1', 'Copy Link', 'https://example.org/a?b=1'],
    ['mailto:maya@example.org?subject=Hello', 'Copy Email Address', 'maya@example.org'],
  ])('copies the address of %s', (linkURL, label, copied) => {
    const { words, click, doings } = menuFor({ linkURL })
    expect(words).toEqual([label])
    click(label)
    expect(doings.copyText).toHaveBeenCalledExactlyOnceWith(copied)
  })

  it.each(['app://cairn/#/journal/1', 'javascript:alert(1)', 'file:///etc/passwd'])(
    'offers nothing for %s',
    (linkURL) => {
      expect(menuFor({ linkURL }).words).toEqual([])
    },
  )
})
