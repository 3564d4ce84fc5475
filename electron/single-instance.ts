// A second start tells the first what it was given, and ends. Names only: content would not fit into the message.
import { app } from 'electron'
import { type CommandLine, commandLineSchema } from './command-line.ts'

/**
 * False when another Cairn runs; the caller quits. `told` hears of every later start; null when its command line was too long
 * to be told (with over 32 KB in all the data does not arrive).
 */
export function holdSingleInstance(start: CommandLine, told: (start: CommandLine | null) => void): boolean {
  if (!app.requestSingleInstanceLock(start)) return false
  app.on('second-instance', (_event, _argv, _folder, data) => told(commandLineSchema.safeParse(data).data ?? null))
  return true
}
