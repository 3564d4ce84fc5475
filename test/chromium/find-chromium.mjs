// Where the system's Chromium is: the runner, the double and the browser host all ask here. Node built-ins only.
import { accessSync, constants } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
  'chrome',
]

const macApps = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Google Chrome Canary.app/Contents/MacOS/Google Chrome Canary',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]

const windowsPrograms = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Google/Chrome SxS/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
]

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** @param {NodeJS.ProcessEnv} env @param {NodeJS.Platform} platform */
function candidates(env, platform) {
  if (platform === 'darwin') {
    return ['/Applications', join(homedir(), 'Applications')].flatMap((dir) => macApps.map((app) => join(dir, app)))
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    return roots.flatMap((root) => (root ? windowsPrograms.map((program) => join(root, program)) : []))
  }
  const folders = [
    ...(env.PATH ?? '').split(delimiter),
    '/usr/bin',
    '/usr/local/bin',
    '/snap/bin',
    '/opt/google/chrome',
  ]
  return commandNames.flatMap((name) => folders.filter(Boolean).map((folder) => join(folder, name)))
}

/**
 * The path of a Chromium, or null. $CHROMIUM wins, and when it is set but wrong nothing else is tried.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | null}
 */
export function findChromium(env = process.env, platform = process.platform) {
  const named = env.CHROMIUM
  if (named) return isExecutable(named) ? named : null
  return candidates(env, platform).find(isExecutable) ?? null
}

/**
 * The command that installs one here, to be printed when none is found.
 * @param {NodeJS.Platform} platform
 */
export function installCommand(platform = process.platform) {
  if (platform === 'darwin') return 'brew install --cask chromium'
  if (platform === 'win32') return 'winget install --id Google.Chrome'
  return 'sudo apt-get update && sudo apt-get install -y chromium'
}
