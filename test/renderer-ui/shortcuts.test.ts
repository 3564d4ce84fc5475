// Shortcuts: one table, never a key taken from someone who is typing, undo in a text left to the text.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { addressOf } from '../../renderer/app/command-addresses.ts'
import { listenForShortcuts } from '../../renderer/app/listen-for-shortcuts.ts'
import { keysAsWritten, shortcutsFor } from '../../shared/command-shortcuts.ts'
import { screens } from '../../shared/navigation-screens.ts'

let stop: () => void = () => undefined
const run = vi.fn()

function listen(host: 'desktop' | 'browser') {
  run.mockReset()
  stop = listenForShortcuts(shortcutsFor(host), run)
}

function press(key: string, more: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  const code = /^[a-z]$/i.test(key) ? `Key${key.toUpperCase()}` : ''
  return target.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }))
}

function textField(): HTMLInputElement {
  const field = document.createElement('input')
  document.body.replaceChildren(field)
  return field
}

afterEach(() => {
  stop()
  document.body.replaceChildren()
})

describe('shortcuts', () => {
  it('each have keys of their own', () => {
    for (const host of ['desktop', 'browser'] as const) {
      const keys = shortcutsFor(host).flatMap((shortcut) => shortcut.keys)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  it('take Ctrl N for the note on the desktop only', () => {
    listen('desktop')
    press('n', { ctrlKey: true })
    stop()
    expect(run).toHaveBeenCalledExactlyOnceWith('new-note')
    listen('browser')
    press('n', { ctrlKey: true })
    expect(run).not.toHaveBeenCalled()
    press('n', { altKey: true })
    expect(run).toHaveBeenCalledExactlyOnceWith('new-note')
  })

  it('go to a screen by g and its letter', () => {
    listen('browser')
    press('g')
    press('r')
    expect(run).toHaveBeenCalledExactlyOnceWith('go-roadmap')
    expect(addressOf('go-roadmap')).toBe('/roadmap')
  })

  it('reach every screen of the rail', () => {
    listen('browser')
    for (const { key } of screens) {
      press('g')
      press(key)
    }
    expect(run.mock.calls.map(([command]) => addressOf(command))).toEqual(screens.map(({ href }) => href))
  })

  it('forget a g that was not followed by a letter of theirs', () => {
    listen('browser')
    press('g')
    press('x')
    press('r')
    expect(run).not.toHaveBeenCalled()
  })

  it('leave letters and undo to a text, but not search', () => {
    const field = textField()
    listen('browser')
    press('g', {}, field)
    press('w', {}, field)
    press('?', {}, field)
    expect(press('z', { ctrlKey: true }, field)).toBe(true)
    expect(run).not.toHaveBeenCalled()
    press('k', { ctrlKey: true }, field)
    expect(run).toHaveBeenCalledExactlyOnceWith('search')
  })

  it('leave to a text what writes a character there', () => {
    const field = textField()
    listen('browser')
    // Polish: ń and Ń.
    press('ń', { ctrlKey: true, altKey: true, code: 'KeyN' }, field)
    press('Ń', { ctrlKey: true, altKey: true, shiftKey: true, code: 'KeyN' }, field)
    expect(run).not.toHaveBeenCalled()
    vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5)')
    press('Dead', { altKey: true, code: 'KeyN' }, field)
    press('ń', { altKey: true, code: 'KeyN' }, field)
    expect(run).not.toHaveBeenCalled()
    press('Dead', { altKey: true, code: 'KeyN' })
    expect(run).toHaveBeenCalledExactlyOnceWith('new-note')
    vi.restoreAllMocks()
  })

  it('undo and redo outside a text', () => {
    listen('browser')
    press('z', { ctrlKey: true })
    press('Z', { ctrlKey: true, shiftKey: true })
    expect(run.mock.calls).toEqual([['undo'], ['redo']])
  })

  it('keep letters away from a dialog', () => {
    const dialog = document.createElement('div')
    dialog.setAttribute('aria-modal', 'true')
    document.body.replaceChildren(dialog)
    listen('browser')
    press('?')
    press('g')
    press('w')
    expect(run).not.toHaveBeenCalled()
  })

  it('are written as on the keyboard', () => {
    expect(keysAsWritten('mod+shift+z', false)).toBe('Ctrl Shift Z')
    expect(keysAsWritten('mod+k', true)).toBe('⌘ K')
    expect(keysAsWritten('g w', false)).toBe('G W')
  })
})
