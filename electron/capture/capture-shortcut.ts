// The one shortcut that works in every program: taken when it is chosen, given back when it is not, and never more than is safe to take.
import type { CaptureState } from '../../shared/quick-capture-channels.ts'
import { isGlobalShortcut } from '../../shared/rules/week/global-shortcut.ts'

/** The part of Electron's globalShortcut that is needed. */
export interface ShortcutSystem {
  /** False when it is taken; throws on a key that it does not know. */
  register(accelerator: string, callback: () => void): boolean
  unregister(accelerator: string): void
}

export interface CaptureShortcut {
  /** Takes this shortcut in place of the one before; null takes none. */
  use(accelerator: string | null): void
  state(): CaptureState['shortcut']
}

/**
 * Electron answers false for every key there, or, as a program of X11 among those of Wayland, true for keys that then only work over
 * windows of its own kind. So the session decides, not how the windows are drawn.
 */
export const isWaylandSession = (env: Readonly<Record<string, string | undefined>>): boolean =>
  env.XDG_SESSION_TYPE === 'wayland' || Boolean(env.WAYLAND_DISPLAY)

export function createCaptureShortcut(
  system: ShortcutSystem,
  hasShortcuts: boolean,
  onPress: () => void,
): CaptureShortcut {
  let current: string | null = null
  let state: CaptureState['shortcut'] = hasShortcuts ? 'none' : 'wayland'

  const taken = (accelerator: string): CaptureState['shortcut'] => {
    if (!isGlobalShortcut(accelerator)) return 'refused'
    try {
      return system.register(accelerator, onPress) ? 'active' : 'taken'
    } catch {
      return 'refused'
    }
  }
  return {
    use(accelerator) {
      if (!hasShortcuts || (accelerator === current && state === 'active')) return
      if (current !== null && state === 'active') system.unregister(current)
      current = accelerator
      state = accelerator === null ? 'none' : taken(accelerator)
    },
    state: () => state,
  }
}
