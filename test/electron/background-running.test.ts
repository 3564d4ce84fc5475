// How Cairn is started without a person looking, and whether it goes on without a window.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { createBackgroundRunning } from '../../electron/background-running.ts'
import { startCommand } from '../../electron/capture/app-launch-command.ts'
import { createLoginItem } from '../../electron/capture/login-item.ts'
import { parseCommandLine } from '../../electron/parse-launch-arguments.ts'
import { startWish } from '../../electron/start-mode.ts'
import { defaultMachineSettings } from '../../shared/machine-settings.ts'
import { aFolder } from './temporary-folder.ts'

const program = { env: {}, isPackaged: true, exe: '/opt/Cairn/cairn', appPath: '/opt/Cairn/resources/app.asar' }

describe('the command that starts this Cairn', () => {
  it('is the installed program, or the AppImage itself and not the folder it runs from', () => {
    expect(startCommand(program, '--capture')).toBe('/opt/Cairn/cairn --capture')
    const image = { ...program, exe: '/tmp/.mount_x/cairn', env: { APPIMAGE: '/home/a b/Cairn $1.AppImage' } }
    expect(startCommand(image, '--hidden')).toBe('"/home/a b/Cairn \\$1.AppImage" --hidden')
  })

  it('is Electron with the source folder where nothing is installed, on the same data', () => {
    const source = { env: { CAIRN_DATA: '/data' }, isPackaged: false, exe: '/e/electron', appPath: '/src/cairn' }
    expect(startCommand(source, '--capture')).toBe('env CAIRN_DATA=/data /e/electron /src/cairn --capture')
  })
})

const noSystem = {
  getLoginItemSettings: () => ({ openAtLogin: false }),
  setLoginItemSettings: () => undefined,
}

describe('opening at login on Linux', () => {
  const item = (configFolder: string, more: Partial<typeof program> = {}) =>
    createLoginItem({ platform: 'linux', program: { ...program, ...more }, system: noSystem, configFolder })

  it('is a file that the desktop reads, written, read back and removed', async () => {
    const folder = join(aFolder(), 'config')
    const login = item(folder)
    expect(login.state()).toEqual({ hindrance: null, isOn: false })
    await login.change(true)
    const entry = readFileSync(join(folder, 'autostart/cairn.desktop'), 'utf8')
    expect(entry.split('\n')).toEqual(
      expect.arrayContaining(['[Desktop Entry]', 'Type=Application', 'Name=Cairn', 'Exec=/opt/Cairn/cairn --hidden']),
    )
    expect(login.state().isOn).toBe(true)
    await login.change(false)
    expect([existsSync(join(folder, 'autostart/cairn.desktop')), login.state().isOn]).toEqual([false, false])
  })

  it.each(['Hidden=true', 'X-GNOME-Autostart-enabled=false'])('is off where the desktop wrote %s', (line) => {
    const folder = aFolder()
    mkdirSync(join(folder, 'autostart'))
    writeFileSync(join(folder, 'autostart/cairn.desktop'), `[Desktop Entry]\nExec=/old --hidden\n${line}\n`)
    expect(item(folder).state().isOn).toBe(false)
  })

  it('names the program where it is now, and writes nothing where it is off', async () => {
    const folder = aFolder()
    const path = join(folder, 'autostart/cairn.desktop')
    await item(folder).refresh()
    expect(existsSync(path)).toBe(false)
    await item(folder, { env: { APPIMAGE: '/home/a/Cairn-1.AppImage' } }).change(true)
    await item(folder, { env: { APPIMAGE: '/home/a/100% Cairn-2.AppImage' } }).refresh()
    expect(readFileSync(path, 'utf8')).toContain('\nExec="/home/a/100%% Cairn-2.AppImage" --hidden\n')
  })

  it('refuses a path that would be a second line', async () => {
    const login = item(aFolder(), { env: { APPIMAGE: '/home/a/x\nExec=evil' } })
    await expect(login.change(true)).rejects.toThrow('line break')
    expect(login.state().isOn).toBe(false)
  })

  it('is not offered from the source folder', () => {
    expect(item(aFolder(), { isPackaged: false }).state()).toEqual({ hindrance: 'not-installed', isOn: false })
  })
})

describe('opening at login on Windows and macOS', () => {
  it('is asked of the system with the program and its flag, and not offered with another data folder', async () => {
    const asked: unknown[] = []
    const system = {
      getLoginItemSettings: () => ({ openAtLogin: asked.length > 0 }),
      setLoginItemSettings: (settings: unknown) => void asked.push(settings),
    }
    const wishes = { platform: 'win32' as const, program, system, configFolder: aFolder() }
    const login = createLoginItem(wishes)
    await login.change(true)
    expect(asked).toEqual([{ openAtLogin: true, path: '/opt/Cairn/cairn', args: ['--hidden'] }])
    expect(login.state().isOn).toBe(true)
    const apart = createLoginItem({ ...wishes, program: { ...program, env: { CAIRN_DATA: '/data' } } })
    expect(apart.state()).toEqual({ hindrance: 'other-folder', isOn: false })
  })
})

describe('Cairn without a window in sight', () => {
  const run = (wish: 'window' | 'hidden' | 'capture', tray: boolean, keepRunning: boolean) => {
    const quit = vi.fn()
    const capture = { shortcut: null, tray, keepRunning }
    const settings = { current: () => ({ ...defaultMachineSettings, capture }) }
    return { background: createBackgroundRunning(settings, wish, quit), quit }
  }

  it('goes on only where that was chosen and the tray shows it, and never while it quits', () => {
    expect(run('window', true, false).background.staysWhenClosed()).toBe(false)
    expect(run('window', false, true).background.staysWhenClosed()).toBe(false)
    const { background } = run('window', true, true)
    expect(background.staysWhenClosed()).toBe(true)
    background.quits()
    expect([background.staysWhenClosed(), background.isQuitting()]).toEqual([false, true])
  })

  it('starts hidden at login, but not where no tray would show it', () => {
    expect(run('hidden', true, false).background.startsHidden()).toBe(true)
    expect(run('hidden', false, false).background.startsHidden()).toBe(false)
    expect(run('window', true, true).background.startsHidden()).toBe(false)
  })

  it('goes with the note it was started for, unless its window was opened since or it keeps running', () => {
    const alone = run('capture', true, false)
    expect(alone.background.startsHidden()).toBe(true)
    alone.background.captureHidden()
    expect(alone.quit).toHaveBeenCalledOnce()
    const opened = run('capture', true, false)
    opened.background.windowShown()
    opened.background.captureHidden()
    const kept = run('capture', true, true)
    kept.background.captureHidden()
    const atLogin = run('hidden', true, false)
    atLogin.background.captureHidden()
    expect([opened, kept, atLogin].map(({ quit }) => quit.mock.calls.length)).toEqual([0, 0, 0])
  })

  it.each([
    [['--capture'], 'capture'],
    [['--hidden'], 'hidden'],
    [[], 'window'],
    [['--hidden', '/a/file.cairn-feedback.json'], 'window'],
  ])('is asked for by the command line %j', (given, wish) => {
    expect(startWish(parseCommandLine(given, '/'))).toBe(wish)
    expect(startWish(null)).toBe('window')
  })
})
