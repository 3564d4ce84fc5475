// What stood on the command line, understood once: flags of ours, files to open, and options that nobody here has.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { MOST_OFFERED } from '../shared/unopened-and-recent-files.ts'

/** Characters of names: more than anybody drops on a program, and little to read. */
const MOST_CHARACTERS = 12_000

export const commandLineSchema = z.strictObject({
  /** Absolute paths, in the order they were named. */
  files: z.array(z.string()).max(MOST_OFFERED),
  /** How many more were named than are taken at once. */
  leftOut: z.int().min(0),
  /** Open the capture window only. */
  capture: z.boolean(),
  /** Start without showing the window, as at login. */
  hidden: z.boolean(),
  /** Options that neither Cairn nor the engine under it has, as they were typed. */
  unknown: z.array(z.string()),
})
export type CommandLine = z.infer<typeof commandLineSchema>

const FLAGS = new Set(['--capture', '--hidden'])

/** Options of Electron and Chromium that people give it. It has over a thousand; for the rest, what is said about them stays true. */
const ENGINE = new Set([
  ...[
    'no-sandbox',
    'user-data-dir',
    'lang',
    'inspect',
    'inspect-brk',
    'remote-debugging-port',
    'allow-file-access-from-files',
  ],
  ...['disable-gpu', 'disable-dev-shm-usage', 'disable-features', 'enable-features', 'force-device-scale-factor'],
  ...['ozone-platform', 'ozone-platform-hint', 'enable-wayland-ime', 'password-store', 'js-flags'],
  ...['enable-logging', 'log-file', 'log-level', 'log-net-log', 'v', 'vmodule'],
])
const isEngine = (option: string) => ENGINE.has(option.replace(/^--?/, '').split('=')[0] ?? '')
/** What macOS gives a program it starts from the Finder. */
const isFinder = (option: string) => option.startsWith('-psn_')

/** A path, or the address of a file as file managers give it; null for any other address. */
function pathOf(named: string, folder: string): string | null {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(named)) return resolve(folder, named)
  try {
    return fileURLToPath(named)
  } catch {
    return null
  }
}

function taken(paths: readonly string[]): readonly string[] {
  let characters = 0
  return paths.slice(0, MOST_OFFERED).filter((path) => {
    characters += path.length
    return characters <= MOST_CHARACTERS
  })
}

/** `given` is what follows the program; `folder` is where it was typed. After `--` everything is a file. */
export function parseCommandLine(given: readonly string[], folder: string): CommandLine {
  const end = given.indexOf('--')
  const before = end === -1 ? given : given.slice(0, end)
  const isOption = (one: string) => one.startsWith('-') && one !== '-'
  const options = before.filter(isOption)
  const named = [...before.filter((one) => !isOption(one)), ...(end === -1 ? [] : given.slice(end + 1))]
  const paths = named.filter((one) => one !== '').map((one) => ({ one, path: pathOf(one, folder) }))
  const all = [...new Set(paths.flatMap(({ path }) => path ?? []))]
  const files = [...taken(all)]
  return {
    files,
    leftOut: all.length - files.length,
    capture: options.includes('--capture'),
    hidden: options.includes('--hidden'),
    unknown: [
      ...options.filter((option) => !FLAGS.has(option) && !isEngine(option) && !isFinder(option)),
      ...paths.flatMap(({ one, path }) => (path === null ? [one] : [])),
    ].slice(0, MOST_OFFERED),
  }
}

/** What followed the program. Before the app is packed, the first name is the app's own folder, wherever it stands among the options. */
export function givenTo(argv: readonly string[], isPackaged: boolean): string[] {
  const given = argv.slice(1)
  if (isPackaged) return given
  const own = given.findIndex((one) => !one.startsWith('-'))
  return own === -1 ? given : given.toSpliced(own, 1)
}
