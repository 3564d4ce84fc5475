// Which Electron is packed: the one that electron-builder downloads, or the one in the folder that ELECTRON_OVERRIDE_DIST_PATH names.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** As electron-builder's configuration says it. Its own version is told with it, since it need not be the one that the lock names. */
export function electronDistOf(env) {
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH
  if (!folder) return {}
  return { electronDist: folder, electronVersion: readFileSync(join(folder, 'version'), 'utf8').trim() }
}
