// A shortcut that works in every program never takes a key that people type or edit with, and says why.
import { describe, expect, it } from 'vitest'
import {
  isGlobalShortcut,
  type KeyPress,
  shortcutOf,
  shortcutTroubleWords,
  shortcutWords,
} from '../../shared/rules/week/global-shortcut.ts'

const nothing: KeyPress = {
  key: '',
  code: '',
  ctrl: false,
  alt: false,
  shift: false,
  meta: false,
  altGraph: false,
}
const pressed = (press: Partial<KeyPress>, onMac = false) => {
  const result = shortcutOf({ ...nothing, ...press }, onMac)
  return result.ok ? result.value : result.trouble.kind
}

const space = { key: ' ', code: 'Space' }
const letter = { key: 'n', code: 'KeyN' }

describe('a shortcut for every program', () => {
  it.each([
    [{ ...space, ctrl: true, alt: true }, 'Control+Alt+Space'],
    [{ ...space, alt: true }, 'Alt+Space'],
    [{ ...letter, ctrl: true, alt: true }, 'Control+Alt+N'],
    [{ ...letter, key: 'N', ctrl: true, shift: true }, 'Control+Shift+N'],
    [{ ...letter, meta: true, alt: true }, 'Super+Alt+N'],
    [{ key: '7', code: 'Digit7', ctrl: true, alt: true }, 'Control+Alt+7'],
    [{ key: 'F9', code: 'F9' }, 'F9'],
    [{ key: 'F24', code: 'F24', shift: true }, 'Shift+F24'],
  ])('is written as it was pressed', (press, written) => {
    expect(pressed(press)).toBe(written)
    expect(isGlobalShortcut(written)).toBe(true)
  })

  it('names a key by its letter, and by its place where the layout writes another one', () => {
    expect(pressed({ key: 'a', code: 'KeyQ', ctrl: true, alt: true })).toBe('Control+Alt+A')
    expect(pressed({ key: 'ф', code: 'KeyA', ctrl: true, alt: true })).toBe('Control+Alt+A')
    expect(pressed({ key: 'ñ', code: 'Semicolon', ctrl: true, alt: true })).toBe('key-not-usable')
    expect(pressed({ key: '!', code: 'Digit1', ctrl: true, shift: true })).toBe('Control+Shift+1')
  })

  it('holds Command on a Mac', () => {
    expect(pressed({ ...letter, meta: true, shift: true }, true)).toBe('Command+Shift+N')
  })

  it.each([
    [letter, 'needs-modifier'],
    [{ ...letter, shift: true }, 'needs-modifier'],
    [space, 'needs-modifier'],
    [{ ...space, shift: true }, 'needs-modifier'],
    [{ ...letter, ctrl: true }, 'needs-two-modifiers'],
    [{ ...letter, alt: true }, 'needs-two-modifiers'],
    [{ ...letter, alt: true, shift: true }, 'needs-two-modifiers'],
    [{ key: 'F4', code: 'F4', alt: true }, 'closes-windows'],
    [{ key: 'Enter', code: 'Enter', ctrl: true, alt: true }, 'key-not-usable'],
    [{ key: '5', code: 'Numpad5', ctrl: true, alt: true }, 'key-not-usable'],
    [{ key: '€', code: 'KeyE', ctrl: true, alt: true, altGraph: true }, 'key-not-usable'],
    [{ key: 'Control', code: 'ControlLeft', ctrl: true }, 'unfinished'],
    [{ key: 'AltGraph', code: 'AltRight', altGraph: true }, 'unfinished'],
  ])('is refused with its reason', (press, kind) => {
    expect(pressed(press)).toBe(kind)
  })

  it.each([
    '',
    'A',
    'Shift+A',
    'Control+C',
    'Control',
    'Control+Alt+ä',
    'Control+Control+A',
    'Ctrl+Alt+Space',
    'Alt+F4',
    'F25',
    'Control+Alt+Delete',
  ])('is not taken from a file that says %j', (written) => expect(isGlobalShortcut(written)).toBe(false))

  it('is shown as it stands on the keyboard, and so are the reasons', () => {
    expect(shortcutWords('Control+Alt+Space')).toBe('Ctrl+Alt+Space')
    expect(shortcutTroubleWords({ kind: 'needs-two-modifiers', shortcut: 'Control+C' })).toMatch(/^Ctrl\+C is a common/)
  })
})
