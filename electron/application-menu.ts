// The native menu: the usual roles of the system, and Cairn's own commands, which the page carries out.
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../shared/bridge-channel-names.ts'
import { shortcutsFor } from '../shared/command-shortcuts.ts'
import type { ChosenShortcuts } from '../shared/machine-settings.ts'
import { screens } from '../shared/navigation-screens.ts'
import type { RecentFile } from '../shared/unopened-and-recent-files.ts'

export interface MenuWishes {
  readonly platform: NodeJS.Platform
  /** Tools for people who build Cairn; absent in the packaged app. */
  readonly withDeveloperTools: boolean
  /** Keys that were chosen in the place of Cairn's own. */
  readonly chosen?: ChosenShortcuts
  readonly send: (command: MenuCommand) => void
  /** The files opened lately, the newest first. */
  readonly recent: readonly RecentFile[]
  readonly openRecent: (id: string) => void
  readonly clearRecent: () => void
}

const LINE = { type: 'separator' } as const satisfies MenuItemConstructorOptions

type Item = (id: MenuCommand, label: string) => MenuItemConstructorOptions

/** `mod+alt+z` as Electron writes it: `CmdOrCtrl+Alt+Z`. */
const acceleratorOf = (keys: string): string =>
  keys
    .split('+')
    .map((key) => (key === 'mod' ? 'CmdOrCtrl' : `${key.charAt(0).toUpperCase()}${key.slice(1)}`))
    .join('+')

/** “This week” as menus write it: “This Week”. */
const titled = (words: string): string => words.replace(/(^| )\p{Ll}/gu, (start) => start.toUpperCase())

const editMenu = (item: Item): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    // The roles act on the text under the cursor; ours take back what was saved.
    ...(['undo', 'redo'] as const).map((role) => ({ role })),
    LINE,
    ...(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map((role) => ({ role })),
    LINE,
    item('undo', 'Undo Last Change'),
    item('redo', 'Redo Last Change'),
    LINE,
    item('search', 'Search'),
  ],
})

const goMenu = (item: Item): MenuItemConstructorOptions => ({
  label: '&Go',
  submenu: [
    ...screens.map(({ command, words }) => item(command, titled(words))),
    LINE,
    item('back', 'Back'),
    item('forward', 'Forward'),
  ],
})

/** Each key by which people zoom, with and without Shift and on the number pad. The first of a role is the one that is shown. */
const ZOOM_KEYS = {
  resetZoom: ['CmdOrCtrl+0', 'CmdOrCtrl+num0'],
  zoomIn: ['CmdOrCtrl+Plus', 'CmdOrCtrl+=', 'CmdOrCtrl+numadd'],
  zoomOut: ['CmdOrCtrl+-', 'CmdOrCtrl+numsub'],
} as const

const zoomItems = Object.entries(ZOOM_KEYS).flatMap(([role, keys]) =>
  keys.map((accelerator, at) => ({
    role: role as keyof typeof ZOOM_KEYS,
    accelerator,
    visible: at === 0,
    acceleratorWorksWhenHidden: true,
  })),
)

const viewMenu = (withDeveloperTools: boolean): MenuItemConstructorOptions => ({
  label: '&View',
  submenu: [
    ...zoomItems,
    { role: 'togglefullscreen' },
    ...(withDeveloperTools ? [LINE, { role: 'reload' } as const, { role: 'toggleDevTools' } as const] : []),
  ],
})

/** Our own list on every system: Linux keeps none for an app. Two of one name are told apart by their folder. */
function recentMenu({ recent, openRecent, clearRecent }: MenuWishes): MenuItemConstructorOptions {
  const isTwice = (name: string) => recent.filter((file) => file.name === name).length > 1
  const files = recent.map(({ id, name, folder }) => ({
    // A single & would underline the letter after it.
    label: (isTwice(name) ? `${name} (${folder})` : name).replaceAll('&', '&&'),
    click: () => openRecent(id),
  }))
  const clear = { id: 'clear-recent', label: 'Clear Recent Files', click: clearRecent }
  return {
    label: 'Open Recent',
    submenu: files.length === 0 ? [{ label: 'No Recent Files', enabled: false }] : [...files, LINE, clear],
  }
}

/** A Mac keeps an app's settings in the menu that carries its name. */
const appMenu = (
  about: MenuItemConstructorOptions,
  settings: MenuItemConstructorOptions,
): MenuItemConstructorOptions => ({
  label: 'Cairn',
  submenu: [
    about,
    LINE,
    settings,
    LINE,
    { role: 'services' },
    LINE,
    ...(['hide', 'hideOthers', 'unhide'] as const).map((role) => ({ role })),
    LINE,
    { role: 'quit' },
  ],
})

/** What to hand to Menu.buildFromTemplate. Items of ours carry their command as id, so that tests can find them. */
export function menuTemplate(wishes: MenuWishes): MenuItemConstructorOptions[] {
  const { platform, withDeveloperTools, chosen, send } = wishes
  const shortcuts = shortcutsFor('desktop', chosen)
  const mac = platform === 'darwin'
  const item: Item = (id, label) => {
    const keys = shortcuts.find(({ command }) => command === id)?.menuKeys?.[mac ? 'mac' : 'other']
    return { id, label, ...(keys === undefined ? {} : { accelerator: acceleratorOf(keys) }), click: () => send(id) }
  }
  const settings = item('settings', mac ? 'Settings…' : 'Settings')
  const about = item('about', 'About Cairn')
  const file = [
    item('new-note', 'Quick Note'),
    LINE,
    item('open-file', 'Open File…'),
    recentMenu(wishes),
    LINE,
    // Not the window's Close: one window is the whole app, and the key that closes a tab elsewhere would end it.
    ...(mac ? [] : [item('close-record', 'Close Record'), LINE, settings, LINE]),
    { role: mac ? 'close' : 'quit' } as const,
  ]
  return [
    ...(mac ? [appMenu(about, settings)] : []),
    { label: '&File', submenu: file },
    editMenu(item),
    goMenu(item),
    viewMenu(withDeveloperTools),
    mac ? { role: 'windowMenu' } : { label: '&Window', submenu: [{ role: 'minimize' }] },
    {
      role: 'help',
      submenu: [item('help', 'Cairn Help'), item('shortcuts', 'Keyboard Shortcuts'), ...(mac ? [] : [LINE, about])],
    },
  ]
}
