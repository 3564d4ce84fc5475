// What carries the walks on this machine: the real Electron where its program, a display and an ordinary user are to be had, else the double.
import { findElectron } from '../driver/find-electron.mjs'
import { disksFor } from './disks.mjs'
import { startDisplay } from './display.mjs'
import { ordinaryUser, projectFor } from './ordinary-user.mjs'
import { capture } from './step.mjs'

const isRoot = process.getuid?.() === 0
/** A walk mostly waits, so two go at once; left to itself, vitest keeps one core free. */
export const walksAtOnce = 2
const probeLimitMs = 60_000

/** @param {string} why */
const onDouble = (why) => ({ host: 'double', why, how: { env: { E2E: 'double' } } })

/** For what mounts and cuts off disks while it runs: only root may, and the app insists on a sandbox that root cannot have. */
export const rootsHost = () =>
  onDouble(isRoot ? 'root mounts the disks, and Electron has no sandbox for root' : 'only root mounts disks: skipped')

/** For what fills disks: root mounts them for the ordinary user of the real one. Where that cannot be, root runs those walks on the double. */
export function mountingHost({ host, why, how }) {
  if (!isRoot) return host === 'electron' ? { host, why, how } : onDouble(`${why}; only root mounts disks: skipped`)
  if (host !== 'electron') return onDouble(why)
  const disks = disksFor(how)
  return disks.env === null ? onDouble(disks.why) : { host, why, how: { ...how, env: { ...how.env, ...disks.env } } }
}

/** Starts what walks start, as they do: a machine may lack a library, or forbid the sandbox. Answers null or what was said. */
async function troubleOf(how) {
  const options = { ...how, timeout: probeLimitMs }
  const electron = await capture([findElectron(), 'test/runner/electron-probe.mjs'], options)
  if (electron.code !== 0) return `Electron did not start:\n${electron.output}`
  const headless = ['--headless', '--disable-gpu', '--dump-dom', 'about:blank']
  const chromium = await capture([process.env.CHROMIUM, ...headless], options)
  return chromium.code === 0 ? null : `Chromium did not start for an ordinary user:\n${chromium.output}`
}

/**
 * The names of the displays for walks that go side by side: one each, because a display has one window in front and one clipboard.
 * An empty name where none is needed, nothing where there is none.
 */
async function displaysFor(user) {
  if (process.platform !== 'linux') return ['']
  const made = await Promise.all(Array.from({ length: walksAtOnce }, () => startDisplay(user ?? {})))
  return [...made, process.env.DISPLAY].filter((name) => typeof name === 'string').slice(0, walksAtOnce)
}

async function onElectron() {
  if (findElectron() === null) return onDouble('Electron’s program is not here')
  const user = isRoot ? ordinaryUser() : null
  if (isRoot && user === null)
    return onDouble('root has no sandbox, and there is no user cairn-walks; CI=true makes one')
  const displays = await displaysFor(user)
  const [display] = displays
  if (display === undefined) return onDouble('there is no display, and no Xvfb to make one')
  const env = { ...user?.env, E2E: 'electron', DISPLAY: display, CAIRN_DISPLAYS: displays.join(' ') }
  const how = user === null ? { env } : { ...user, env, cwd: projectFor(user) }
  const trouble = await troubleOf(how)
  return trouble === null ? { host: 'electron', why: '', how } : onDouble(trouble)
}

/**
 * The host, why it is not the real one if it is not, and how to start a command for it. E2E chooses by hand; a choice that cannot be had
 * stops the walks instead of passing on something else.
 */
export async function chooseHost() {
  if (process.env.E2E === 'double') return onDouble('E2E=double')
  const chosen = await onElectron()
  if (process.env.E2E === 'electron' && chosen.host !== 'electron') throw new Error(`E2E=electron, but ${chosen.why}`)
  return chosen
}
