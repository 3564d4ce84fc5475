// `npm run try-import -- <path>`: prints as JSON what Cairn would import from a file or a folder, or why it would not, and imports nothing.
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runnerImport } from 'vite'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Name a file or a folder: npm run try-import -- <path>')
  process.exit(1)
}

/** @param {string} file @returns {Uint8Array | null} */
function bytesOf(file) {
  try {
    return new Uint8Array(readFileSync(file))
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

const largest = 25_000_000
const passedOver = new Set(['.git', 'node_modules', '.obsidian', '.trash', 'logseq'])

/**
 * Files below a folder, without what a link leads to.
 * @param {string} folder @param {string} name @param {{ path: string, bytes: Uint8Array }[]} files @param {{ path: string, why: string }[]} leftOut
 */
function gather(folder, name, files, leftOut) {
  for (const entry of readdirSync(folder).sort()) {
    const [full, below] = [join(folder, entry), `${name}/${entry}`]
    const found = lstatSync(full)
    if (found.isSymbolicLink()) leftOut.push({ path: below, why: 'It is a link, which may lead out of the folder.' })
    else if (found.isDirectory() && !passedOver.has(entry)) gather(full, below, files, leftOut)
    else if (found.isFile() && found.size > largest)
      leftOut.push({ path: below, why: `The file is ${Math.ceil(found.size / 1e6)} MB.` })
    else if (found.isFile()) {
      const bytes = bytesOf(full)
      if (bytes !== null) files.push({ path: below, bytes })
    }
  }
}

const { module } = await runnerImport(new URL('try-file.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})

/** @returns {{ isRead: boolean, printed: unknown } | null} */
function tried() {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    /** @type {{ path: string, bytes: Uint8Array }[]} */
    const files = []
    /** @type {{ path: string, why: string }[]} */
    const leftOut = []
    gather(path, basename(path), files, leftOut)
    return module.tryFolder(files, leftOut)
  }
  const bytes = bytesOf(path)
  return bytes === null ? null : module.tryFile({ name: basename(path), bytes })
}

const result = tried()
if (result === null) process.exit(1)
process.stdout.write(`${JSON.stringify(result.printed, null, 2)}\n`, () => process.exit(result.isRead ? 0 : 1))
