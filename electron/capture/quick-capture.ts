// Quick capture as a whole: its window, the shortcut and the tray that open it, opening at login. Follows the settings as they change.
import { join } from 'node:path'
import { app, globalShortcut, Menu, nativeImage, Tray } from 'electron'
import type { MachineSettings } from '../../shared/machine-settings.ts'
import type { CaptureState } from '../../shared/quick-capture-channels.ts'
import type { ContextMenuWishes } from '../context-menu.ts'
import type { CaptureDesk } from '../handlers/desktop-services.ts'
import type { SettingsFile } from '../handlers/settings-file.ts'
import { CAPTURE_FLAG, type StartWish } from '../start-mode.ts'
import { startCommand } from './app-launch-command.ts'
import { createCaptureShortcut, isWaylandSession } from './capture-shortcut.ts'
import { createCaptureWindow } from './capture-window.ts'
import { createLoginItem, type LoginItem } from './login-item.ts'
import { createTrayIcon, type TrayActions, type TrayLine, type TrayMaker } from './tray-icon.ts'

export interface QuickCaptureWishes {
  readonly settings: SettingsFile
  readonly wish: StartWish
  readonly preload: string
  readonly icon: string
  /** The folder of the tray's pictures. */
  readonly pictures: string
  readonly isQuitting: () => boolean
  readonly showThisWeek: () => void
  readonly onHidden: () => void
  readonly menuWishes: ContextMenuWishes
}

export interface QuickCapture extends CaptureDesk {
  /** Takes the shortcut and shows the tray, now and as the settings change: after the first window, which they would hold up. */
  begin(): void
  show(): void
}

const program = () => ({
  env: process.env,
  isPackaged: app.isPackaged,
  exe: app.getPath('exe'),
  appPath: app.getAppPath(),
})

/** A Mac colors a template by itself; elsewhere the app's own icon stands out from light and dark panels alike. */
const trayPictures: { readonly [platform: string]: string } = { darwin: 'trayTemplate.png', linux: 'tray-linux.png' }

const trayPicture = (pictures: string) =>
  nativeImage.createFromPath(join(pictures, trayPictures[process.platform] ?? 'tray.png'))

const trayMaker = (pictures: string): TrayMaker<Menu> => ({
  tray: () => new Tray(trayPicture(pictures)),
  menu: (lines) => Menu.buildFromTemplate(lines.map(menuItem)),
})

const menuItem = (line: TrayLine | 'line') =>
  line === 'line'
    ? ({ type: 'separator' } as const)
    : {
        label: line.label,
        click: line.run,
        // shown only: the shortcut itself is registered for every program
        ...(line.accelerator === undefined ? {} : { accelerator: line.accelerator, registerAccelerator: false }),
      }

const loginItem = (): LoginItem =>
  createLoginItem({ platform: process.platform, program: program(), system: app, configFolder: app.getPath('appData') })

export function createQuickCapture(wishes: QuickCaptureWishes): QuickCapture {
  const { settings, pictures, showThisWeek } = wishes
  const window = createCaptureWindow(wishes)
  const hasShortcuts = process.platform !== 'linux' || !isWaylandSession(process.env)
  const shortcut = createCaptureShortcut(globalShortcut, hasShortcuts, window.show)
  const actions: TrayActions = { quickNote: window.show, thisWeek: showThisWeek, quit: () => app.quit() }
  const tray = createTrayIcon(trayMaker(pictures), actions, wishes.wish === 'hidden')
  const login = loginItem()
  const follow = ({ capture }: MachineSettings) => {
    shortcut.use(capture.shortcut)
    // Only a key is pressed in the expectation of an answer within the same breath.
    if (shortcut.state() === 'active') window.load()
    tray.show(capture.tray, shortcut.state() === 'active' ? capture.shortcut : null)
  }
  const read = (): CaptureState => ({
    platform: process.platform,
    shortcut: shortcut.state(),
    command: startCommand(program(), CAPTURE_FLAG),
    login: login.state(),
  })
  return {
    begin() {
      follow(settings.current())
      settings.onChange(follow)
      // A folder that cannot be written keeps the place it had.
      login.refresh().catch(() => undefined)
    },
    read,
    openAtLogin: (open) => login.change(open),
    show: window.show,
    ready: window.ready,
    done: window.done,
  }
}
