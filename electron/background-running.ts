// Whether Cairn goes on while none of its windows is in sight: only where its owner chose so, or a start at login asked for it.
import type { SettingsFile } from './handlers/settings-file.ts'
import type { StartWish } from './start-mode.ts'

export interface BackgroundRunning {
  isQuitting(): boolean
  quits(): void
  /** Whether this start shows no window of its own. */
  startsHidden(): boolean
  /** Whether closing the window only hides it. */
  staysWhenClosed(): boolean
  windowShown(): void
  /** A Cairn that was started for one thought alone goes with it. */
  captureHidden(): void
}

export function createBackgroundRunning(
  settings: Pick<SettingsFile, 'current'>,
  wish: StartWish,
  quit: () => void,
): BackgroundRunning {
  let isQuitting = false
  let startedFor = wish
  // Without the icon there would be nothing left to see or to quit it by.
  const keepsRunning = () => {
    const { tray, keepRunning } = settings.current().capture
    return tray && keepRunning
  }
  return {
    isQuitting: () => isQuitting,
    quits: () => {
      isQuitting = true
    },
    startsHidden: () => startedFor === 'capture' || (startedFor === 'hidden' && settings.current().capture.tray),
    staysWhenClosed: () => !isQuitting && keepsRunning(),
    windowShown: () => {
      startedFor = 'window'
    },
    captureHidden: () => {
      if (startedFor === 'capture' && !keepsRunning()) quit()
    },
  }
}
