// Where Electron's own program is, if it is here at all: the drivers and the runner both ask here. Node built-ins only.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const programNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** Since version 42 `npm ci` alone does not bring the program: its package writes path.txt when it downloads. */
function downloaded() {
  const folder = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  const pathFile = join(folder, 'path.txt')
  return existsSync(pathFile) ? join(folder, 'dist', readFileSync(pathFile, 'utf8')) : null
}

/**
 * The path of Electron's program, or null. $ELECTRON_OVERRIDE_DIST_PATH names a folder with another one, as it does for the package
 * `electron` and for Playwright; when it is set but wrong nothing else is tried.
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 * @returns {string | null}
 */
export function findElectron(env = process.env, platform = process.platform) {
  const elsewhere = env.ELECTRON_OVERRIDE_DIST_PATH
  const program = elsewhere ? join(elsewhere, programNames[platform] ?? 'electron') : downloaded()
  return program !== null && existsSync(program) ? program : null
}
