// `cairn open`: files of Cairn in the app, as a double click opens them.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { commandAddress } from '../command-socket.ts'
import { parseCommandLine } from '../parse-launch-arguments.ts'
import { leaveNote } from '../second-instance-mailbox.ts'
import type { CommandHost } from './command-host.ts'
import { CommandFailure, EXIT } from './exit-codes.ts'
import type { ParsedCommand } from './parse-command.ts'

const longestWait = 3000
const lookEvery = 50

/** True once the app that runs has taken the names. */
async function isTaken(paths: readonly string[], { dataFolder, folder }: CommandHost): Promise<boolean> {
  const address = commandAddress(dataFolder)
  if (address === null || (await stat(address).catch(() => null)) === null) return false
  const note = leaveNote(dataFolder, parseCommandLine(['--', ...paths], folder))
  for (let waited = 0; note !== null && waited < longestWait; waited += lookEvery) {
    if (note.isTaken()) return true
    await pause(lookEvery)
  }
  note?.takeBack()
  return false
}

export async function openFiles(command: ParsedCommand, host: CommandHost): Promise<number> {
  const paths = command.words.map((word) => resolve(host.folder, word))
  for (const path of paths)
    if (!(await stat(path).catch(() => null))?.isFile()) throw new CommandFailure(EXIT.noFile, `${path} is not a file.`)
  const opened = (await isTaken(paths, host)) || (await host.startApp(['--', ...paths]))
  if (!opened) throw new CommandFailure(EXIT.failed, 'Cairn could not be started. Start it, then open the file again.')
  await host.print(command.flags.has('json') ? `${JSON.stringify({ ok: true, files: paths })}\n` : '')
  return EXIT.done
}
