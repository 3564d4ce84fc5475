// The theme that was chosen, on the desktop: there before a window is made, and followed by every window as it is changed.
import { describe, expect, it, vi } from 'vitest'
import { openSettingsFile } from '../../electron/handlers/settings-file.ts'
import { nativeTheme } from './electron-double.ts'
import { aFolder } from './temporary-folder.ts'

vi.mock('electron', () => import('./electron-double.ts'))
const { setChosenTheme } = await import('../../electron/window-theme-color.ts')

describe('the chosen theme', () => {
  it('is the system’s at first, and follows each change', async () => {
    const settings = openSettingsFile(aFolder())
    setChosenTheme(settings)
    expect(nativeTheme.themeSource).toBe('system')
    await settings.change({ appearance: { theme: 'dark', textSize: 'normal' } })
    expect(nativeTheme.themeSource).toBe('dark')
    await settings.change({ appearance: { theme: 'system', textSize: 'normal' } })
    expect(nativeTheme.themeSource).toBe('system')
  })

  it('is there from the start', async () => {
    const folder = aFolder()
    await openSettingsFile(folder).change({ appearance: { theme: 'light', textSize: 'large' } })
    setChosenTheme(openSettingsFile(folder))
    expect(nativeTheme.themeSource).toBe('light')
  })
})
