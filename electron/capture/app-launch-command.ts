// How this Cairn is started again from outside: by the system at login, by a key bound in the desktop's own settings.

export interface RunningProgram {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly isPackaged: boolean
  /** Electron's own program file. */
  readonly exe: string
  /** The folder or archive that it runs. */
  readonly appPath: string
}

/** The file that is there at the next start too: an AppImage runs from a folder that is gone when it ends. Null when nothing is installed. */
export function installedProgram({ env, isPackaged, exe }: RunningProgram): string | null {
  if (env.APPIMAGE) return env.APPIMAGE
  return isPackaged ? exe : null
}

/** Quoted as both a shell and a desktop entry read it. */
const quoted = (part: string): string => (/^[\w./=:+-]+$/.test(part) ? part : `"${part.replace(/["`$\\]/g, '\\$&')}"`)

/** The words of a command that starts this Cairn on the same data with `flag`. */
export function startCommand(program: RunningProgram, flag: string): string {
  const installed = installedProgram(program)
  const start = installed === null ? [program.exe, program.appPath] : [installed]
  const folder = program.env.CAIRN_DATA || program.env.APP_USER_DATA
  const around = folder ? ['env', `CAIRN_DATA=${folder}`] : []
  return [...around, ...start, flag].map(quoted).join(' ')
}
