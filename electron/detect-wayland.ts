// Whether the windows are a Wayland compositor's: it tells no program where its windows stand, and takes no keys for it.
import { app } from 'electron'

/** To be asked once the app is ready. Where neither a person nor Chromium named a platform, the session decides. */
export function isOnWayland(): boolean {
  if (process.platform !== 'linux') return false
  const named = app.commandLine.getSwitchValue('ozone-platform')
  return named === '' ? process.env.XDG_SESSION_TYPE === 'wayland' : named === 'wayland'
}
