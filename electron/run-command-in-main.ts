// The `cairn` command of an installed Cairn: main runs it and ends, before Chromium starts, so that no display is needed.
import { app } from 'electron'
import { installedProgram, startCommand } from './capture/app-launch-command.ts'
import { commandWords } from './command-names.ts'

/** What followed `cairn`, where its first word is a command; null for a start of the app. A file of that name is opened as `./add`. */
export function commandIn(given: readonly string[]): readonly string[] | null {
  // The script in /usr/bin puts -- before it, so that Chromium takes none of a person's words for a switch of its own.
  const words = given[0] === '--' ? given.slice(1) : given
  return commandWords.includes(words[0] ?? '') ? words : null
}

const program = () => ({
  env: process.env,
  isPackaged: app.isPackaged,
  exe: app.getPath('exe'),
  appPath: app.getAppPath(),
})

/** What runs a command of this Cairn on the same data from anywhere. */
export const commandFromOutside = (word: string): string => startCommand(program(), word)

/** Answers the exit code. */
export async function runInMain(given: readonly string[]): Promise<number> {
  const { runCommand } = await import('./command/run-command.ts')
  const { terminalHost } = await import('./command/terminal-host.ts')
  const own = program()
  const installed = installedProgram(own)
  const start = installed === null ? { program: own.exe, given: [own.appPath] } : { program: installed, given: [] }
  return runCommand(given, terminalHost(app.getVersion(), start))
}
