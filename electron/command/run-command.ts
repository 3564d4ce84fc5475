// The `cairn` command: what was typed, done, and how it ended. Knows no Electron: main runs it before any window, a clone runs it in Node.
import { addLines } from './add-command.ts'
import type { CommandHost } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import { exportArchive } from './export-command.ts'
import { helpText } from './help-text.ts'
import { importPath } from './import-command.ts'
import { openFiles } from './open-command.ts'
import { type CommandName, type ParsedCommand, parseCommand } from './parse-command.ts'
import { search } from './search-command.ts'
import { completionScript } from './shell-completion-scripts.ts'
import { showWeek } from './week-command.ts'

type Run = (command: ParsedCommand, host: CommandHost) => Promise<number>

const printed =
  (textOf: (word: string | undefined) => string): Run =>
  async ({ words }, host) => {
    await host.print(`${textOf(words[0]).trimEnd()}\n`)
    return EXIT.done
  }

const commands: Readonly<Record<CommandName, Run>> = {
  add: addLines,
  week: showWeek,
  search,
  export: exportArchive,
  import: importPath,
  open: openFiles,
  mcp: async (_command, host) => (await import('./agent/serve-agent.ts')).serveAgent(host),
  completion: printed((shell = '') => completionScript(shell)),
  help: printed(helpText),
}

/** Records are read by rules over civil dates. */
async function bringTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
}

async function failedWith(error: unknown, given: readonly string[], host: CommandHost): Promise<number> {
  const code = error instanceof CommandFailure ? error.code : EXIT.failed
  const message = error instanceof Error ? error.message : String(error)
  if (given.includes('--json')) await host.print(`${JSON.stringify({ ok: false, code, message })}\n`)
  else host.note(message)
  return code
}

/** Answers the exit code. `given` is what followed `cairn`. */
export async function runCommand(given: readonly string[], host: CommandHost): Promise<number> {
  try {
    const command = parseCommand(given)
    await bringTemporal()
    return await commands[command.name](command, host)
  } catch (error) {
    return failedWith(error, given, host)
  }
}
