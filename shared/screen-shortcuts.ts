// The keys that only one screen, form or list has, in the words of the help page. A test compares them with what listens to keys.

import { type Host, keysOf, shortcutsFor } from './command-shortcuts.ts'
import type { ChosenShortcuts } from './machine-settings.ts'

export interface KeyLine {
  readonly keys: readonly string[]
  readonly words: string
}

export interface KeySection {
  readonly title: string
  readonly lines: readonly KeyLine[]
}

/** Keys of the page a reader opens, which lists them itself too. */
export const reviewKeys: readonly KeyLine[] = [
  { keys: ['j'], words: 'Next place' },
  { keys: ['k'], words: 'Previous place' },
  { keys: ['c'], words: 'Comment on the selected text, or on the part that has the focus, or on the whole' },
  { keys: ['mod+enter'], words: 'Save the comment you are writing' },
  { keys: ['escape'], words: 'Cancel a comment that is still empty' },
  { keys: ['s'], words: 'Save the feedback file' },
  { keys: ['?'], words: 'Show the keyboard shortcuts' },
]

export const screenKeys: readonly KeySection[] = [
  {
    title: 'Forms and texts',
    lines: [
      { keys: ['mod+enter', 'mod+s'], words: 'Save the form' },
      { keys: ['enter'], words: 'Save a single line; in a text, start a new line' },
      {
        keys: ['escape'],
        words: 'Cancel a note that holds nothing new, close a list of suggestions or clear a search',
      },
      { keys: ['mod+b'], words: 'Bold' },
      { keys: ['mod+i'], words: 'Italic' },
      { keys: ['enter', ','], words: 'Add the tag you typed' },
      { keys: ['backspace'], words: 'In an empty tag field, remove the last tag; in a text, also the sign of a list' },
    ],
  },
  {
    title: 'Lists, menus and search',
    lines: [
      { keys: ['up', 'down'], words: 'Move through suggestions and results' },
      { keys: ['enter', 'tab'], words: 'Choose what is offered' },
      { keys: ['escape'], words: 'Close a list or dialog' },
    ],
  },
  {
    title: 'This week',
    lines: [
      { keys: ['['], words: 'Previous week' },
      { keys: [']'], words: 'Next week' },
    ],
  },
  {
    title: 'Journal',
    lines: [
      { keys: ['/'], words: 'Search' },
      { keys: ['up', 'down', 'pageup', 'pagedown', 'home', 'end'], words: 'Move through the records' },
      { keys: ['space'], words: 'Select the record' },
    ],
  },
  {
    title: 'An open record',
    lines: [
      { keys: ['e'], words: 'Edit' },
      { keys: ['delete'], words: 'Move to trash' },
      { keys: ['a'], words: 'In a proposal, ask about the first open impact check in the next session' },
      { keys: ['alt+up', 'alt+down'], words: 'In the list of improvements, move one up or down' },
    ],
  },
  {
    title: 'Roadmap, with a criterion open',
    lines: [
      { keys: ['['], words: 'Previous criterion' },
      { keys: [']'], words: 'Next criterion' },
      { keys: ['escape'], words: 'Close the criterion' },
    ],
  },
  {
    title: 'Roadmap by month',
    lines: [
      { keys: ['left', 'right', 'up', 'down'], words: 'Move through the figures' },
      { keys: ['home', 'end'], words: 'First and last figure of the row' },
    ],
  },
  {
    title: 'Editing the ladder',
    lines: [
      { keys: ['alt+up', 'alt+down'], words: 'Move the level, competency or criterion up or down' },
      { keys: ['delete'], words: 'Remove the criterion' },
    ],
  },
  {
    title: 'Before a session',
    lines: [
      { keys: ['enter'], words: 'Save the question' },
      { keys: ['alt+up', 'alt+down'], words: 'Move the question up or down' },
    ],
  },
  {
    title: 'During a session',
    lines: [
      { keys: ['enter'], words: 'Save the line and start the next' },
      { keys: ['up'], words: 'In an empty line, go back to the line before' },
      { keys: ['escape'], words: 'Choose what the line becomes, with one of the letters below' },
      { keys: ['a'], words: 'An action' },
      { keys: ['q'], words: 'A question' },
      { keys: ['l'], words: 'Something to learn' },
      { keys: ['f'], words: 'Feedback' },
      { keys: ['t'], words: 'Their words' },
      { keys: ['p'], words: 'Private' },
    ],
  },
  {
    title: 'Presenter view',
    lines: [
      { keys: ['right', 'pagedown'], words: 'Next claim' },
      { keys: ['left', 'pageup'], words: 'Previous claim' },
      { keys: ['escape'], words: 'Leave the presenter view' },
    ],
  },
  {
    title: 'Quick capture, in the desktop app',
    lines: [
      { keys: ['enter'], words: 'Save the note and close' },
      { keys: ['escape'], words: 'Close and keep the draft' },
    ],
  },
  { title: 'A review request', lines: reviewKeys },
]

/** What the desktop's window has from the system, and the menu's own keys for it. */
const windowKeys = (isMac: boolean): KeySection => ({
  title: 'The window',
  lines: [
    { keys: ['mod+plus'], words: 'Zoom in' },
    { keys: ['mod+-'], words: 'Zoom out' },
    { keys: ['mod+0'], words: 'Actual size' },
    { keys: [isMac ? 'mod+ctrl+f' : 'f11'], words: 'Full screen' },
    ...(isMac ? [{ keys: ['mod+w'], words: 'Close the window' }] : []),
    { keys: ['mod+q'], words: 'Quit Cairn' },
  ],
})

/** Every key there is, in the order in which someone new would ask for them. */
export function keySections(host: Host, isMac: boolean, chosen?: ChosenShortcuts): readonly KeySection[] {
  const lines = (where: 'Everywhere' | 'Anywhere but in a text') =>
    shortcutsFor(host, chosen)
      .filter((shortcut) => shortcut.where === where)
      .map((shortcut) => ({ keys: keysOf(shortcut, host, isMac), words: shortcut.words }))
      .filter(({ keys }) => keys.length > 0)
  return [
    { title: 'Everywhere', lines: lines('Everywhere') },
    { title: 'Anywhere but in a text', lines: lines('Anywhere but in a text') },
    ...screenKeys,
    ...(host === 'desktop' ? [windowKeys(isMac)] : []),
  ]
}
