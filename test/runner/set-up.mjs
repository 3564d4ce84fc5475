// What a clean clone lacks: dependencies from the lock, a Chromium, a display. Says plainly what it does and what it cannot.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { findChromium, installCommand } from '../chromium/find-chromium.mjs'

const installed = 'node_modules/.package-lock.json'

function run(command, args) {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  return status === 0
}

function stop(sentence) {
  console.error(`\n${sentence}`)
  console.log('0 passed, 1 failed')
  process.exit(1)
}

function dependenciesAreStale() {
  return !existsSync(installed) || statSync('package-lock.json').mtimeMs > statSync(installed).mtimeMs + 1000
}

const isOnPath = (program) => spawnSync('which', [program], { stdio: 'ignore' }).status === 0
const hasLibrary = (name) => spawnSync('ldconfig', ['-p'], { encoding: 'utf8' }).stdout?.includes(name)

/** What the walks need of a system, by the name of Debian's package; Chromium brings the rest of what Electron needs. */
const neededPackages = {
  chromium: () => findChromium() !== null,
  xvfb: () => isOnPath('Xvfb'),
  'libgtk-3-0': () => hasLibrary('libgtk-3.so.0'),
}

/** Only on the build machine: nobody else's system is changed. */
function installPackages() {
  if (process.env.CI !== 'true' || process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  const missing = Object.keys(neededPackages).filter((name) => !neededPackages[name]())
  if (missing.length === 0) return
  console.log(`Installing ${missing.join(', ')} …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env })
  for (const name of missing) spawnSync('apt-get', ['install', '-y', name], { stdio: 'inherit', env })
}

export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old: Cairn needs 20.19 or newer.`)
  if (dependenciesAreStale()) {
    console.log('Installing dependencies from the lock file …')
    // As `npm start` does: what npm warns of here concerns packages of packages.
    if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))
      stop('npm ci did not succeed; its own words are above.')
  }
  installPackages()
  const chromium = findChromium()
  if (!chromium)
    stop(
      `The tests need a Chromium and found none. Install one:\n\n    ${installCommand()}\n\nor set CHROMIUM to its path.`,
    )
  process.env.CHROMIUM = chromium
  console.log(`Node ${process.versions.node}, Chromium at ${chromium}`)
}
