// The menu of a right click: what can be done with the text, the link or the misspelled word that was clicked. The page has none of its own.
import { type BrowserWindow, type ContextMenuParams, clipboard, Menu, type MenuItemConstructorOptions } from 'electron'
import { SEARCH_LIMIT } from '../shared/bridge-channel-names.ts'
import { allowedLink } from '../shared/rules/text/allowed-link.ts'

export interface ContextDoings {
  readonly replaceWord: (word: string) => void
  readonly addToDictionary: (word: string) => void
  readonly copyText: (text: string) => void
  readonly searchFor: (text: string) => void
}

type Clicked = Pick<
  ContextMenuParams,
  'misspelledWord' | 'dictionarySuggestions' | 'linkURL' | 'selectionText' | 'isEditable' | 'editFlags'
>
type Items = MenuItemConstructorOptions[]

const SHOWN_CHARACTERS = 30
const MAIL = 'mailto:'

/** In a label one ampersand would underline the letter after it. */
const inLabel = (text: string): string => {
  const characters = [...text]
  const shown = characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : text
  return shown.replaceAll('&', '&&')
}

function spellingItems({ misspelledWord, dictionarySuggestions }: Clicked, doings: ContextDoings): Items {
  if (misspelledWord === '') return []
  const suggestions = dictionarySuggestions.map((word) => ({
    label: inLabel(word),
    click: () => doings.replaceWord(word),
  }))
  const none = { label: 'No Spelling Suggestions', enabled: false }
  return [
    ...(suggestions.length === 0 ? [none] : suggestions),
    { type: 'separator' },
    { label: 'Add to Dictionary', click: () => doings.addToDictionary(misspelledWord) },
  ]
}

/** Links within the app lead nowhere outside it, so there is nothing to copy. */
function linkItems({ linkURL }: Clicked, doings: ContextDoings): Items {
  const link = allowedLink(linkURL)
  if (link === null) return []
  if (!link.startsWith(MAIL)) return [{ label: 'Copy Link', click: () => doings.copyText(link) }]
  const address = link.slice(MAIL.length).split('?')[0] ?? ''
  return [{ label: 'Copy Email Address', click: () => doings.copyText(address) }]
}

function searchItems({ selectionText }: Clicked, doings: ContextDoings): Items {
  const text = selectionText.replaceAll(/\s+/g, ' ').trim()
  if (text === '' || text.length > SEARCH_LIMIT) return []
  return [{ label: `Search Cairn for “${inLabel(text)}”`, click: () => doings.searchFor(text) }]
}

function editItems({ isEditable, selectionText, editFlags }: Clicked): Items {
  const copy = { role: 'copy', enabled: editFlags.canCopy } as const
  if (!isEditable) return selectionText.trim() === '' ? [] : [copy]
  return [
    { role: 'cut', enabled: editFlags.canCut },
    copy,
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}

/** Empty where there is nothing to do. */
export function contextMenuTemplate(clicked: Clicked, doings: ContextDoings): Items {
  const groups = [
    spellingItems(clicked, doings),
    linkItems(clicked, doings),
    editItems(clicked),
    searchItems(clicked, doings),
  ].filter((group) => group.length > 0)
  return groups.flatMap((group, at): Items => (at === 0 ? group : [{ type: 'separator' }, ...group]))
}

/** What a menu asks of the main window, whichever window was clicked. */
export interface ContextMenuWishes {
  readonly searchFor: (text: string) => void
  readonly wordLearned: () => void
}

export function offerContextMenu(window: BrowserWindow, { searchFor, wordLearned }: ContextMenuWishes): void {
  const { webContents } = window
  const doings: ContextDoings = {
    searchFor,
    replaceWord: (word) => webContents.replaceMisspelling(word),
    addToDictionary: (word) => {
      if (webContents.session.addWordToSpellCheckerDictionary(word)) wordLearned()
    },
    copyText: (text) => clipboard.writeText(text),
  }
  webContents.on('context-menu', (_event, clicked) => {
    const template = contextMenuTemplate(clicked, doings)
    if (template.length === 0) return
    // Asked for by a key, it opens at the caret; else where the mouse is.
    const place = clicked.menuSourceType === 'keyboard' ? { x: clicked.x, y: clicked.y } : {}
    Menu.buildFromTemplate(template).popup({ window, ...place })
  })
}
