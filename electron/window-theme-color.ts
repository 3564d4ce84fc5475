// The color a window has before its page is drawn and while it is resized: the page's own, by day and by night.
import { type BrowserWindow, nativeTheme } from 'electron'
import type { MachineSettings } from '../shared/machine-settings.ts'
import type { SettingsFile } from './handlers/settings-file.ts'

/** `--paper` of renderer/ui/tokens.css. */
export const PAPER = { light: '#f5f6f3', dark: '#171d20' } as const

export const windowColor = (): string => (nativeTheme.shouldUseDarkColors ? PAPER.dark : PAPER.light)

/** All windows, menus and dialogs follow it: for a page, `prefers-color-scheme` is then the chosen theme. */
export function setChosenTheme(settings: Pick<SettingsFile, 'current' | 'onChange'>): void {
  const choose = ({ appearance }: MachineSettings) => {
    if (nativeTheme.themeSource !== appearance.theme) nativeTheme.themeSource = appearance.theme
  }
  choose(settings.current())
  settings.onChange(choose)
}

/** The system may turn to night while the window is open. */
export function followTheme(window: BrowserWindow): void {
  const follow = () => window.setBackgroundColor(windowColor())
  nativeTheme.on('updated', follow)
  window.once('closed', () => nativeTheme.off('updated', follow))
}
