// Opening at login, as the system itself keeps it: what is shown is read back from there, never from a setting of ours.
import type { CaptureState } from '../../shared/quick-capture-channels.ts'
import { HIDDEN_FLAG } from '../start-mode.ts'
import { installedProgram, type RunningProgram } from './app-launch-command.ts'
import { type Autostart, createAutostart } from './autostart-file.ts'

interface LoginSettings {
  readonly openAtLogin: boolean
  readonly wasOpenedAtLogin?: boolean
}

/** The part of Electron's app that Windows and macOS are asked through; on Linux it does nothing and says nothing. */
export interface LoginSystem {
  getLoginItemSettings(options?: { path?: string; args?: string[] }): LoginSettings
  setLoginItemSettings(settings: { openAtLogin: boolean; path?: string; args?: string[] }): void
}

export interface LoginItem {
  state(): CaptureState['login']
  /** Throws what the file system threw; nothing is changed then. */
  change(open: boolean): Promise<void>
  /** The program may have moved since: an AppImage is renamed with each version. */
  refresh(): Promise<void>
}

export interface LoginItemParts {
  readonly platform: NodeJS.Platform
  readonly program: RunningProgram
  readonly system: LoginSystem
  /** Where the desktop looks for what starts at login. */
  readonly configFolder: string
}

const ofAutostart = (file: Autostart): LoginItem => ({
  state: () => ({ hindrance: null, isOn: file.isOn() }),
  change: (open) => (open ? file.write() : file.remove()),
  refresh: () => file.refresh(),
})

function ofSystem({ system }: LoginItemParts, installed: string): LoginItem {
  const item = { path: installed, args: [HIDDEN_FLAG] }
  return {
    state: () => ({ hindrance: null, isOn: system.getLoginItemSettings(item).openAtLogin }),
    change: async (openAtLogin) => system.setLoginItemSettings({ openAtLogin, ...item }),
    refresh: async () => undefined,
  }
}

const notOffered = (hindrance: 'not-installed' | 'other-folder'): LoginItem => ({
  state: () => ({ hindrance, isOn: false }),
  change: async () => {
    throw new Error('Opening at login is not offered here')
  },
  refresh: async () => undefined,
})

export function createLoginItem(wishes: LoginItemParts): LoginItem {
  const { platform, program, configFolder } = wishes
  const installed = installedProgram(program)
  if (installed === null) return notOffered('not-installed')
  if (platform === 'linux') return ofAutostart(createAutostart(configFolder, program))
  // Neither system passes a variable on, so a start at login would open the usual folder instead.
  if (program.env.CAIRN_DATA || program.env.APP_USER_DATA) return notOffered('other-folder')
  return ofSystem(wishes, installed)
}
