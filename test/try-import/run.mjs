// `npm run try-import -- <path>`: prints as JSON what Cairn would import from a file, a folder or a repository, or why it would not, and
// imports nothing. Options for a repository: --author=a@example.com,b@example.com --since=… --until=… --by=merge|ticket|week.
import { resolve } from 'node:path'
import { runnerImport } from 'vite'
import 'temporal-polyfill/global'

/** @param {string} place */
const load = async (place) =>
  (await runnerImport(new URL(place, import.meta.url).pathname, { configFile: false, logLevel: 'error' })).module

const { parseCommand } = await load('../../electron/command/parse-command.ts')
const { gitWishOf } = await load('../../electron/command/preview-git-history.ts')
const { previewPath } = await load('../../electron/command/import-command.ts')

try {
  const command = parseCommand(['import', ...process.argv.slice(2)])
  const { isRead, printed } = await previewPath(resolve(command.words[0] ?? ''), gitWishOf(command))
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`, () => process.exit(isRead ? 0 : 1))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
