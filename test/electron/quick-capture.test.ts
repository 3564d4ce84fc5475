// Quick capture apart from its pages: which shortcut is taken, when the tray's icon is made, where the window stands.
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCaptureShortcut, isWaylandSession } from '../../electron/capture/capture-shortcut.ts'
import { captureWindowBounds } from '../../electron/capture/capture-window-bounds.ts'
import { createTrayIcon, type TrayLine } from '../../electron/capture/tray-icon.ts'

/** Keys of a system in which some are another program's. */
function aSystem(others: readonly string[] = []) {
  const own = new Map<string, () => void>()
  return {
    own,
    register(accelerator: string, callback: () => void) {
      if (!/^[\x20-\x7e]*$/.test(accelerator)) throw new TypeError('conversion failure')
      if (others.includes(accelerator) || own.has(accelerator)) return false
      own.set(accelerator, callback)
      return true
    },
    unregister: (accelerator: string) => void own.delete(accelerator),
  }
}

describe('the shortcut of the capture window', () => {
  it('is taken, changed for another one and given back', () => {
    const system = aSystem()
    const press = vi.fn()
    const shortcut = createCaptureShortcut(system, true, press)
    expect(shortcut.state()).toBe('none')
    shortcut.use('Control+Alt+Space')
    shortcut.use('Control+Alt+Space')
    expect([shortcut.state(), [...system.own.keys()]]).toEqual(['active', ['Control+Alt+Space']])
    system.own.get('Control+Alt+Space')?.()
    expect(press).toHaveBeenCalledOnce()
    shortcut.use('F9')
    expect([...system.own.keys()]).toEqual(['F9'])
    shortcut.use(null)
    expect([shortcut.state(), system.own.size]).toEqual(['none', 0])
  })

  it('says when another program has it, and takes it once it is free', () => {
    const others = ['F9']
    const shortcut = createCaptureShortcut(aSystem(others), true, () => undefined)
    shortcut.use('F9')
    expect(shortcut.state()).toBe('taken')
    others.pop()
    shortcut.use('F9')
    expect(shortcut.state()).toBe('active')
  })

  it.each(['A', 'Control+C', 'Control+Alt+ä'])('is never %s, whatever a file says', (written) => {
    const system = aSystem()
    const shortcut = createCaptureShortcut(system, true, () => undefined)
    shortcut.use(written)
    expect([shortcut.state(), system.own.size]).toEqual(['refused', 0])
  })

  it('is not asked for on Wayland, where the answer would mean nothing', () => {
    const system = aSystem()
    const shortcut = createCaptureShortcut(system, false, () => undefined)
    shortcut.use('F9')
    expect([shortcut.state(), system.own.size]).toEqual(['wayland', 0])
    expect(isWaylandSession({ XDG_SESSION_TYPE: 'wayland' })).toBe(true)
    expect(isWaylandSession({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(true)
    expect(isWaylandSession({ XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' })).toBe(false)
  })
})

type Lines = readonly (TrayLine | 'line')[]

function aTray(isStartedAtLogin: boolean) {
  const made: { lines: Lines; click: () => void; gone: boolean }[] = []
  const run = { quickNote: vi.fn(), thisWeek: vi.fn(), quit: vi.fn() }
  const maker = {
    menu: (lines: Lines) => lines,
    tray: () => {
      const one: (typeof made)[number] = { lines: [], click: () => undefined, gone: false }
      made.push(one)
      return {
        setContextMenu: (lines: Lines) => {
          one.lines = lines
        },
        setToolTip: () => undefined,
        on: (_event: 'click', listener: () => void) => {
          one.click = listener
        },
        destroy: () => {
          one.gone = true
        },
      }
    },
  }
  return { icon: createTrayIcon(maker, run, isStartedAtLogin), made, run }
}
const labels = (lines: Lines = []) => lines.map((line) => (line === 'line' ? line : line.label))

describe('the icon in the tray', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('offers a quick note first, which is what a click does', () => {
    const { icon, made, run } = aTray(false)
    icon.show(true, null)
    expect(labels(made[0]?.lines)).toEqual(['Quick note', 'This week', 'line', 'Quit Cairn'])
    made[0]?.click()
    const [first] = made[0]?.lines ?? []
    if (first !== undefined && first !== 'line') first.run()
    expect(run.quickNote).toHaveBeenCalledTimes(2)
  })

  it('hands its menu over again when the shortcut changes, and goes when it is turned off', () => {
    const { icon, made } = aTray(false)
    icon.show(true, null)
    icon.show(true, 'F9')
    expect([made.length, made[0]?.lines[0]]).toMatchObject([1, { accelerator: 'F9' }])
    icon.show(false, null)
    expect(made[0]?.gone).toBe(true)
  })

  it('is made again after a start at login, while the desktop may still be starting', () => {
    const { icon, made } = aTray(true)
    icon.show(true, null)
    vi.advanceTimersByTime(61_000)
    expect(made.map(({ gone }) => gone)).toEqual([true, true, true, false])
    icon.show(false, null)
    expect(made.at(-1)?.gone).toBe(true)
  })

  it('is not made again once it was turned off, nor after any other start', () => {
    const atLogin = aTray(true)
    atLogin.icon.show(true, null)
    atLogin.icon.show(false, null)
    const other = aTray(false)
    other.icon.show(true, null)
    vi.advanceTimersByTime(61_000)
    expect([atLogin.made.length, other.made.length]).toEqual([1, 1])
  })
})

describe('the capture window', () => {
  it('stands in the upper middle of the screen, larger for who reads larger, and never larger than the screen', () => {
    const screen = { x: 1920, y: 40, width: 1600, height: 900 }
    expect(captureWindowBounds(screen, 1)).toEqual({ x: 2420, y: 207, width: 600, height: 232 })
    expect(captureWindowBounds(screen, 2)).toMatchObject({ width: 1200, height: 464 })
    expect(captureWindowBounds({ ...screen, width: 500, height: 200 }, 3)).toMatchObject({ width: 500, height: 200 })
  })

  it('has its pictures in the tray at the sizes they are named for', () => {
    const size = (name: string) =>
      readFileSync(new URL(`../../electron/icon/${name}`, import.meta.url)).readUInt32BE(16)
    const names = ['tray.png', 'tray@1.25x.png', 'tray@1.5x.png', 'tray@2x.png', 'tray-linux.png', 'tray-linux@2x.png']
    expect(names.map(size)).toEqual([16, 20, 24, 32, 24, 48])
    expect(['trayTemplate.png', 'trayTemplate@2x.png'].map(size)).toEqual([18, 36])
  })
})
