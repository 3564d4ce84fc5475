// Root cannot run the app as people do: Chromium makes no sandbox for it. So root runs the walks as an ordinary user, on a copy made for it.
import { spawnSync } from 'node:child_process'
import {
  chownSync,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { join } from 'node:path'

const name = 'cairn-walks'
/** Neither sources nor what was built: caches and reports that each run makes for itself. */
const notCopied = new Set(['.git', '.bench', '.soak', '.vite', '.vite-temp', join('.build', 'test')])
const readableByAll = 0o444

function accountOf(user) {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n')
  const [, , uid, gid, , home] = lines.find((line) => line.startsWith(`${user}:`))?.split(':') ?? []
  return home === undefined ? null : { uid: Number(uid), gid: Number(gid), home }
}

/** The numbers and surroundings with which `spawn` starts something as that user; null when there is none. The build machine makes one. */
export function ordinaryUser() {
  if (accountOf(name) === null && process.env.CI === 'true') {
    spawnSync('useradd', ['--create-home', '--shell', '/bin/sh', name], { stdio: 'inherit' })
  }
  const account = accountOf(name)
  if (account === null) return null
  const { uid, gid, home } = account
  // Root's own session, and its folder for temporary files, are none of theirs.
  const { XDG_RUNTIME_DIR: _, DBUS_SESSION_BUS_ADDRESS: __, XAUTHORITY: ___, TMPDIR: ____, ...rest } = process.env
  return { uid, gid, env: { ...rest, HOME: home, USER: name, LOGNAME: name } }
}

/** A file as it is where that can be: linked when the disk is the same and everybody may read it, else copied. */
function bring(from, to, { uid, gid }) {
  try {
    if ((lstatSync(from).mode & readableByAll) === readableByAll) return linkSync(from, to)
  } catch {
    // another disk, or gone between two looks
  }
  copyFileSync(from, to)
  chownSync(to, uid, gid)
}

function bringFolder(from, to, user) {
  mkdirSync(to, { recursive: true })
  chownSync(to, user.uid, user.gid)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (notCopied.has(entry.name) || notCopied.has(source)) continue
    if (entry.isDirectory()) bringFolder(source, target, user)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else bring(source, target, user)
  }
}

/** The project in a folder of the user's own, since a clone may lie where nobody but root may look; `remove` takes it away again. */
export function projectFor(user) {
  const folder = mkdtempSync('/var/tmp/cairn-walks-')
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  bringFolder('.', folder, user)
  return folder
}
