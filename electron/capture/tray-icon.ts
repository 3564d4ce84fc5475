// The icon in the tray: what it offers, and that it is there even where the desktop's tray starts later than Cairn does.

export interface TrayLike<Menu> {
  setContextMenu(menu: Menu): void
  setToolTip(words: string): void
  on(event: 'click', listener: () => void): unknown
  destroy(): void
}

export interface TrayActions {
  quickNote(): void
  thisWeek(): void
  quit(): void
}

/** A line of its menu, in order. The first is also what a click does, since on many desktops a click opens the menu. */
export interface TrayLine {
  readonly label: string
  readonly accelerator?: string
  readonly run: () => void
}

function trayLines(actions: TrayActions, shortcut: string | null): readonly (TrayLine | 'line')[] {
  return [
    { label: 'Quick note', run: actions.quickNote, ...(shortcut === null ? {} : { accelerator: shortcut }) },
    { label: 'This week', run: actions.thisWeek },
    'line',
    { label: 'Quit Cairn', run: actions.quit },
  ]
}

/** Seconds after a start at login: an icon made before the desktop's tray is up never appears, and nothing says so. */
const MADE_AGAIN = [5, 20, 60]

export interface TrayMaker<Menu> {
  tray(): TrayLike<Menu>
  menu(lines: readonly (TrayLine | 'line')[]): Menu
}

export interface TrayIcon {
  /** Shown or not, and the shortcut that its menu names. Called at every change: a menu that was handed over is never looked at again. */
  show(shown: boolean, shortcut: string | null): void
}

export function createTrayIcon<Menu>(make: TrayMaker<Menu>, actions: TrayActions, isStartedAtLogin: boolean): TrayIcon {
  let tray: TrayLike<Menu> | null = null
  let shortcut: string | null = null
  const drop = () => {
    tray?.destroy()
    tray = null
  }
  const place = () => {
    drop()
    tray = make.tray()
    tray.setToolTip('Cairn')
    tray.on('click', actions.quickNote)
    tray.setContextMenu(make.menu(trayLines(actions, shortcut)))
  }
  if (isStartedAtLogin) {
    for (const seconds of MADE_AGAIN) setTimeout(() => tray !== null && place(), seconds * 1000).unref()
  }
  return {
    show(shown, named) {
      shortcut = named
      if (!shown) drop()
      else if (tray === null) place()
      else tray.setContextMenu(make.menu(trayLines(actions, shortcut)))
    },
  }
}
