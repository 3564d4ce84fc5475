// The command on a real terminal: standard input and output, the data folder of this user.
import { spawn } from 'node:child_process'
import { dataFolder } from '../data-folder.ts'
import type { CommandHost } from './command-host.ts'

/** Text that is read from standard input at most, in characters. */
const longestInput = 50_000_000

async function readInput(): Promise<string> {
  let text = ''
  process.stdin.setEncoding('utf8')
  for await (const part of process.stdin) {
    text += part
    if (text.length > longestInput) break
  }
  return text
}

/** Taken by the pipe or the file: a process that ends at once would cut it short. */
const print = (text: string): Promise<void> =>
  new Promise((resolve) => {
    // Nobody reads any more: `cairn week | head -1`.
    process.stdout.on('error', () => resolve())
    process.stdout.write(text, () => resolve())
  })

export interface Program {
  readonly program: string
  readonly given: readonly string[]
}

function started({ program, given }: Program, more: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, [...given, ...more], { detached: true, stdio: 'ignore' })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

/** `app` is what starts the app; null where it cannot be started from here. */
export const terminalHost = (version: string, app: Program | null): CommandHost => ({
  dataFolder: dataFolder(),
  version,
  folder: process.cwd(),
  now: () => new Date(),
  print,
  note: (text) => void process.stderr.write(`${text}\n`),
  readInput,
  startApp: async (more) => app !== null && started(app, more),
})
