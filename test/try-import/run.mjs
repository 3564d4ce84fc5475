// `npm run try-import -- <file>`: prints as JSON what Cairn would import from a file, or why it would not, and imports nothing.
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { runnerImport } from 'vite'

const [path] = process.argv.slice(2)
if (path === undefined) {
  console.error('Name a file: npm run try-import -- <file>')
  process.exit(1)
}

/** @param {string} file @returns {Buffer | null} */
function bytesOf(file) {
  try {
    return readFileSync(file)
  } catch (error) {
    console.error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`)
    return null
  }
}

const bytes = bytesOf(path)
if (bytes === null) process.exit(1)
const { module } = await runnerImport(new URL('try-file.ts', import.meta.url).pathname, {
  configFile: false,
  logLevel: 'error',
})
const { isRead, printed } = module.tryFile({ name: basename(path), bytes: new Uint8Array(bytes) })
process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`, () => process.exit(isRead ? 0 : 1))
