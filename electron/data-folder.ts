// Where everything of this person lies on this machine; one answer for both hosts, so that either finds what the other kept.
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
  readonly home: string
}

function platformFolder({ env, platform, home }: Machine): string {
  if (platform === 'darwin') return join(home, 'Library', 'Application Support')
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming')
  return env.XDG_CONFIG_HOME ?? join(home, '.config')
}

/** Absolute. CAIRN_DATA or APP_USER_DATA name another folder, for tests and for people with two careers. */
export function dataFolder(
  machine: Machine = { env: process.env, platform: process.platform, home: homedir() },
): string {
  const named = machine.env.CAIRN_DATA || machine.env.APP_USER_DATA
  return resolve(named || join(platformFolder(machine), 'Cairn'))
}
