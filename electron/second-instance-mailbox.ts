// How a later start tells the one that holds the data folder what it was given: a note in that folder, which the holder takes away.
// Electron's own lock tells it too, but asks a process that is still starting and kills one that does not answer within 20 s.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CommandLine, commandLineSchema } from './parse-launch-arguments.ts'

const mailbox = (folder: string) => join(folder, 'later-starts')
const isNote = (name: string) => name.endsWith('.json')

/** A note whose writer was killed means nothing to a start of another day. */
const OLDEST_MS = 60_000

/** By whoever holds the folder and will hear of later starts. Notes of starts that are waiting right now stay. */
export function openMailbox(folder: string): void {
  mkdirSync(mailbox(folder), { recursive: true, mode: 0o700 })
}

/** By whoever holds the folder and hears of nobody. */
export function closeMailbox(folder: string): void {
  rmSync(mailbox(folder), { recursive: true, force: true })
}

export interface Note {
  /** Whether the holder took it: it was told. */
  readonly isTaken: () => boolean
  readonly takeBack: () => void
}

/** Null where nobody would take a note: the holder is another host, or has not come that far. */
export function leaveNote(folder: string, commandLine: CommandLine): Note | null {
  const name = join(mailbox(folder), `${process.pid}`)
  try {
    writeFileSync(name, JSON.stringify(commandLine), { mode: 0o600 })
    renameSync(name, `${name}.json`)
  } catch {
    return null
  }
  return {
    isTaken: () => statSync(`${name}.json`, { throwIfNoEntry: false }) === undefined,
    takeBack: () => rmSync(`${name}.json`, { force: true }),
  }
}

/** Empty where someone cleared the folder meanwhile: nobody is told then, and nothing else goes wrong. */
function notesIn(box: string): readonly string[] {
  try {
    return readdirSync(box).filter(isNote)
  } catch {
    return []
  }
}

function read(path: string): CommandLine | null {
  try {
    return commandLineSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data ?? null
  } catch {
    return null
  }
}

/** `told` hears of every later start from now on, and of those that wait already; null when its note cannot be read. */
export function hearLaterStarts(folder: string, told: (later: CommandLine | null) => void): void {
  const box = mailbox(folder)
  const takeAll = () => {
    for (const name of notesIn(box)) {
      const path = join(box, name)
      const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs
      if (written === undefined) continue // its writer took it back
      const later = read(path)
      rmSync(path, { force: true })
      if (Date.now() - written < OLDEST_MS) told(later)
    }
  }
  watch(box, { persistent: false }, takeAll)
  takeAll()
}
