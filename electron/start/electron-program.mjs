// Finds Electron's program. Its package comes without it and fetches it when first asked, so we ask, and say so while it lasts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds. A connection that is cut off silently must not hold up the start for ever. */
const LIMIT = 10 * 60_000
const EVERY = 15_000
const NAMES = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

function presentProgram(folder) {
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

/** The program in the folder that ELECTRON_OVERRIDE_DIST_PATH names; nothing is downloaded then. */
function programElsewhere(folder) {
  const program = join(folder, NAMES[process.platform] ?? 'electron')
  if (existsSync(program)) return { program }
  return {
    trouble: `There is no Electron at ${program}: correct or unset ELECTRON_OVERRIDE_DIST_PATH and run npm start again for the desktop app.`,
  }
}

async function downloadedProgram(folder, children, say) {
  say('Downloading Electron, about 120 MB, once.')
  const began = Date.now()
  const progress = setInterval(() => {
    say(`Still downloading Electron (${Math.round((Date.now() - began) / 1000)} seconds so far).`)
  }, EVERY)
  // Its error is a stack trace; the caller says what happened in words.
  await children.run(process.execPath, [join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'ignore'],
    limit: LIMIT,
  })
  clearInterval(progress)
  return presentProgram(folder)
}

/** `program` is its path; where it cannot be had, `trouble` is a sentence instead. */
export async function electronProgram(root, children, say) {
  const elsewhere = process.env.ELECTRON_OVERRIDE_DIST_PATH
  if (elsewhere) return programElsewhere(elsewhere)
  const folder = join(root, 'node_modules', 'electron')
  const program = presentProgram(folder) ?? (await downloadedProgram(folder, children, say))
  if (program !== null) return { program }
  return {
    trouble:
      'Electron could not be downloaded: connect to the internet (or set ELECTRON_MIRROR) and run npm start again for the desktop app.',
  }
}
