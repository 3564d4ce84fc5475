// Finds Electron's program. Its package comes without it and fetches it when first asked, so we ask, and say so while it lasts.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Milliseconds. A connection that is cut off silently must not hold up the start for ever. */
const LIMIT = 10 * 60_000
const EVERY = 15_000

function presentProgram(folder) {
  try {
    const program = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'))
    return existsSync(program) ? program : null
  } catch {
    return null
  }
}

/** Path of the program, downloaded if need be; null where it cannot be had. */
export async function electronProgram(root, children, say) {
  const folder = join(root, 'node_modules', 'electron')
  const present = presentProgram(folder)
  if (present !== null) return present
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
