// Installs from the lock file when what is installed is not what the lock says.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

/** Compares content, not times: a checkout may carry any time. npm keeps what it installed in node_modules/.package-lock.json. */
export function needsInstall(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'))
  if (wanted === null || present === null) return true
  return Object.entries(wanted).some(([path, entry]) => {
    if (path === '') return false
    const found = present[path]
    // Left out for another system or processor.
    if (found === undefined) return entry.optional !== true
    return found.version !== entry.version || found.integrity !== entry.integrity
  })
}

export async function installWhenNeeded(root, children, say) {
  if (!needsInstall(root)) return
  say('Installing dependencies from the lock file. This takes a minute or two, once.')
  // Errors only: what npm warns of here concerns packages of packages, and nobody who starts Cairn can change it.
  const { code } = await children.npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) {
    throw new Error(
      'The installation did not finish: see the lines above, connect to the internet and run npm start again.',
    )
  }
}
