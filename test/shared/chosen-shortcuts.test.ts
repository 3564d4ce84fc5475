// Keys that a person chooses: taken by the command alone, and refused with a reason where they belong to something else.
import { describe, expect, it } from 'vitest'
import { keysOf, shortcutsFor } from '../../shared/command-shortcuts.ts'
import { chordOf, storedChord } from '../../shared/key-chord.ts'
import { noChosenShortcuts } from '../../shared/machine-settings.ts'
import { keySections } from '../../shared/screen-shortcuts.ts'
import {
  type ChordSurroundings,
  chordTroubleWords,
  chosenChord,
  conflictOf,
  takenFromDefault,
} from '../../shared/validate-shortcut.ts'

const around = (change: Partial<ChordSurroundings> = {}): ChordSurroundings => ({
  host: 'desktop',
  isMac: false,
  chosen: noChosenShortcuts,
  captureShortcut: null,
  ...change,
})
const press = (key: string, held: string, code = `Key${key.toUpperCase()}`) => ({
  key,
  code,
  ctrl: held.includes('c'),
  alt: held.includes('a'),
  shift: held.includes('s'),
  meta: held.includes('m'),
})

describe('a chord', () => {
  it.each([
    [press('k', 'c'), false, 'mod+k'],
    [press('K', 'cs'), false, 'mod+shift+k'],
    [press('k', 'm'), true, 'mod+k'],
    [press('˚', 'a', 'KeyK'), true, 'alt+k'],
    [press('&', 'c', 'Digit1'), false, 'mod+1'],
    [press('!', 'cs', 'Digit1'), false, 'mod+shift+1'],
    [press('?', 's', 'Slash'), false, '?'],
    [press('F5', 's', 'F5'), false, 'shift+f5'],
    [press('л', 'c', 'KeyK'), false, 'mod+k'],
  ])('is what was pressed: %#', (pressed, isMac, chord) => expect(chordOf(pressed, isMac)).toBe(chord))

  it('in the settings file is one of those, or nothing', () => {
    for (const chord of ['', 'mod+k', 'alt+shift+.', 'mod+alt+0', 'f9', 'shift+f12']) expect(chord).toMatch(storedChord)
    for (const chord of ['k', 'shift+k', 'mod+', 'mod+enter', 'ctrl+k', 'f13', 'mod+shift', ' '])
      expect(chord).not.toMatch(storedChord)
  })
})

describe('keys that are chosen', () => {
  it('take the place of all keys of their command, in the page, the menu and the lists', () => {
    const chosen = { ...noChosenShortcuts, 'go-week': 'mod+shift+j', help: '' }
    const found = shortcutsFor('desktop', chosen)
    const week = found.find(({ command }) => command === 'go-week')
    expect(week && keysOf(week, 'desktop', false)).toEqual(['mod+shift+j'])
    expect(week?.menuKeys).toEqual({ mac: 'mod+shift+j', other: 'mod+shift+j' })
    const help = found.find(({ command }) => command === 'help')
    expect(help && keysOf(help, 'desktop', true)).toEqual([])
    const lines = keySections('desktop', false, chosen).flatMap((section) => section.lines)
    expect(lines.find(({ words }) => words === 'Go to This week')?.keys).toEqual(['mod+shift+j'])
    expect(lines.find(({ words }) => words === 'Open Help')).toBeUndefined()
  })
  it('are stored as nothing where they are the command’s own', () => {
    expect(chosenChord('mod+k', 'search', around())).toEqual({ ok: true, value: null })
    expect(chosenChord('?', 'shortcuts', around())).toEqual({ ok: true, value: null })
    expect(chosenChord('mod+z', 'undo', around())).toEqual({ ok: true, value: null })
    expect(chosenChord('mod+shift+j', 'search', around())).toEqual({ ok: true, value: 'mod+shift+j' })
  })
  it.each([
    ['shift', {}, 'Keep holding these keys and press one more.'],
    ['j', {}, 'Hold Ctrl or Alt and press a letter, a digit or a punctuation key, or press a function key.'],
    ['mod+enter', {}, 'Hold Ctrl or Alt and press a letter, a digit or a punctuation key, or press a function key.'],
    ['mod+c', {}, 'Ctrl C is used in text fields. Choose other keys.'],
    ['mod+q', {}, 'Ctrl Q is used by the window. Choose other keys.'],
    ['mod+t', { host: 'browser' }, 'Ctrl T is used by the browser. Choose other keys.'],
    ['mod+,', {}, 'Ctrl , is already used for “Open Settings”. Choose other keys, or change that shortcut first.'],
    ['mod+h', { isMac: true }, '⌘ H is used by the window. Choose other keys.'],
    [
      'mod+alt+k',
      { captureShortcut: 'Control+Alt+K' },
      'Ctrl Alt K is already used for “Quick capture”. Choose other keys, or change that shortcut first.',
    ],
  ] as const)('%s is refused: %#', (chord, change, words) => {
    const where = around(change)
    const answer = chosenChord(chord, 'search', where)
    expect(answer.ok ? answer : chordTroubleWords(answer.trouble, where.isMac)).toBe(words)
  })
  it('are free again once their command has others', () => {
    const moved = around({ chosen: { ...noChosenShortcuts, settings: 'mod+shift+p' } })
    expect(chosenChord('mod+,', 'search', moved)).toEqual({ ok: true, value: 'mod+,' })
    const both = around({ chosen: { ...noChosenShortcuts, settings: 'mod+shift+p', search: 'mod+,' } })
    expect(takenFromDefault('settings', both)).toBe('Search, or go to a screen or record')
  })
  it('that two commands have by hand are told at both', () => {
    const both = around({ chosen: { ...noChosenShortcuts, search: 'mod+shift+j', help: 'mod+shift+j' } })
    expect([conflictOf('search', both), conflictOf('help', both)]).toEqual([
      'Open Help',
      'Search, or go to a screen or record',
    ])
    expect(conflictOf('settings', both)).toBeNull()
  })
})
