// The file that makes a Linux desktop start Cairn at login: autostart/cairn.desktop in the person's config folder.
import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { realFileSteps, writeAtomically } from '../handlers/atomic-write.ts'
import { HIDDEN_FLAG } from '../start-mode.ts'
import { type RunningProgram, startCommand } from './app-launch-command.ts'

export interface Autostart {
  isOn(): boolean
  write(): Promise<void>
  remove(): Promise<void>
  /** Writes the program's place again where the file names another one. */
  refresh(): Promise<void>
}

/** A desktop entry reads a backslash once more, and % as a place for a file. */
const execOf = (program: RunningProgram): string =>
  startCommand(program, HIDDEN_FLAG).replaceAll('\\', '\\\\').replaceAll('%', '%%')

const entryOf = (program: RunningProgram): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Cairn',
    'Comment=Starts in the tray at login. Turn it off in Cairn: Settings, Quick capture',
    `Exec=${execOf(program)}`,
    'Icon=cairn',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')

/** Desktops turn an entry off by writing one of these into it. */
const isTurnedOff = (entry: string): boolean =>
  /^(Hidden\s*=\s*true|X-GNOME-Autostart-enabled\s*=\s*false)\s*$/m.test(entry)

export function createAutostart(configFolder: string, program: RunningProgram): Autostart {
  const folder = join(configFolder, 'autostart')
  const path = join(folder, 'cairn.desktop')
  const stored = (): string | null => {
    try {
      return readFileSync(path, 'utf8')
    } catch {
      return null
    }
  }
  const isOn = () => {
    const entry = stored()
    return entry !== null && !isTurnedOff(entry)
  }
  const write = async () => {
    // A line of its own in the file would be another instruction to the desktop.
    if (/[\n\r]/.test(execOf(program))) throw new Error('The path of the program holds a line break')
    await mkdir(folder, { recursive: true })
    await writeAtomically({ path, parts: [new TextEncoder().encode(entryOf(program))], files: realFileSteps })
  }
  return {
    isOn,
    write,
    remove: () => rm(path, { force: true }),
    async refresh() {
      const isSame = stored()?.includes(`\nExec=${execOf(program)}\n`)
      if (isOn() && !isSame) await write()
    },
  }
}
