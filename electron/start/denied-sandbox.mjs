// Where Linux denies Chromium its sandbox, Electron ends at once with a line that helps nobody. This finds it out before, and says the way out.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Each denies user namespaces to ordinary programs at the value beside it: Ubuntu since 23.10, Debian's own, and every Linux. */
const SETTINGS = [
  { name: 'kernel.apparmor_restrict_unprivileged_userns', denying: 1, allowing: 0 },
  { name: 'kernel.unprivileged_userns_clone', denying: 0, allowing: 1 },
  { name: 'user.max_user_namespaces', denying: 0, allowing: 15_000 },
]

/** What is asked of the system. */
const thisMachine = {
  /** A kernel setting; null where the kernel has none of that name. */
  setting(name) {
    try {
      return Number(readFileSync(`/proc/sys/${name.replaceAll('.', '/')}`, 'utf8'))
    } catch {
      return null
    }
  },
  /** Whether the sandbox's own helper may do its work: it belongs to root and runs as root. */
  isHelperReady(helper) {
    try {
      const { uid, mode } = statSync(helper)
      return uid === 0 && (mode & 0o7777) === 0o4755
    } catch {
      return false
    }
  },
  /** Tried, since a container may deny it without any setting. True where the program to try it with is missing. */
  canMakeNamespace() {
    const { status, error } = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
    return error !== undefined || status === 0
  },
}

const quoted = (path) => `'${path.replaceAll("'", `'\\''`)}'`

/** What is wrong and how to mend it, when the sandbox of this Electron cannot work here; else null. */
export function deniedSandbox(program, machine = thisMachine) {
  const helper = join(dirname(program), 'chrome-sandbox')
  if (machine.isHelperReady(helper)) return null
  const setting = SETTINGS.find(({ name, denying }) => machine.setting(name) === denying)
  if (setting === undefined && machine.canMakeNamespace()) return null
  const cause = setting === undefined ? 'a container or a policy forbids them' : `${setting.name} = ${setting.denying}`
  const lines = [
    `The desktop app cannot start: this system does not allow the user namespaces that Electron's sandbox needs (${cause}).`,
    'To allow it for this copy of Electron:',
    '',
    `  sudo chown root:root ${quoted(helper)} && sudo chmod 4755 ${quoted(helper)}`,
    '',
  ]
  if (setting !== undefined) {
    lines.push(
      'Or, to allow it for all programs until the next restart of this computer:',
      '',
      `  sudo sysctl -w ${setting.name}=${setting.allowing}`,
      '',
    )
  }
  return [...lines, 'Then run npm start again.'].join('\n')
}
