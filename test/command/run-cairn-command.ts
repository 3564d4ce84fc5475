// A command on a data folder of its own, with what it printed and how it ended.
import type { CommandHost } from '../../electron/command/command-host.ts'
import { runCommand } from '../../electron/command/run-command.ts'

export interface RanCommand {
  readonly code: number
  readonly out: string
  readonly notes: string
}

const now = () => new Date(2025, 2, 14, 12)

/** `input` is what standard input holds. */
export async function ran(
  dataFolder: string,
  given: readonly string[],
  { input = '', ...more }: Partial<CommandHost> & { input?: string } = {},
): Promise<RanCommand> {
  let [out, notes] = ['', '']
  const host: CommandHost = {
    dataFolder,
    version: '0.1.0',
    folder: dataFolder,
    now,
    print: async (text) => {
      out += text
    },
    note: (text) => {
      notes += `${text}\n`
    },
    readInput: async () => input,
    startApp: async () => false,
    ...more,
  }
  const code = await runCommand(given, host)
  return { code, out, notes }
}
