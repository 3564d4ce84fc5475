// Builds when the sources are not those of the last build.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

const SOURCES = ['electron', 'renderer', 'shared']
const PRODUCTS = [
  'electron/main.js',
  'electron/preload.cjs',
  'electron/serve.js',
  'electron/command.js',
  'renderer/index.html',
]

function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

/** A hash over names and contents of everything a build reads. */
export function sourcesHash(root) {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((folder) => filesBelow(join(root, folder)))
  for (const file of [...files, join(root, 'package.json'), join(root, 'package-lock.json')].sort()) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const stampIn = (root) => join(root, '.build', 'stamp.json')

function builtHash(root) {
  try {
    return JSON.parse(readFileSync(stampIn(root), 'utf8')).sources
  } catch {
    return null
  }
}

export function isStale(root) {
  return PRODUCTS.some((file) => !existsSync(join(root, '.build', file))) || builtHash(root) !== sourcesHash(root)
}

export async function buildWhenStale(root, children, say) {
  if (!isStale(root)) return
  // Taken before the build: a file saved meanwhile makes the next start build again.
  const sources = sourcesHash(root)
  say('Building Cairn.')
  const { code } = await children.npm(['run', 'build', '--silent'])
  if (code !== 0) throw new Error('The build did not finish; the lines above say why.')
  mkdirSync(join(root, '.build'), { recursive: true })
  writeFileSync(stampIn(root), `${JSON.stringify({ sources })}\n`)
}
