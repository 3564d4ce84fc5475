// `npm run try-import -- <path>`: prints as JSON what Cairn would import from a file or a folder, or why it would not, and imports nothing.
import { readFileSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
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

/** @param {URL} place */
const load = async (place) => (await runnerImport(place.pathname, { configFile: false, logLevel: 'error' })).module

const { tryFile, tryFolder } = await load(new URL('../../command/preview-import.ts', import.meta.url))
const { walkFolder } = await load(new URL('../../electron/handlers/folder-walk.ts', import.meta.url))

/** @returns {Promise<{ isRead: boolean, printed: unknown } | null>} */
async function tried() {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    const { files, passedOver, others } = await walkFolder(resolve(path))
    const read = files.flatMap((/** @type {{ path: string, place: string }} */ file) => {
      const bytes = bytesOf(file.place)
      return bytes === null ? [] : [{ path: file.path, bytes }]
    })
    return tryFolder(read, passedOver, others)
  }
  const bytes = bytesOf(path)
  return bytes === null ? null : tryFile({ name: basename(path), bytes })
}

const result = await tried()
if (result === null) process.exit(1)
process.stdout.write(`${JSON.stringify(result.printed, null, 2)}\n`, () => process.exit(result.isRead ? 0 : 1))
