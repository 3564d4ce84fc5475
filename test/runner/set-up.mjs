// What a clean clone lacks: dependencies from the lock, and a Chromium. Says plainly what it does and what it cannot.
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

function installChromium() {
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/etc/debian_version')
  if (process.env.CI !== 'true' || !isDebianRoot) return
  console.log('No Chromium here: installing the chromium package …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env })
  spawnSync('apt-get', ['install', '-y', 'chromium'], { stdio: 'inherit', env })
}

export function prepare() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Node ${process.versions.node} is too old: Cairn needs 20.19 or newer.`)
  if (dependenciesAreStale()) {
    console.log('Installing dependencies from the lock file …')
    if (!run('npm', ['ci', '--no-audit', '--no-fund'])) stop('npm ci did not succeed; its own words are above.')
  }
  if (!findChromium()) installChromium()
  const chromium = findChromium()
  if (!chromium)
    stop(
      `The tests need a Chromium and found none. Install one:\n\n    ${installCommand()}\n\nor set CHROMIUM to its path.`,
    )
  process.env.CHROMIUM = chromium
  console.log(`Node ${process.versions.node}, Chromium at ${chromium}`)
}
