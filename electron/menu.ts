// The native menu: the usual roles of the system, and Cairn's own commands, which the page carries out.
import type { MenuItemConstructorOptions } from 'electron'
import type { MenuCommand } from '../shared/desktop-channels.ts'

export interface MenuWishes {
  readonly platform: NodeJS.Platform
  /** Tools for people who build Cairn; absent in the packaged app. */
  readonly withDeveloperTools: boolean
  readonly send: (command: MenuCommand) => void
}

const LINE = { type: 'separator' } as const satisfies MenuItemConstructorOptions

const PLACES = [
  ['go-week', 'This Week'],
  ['go-journal', 'Journal'],
  ['go-roadmap', 'Roadmap'],
  ['go-sessions', 'Sessions'],
  ['go-people', 'People'],
  ['go-packet', 'Packet'],
  ['go-data', 'Data'],
] as const satisfies readonly (readonly [MenuCommand, string])[]

type Item = (id: MenuCommand, label: string, accelerator?: string) => MenuItemConstructorOptions

const editMenu = (item: Item): MenuItemConstructorOptions => ({
  label: '&Edit',
  submenu: [
    // The roles act on the text under the cursor; ours take back what was saved.
    ...(['undo', 'redo'] as const).map((role) => ({ role })),
    LINE,
    ...(['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll'] as const).map((role) => ({ role })),
    LINE,
    item('undo', 'Undo Last Change', 'CmdOrCtrl+Alt+Z'),
    item('redo', 'Redo Last Change', 'CmdOrCtrl+Alt+Shift+Z'),
    LINE,
    item('search', 'Search', 'CmdOrCtrl+K'),
  ],
})

const goMenu = (item: Item, mac: boolean): MenuItemConstructorOptions => ({
  label: '&Go',
  submenu: [
    ...PLACES.map(([command, label], index) => item(command, label, `CmdOrCtrl+${index + 1}`)),
    LINE,
    item('back', 'Back', mac ? 'Cmd+[' : 'Alt+Left'),
    item('forward', 'Forward', mac ? 'Cmd+]' : 'Alt+Right'),
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

/** A Mac keeps an app's settings in the menu that carries its name. */
const appMenu = (settings: MenuItemConstructorOptions): MenuItemConstructorOptions => ({
  label: 'Cairn',
  submenu: [
    { role: 'about' },
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
export function menuTemplate({ platform, withDeveloperTools, send }: MenuWishes): MenuItemConstructorOptions[] {
  const item: Item = (id, label, accelerator) => ({
    id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    click: () => send(id),
  })
  const mac = platform === 'darwin'
  const settings = item('settings', mac ? 'Settings…' : 'Settings', 'CmdOrCtrl+,')
  const file = [
    item('new-note', 'Quick Note', 'CmdOrCtrl+N'),
    LINE,
    ...(mac ? [] : [settings, LINE]),
    { role: mac ? 'close' : 'quit' } as const,
  ]
  return [
    ...(mac ? [appMenu(settings)] : []),
    { label: '&File', submenu: file },
    editMenu(item),
    goMenu(item, mac),
    viewMenu(withDeveloperTools),
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('shortcuts', 'Keyboard Shortcuts')] },
  ]
}
