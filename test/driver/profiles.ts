// Temporary profiles, and the copy of one as a power cut would leave it.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

const made = new Set<string>()

export function newProfile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-walk-'))
  made.add(folder)
  return folder
}

// What says "someone is using this profile": a machine that lost power has no such process any more.
const livesOnlyInMemory = /^(Singleton.*|lockfile|DevToolsActivePort|double-instance|command\.sock)$/

/** A copy of a profile in use, file by file, at this moment: what a power cut right now would leave. */
export function copyProfile(userData: string): string {
  const copy = newProfile()
  const filter = (source: string) => !livesOnlyInMemory.test(basename(source))
  cpSync(userData, copy, { recursive: true, filter, errorOnExist: false })
  return copy
}

/** What still writes there as it ends, or is mounted there by the desktop, keeps the folder: it is left to the system's own tidying. */
function drop(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'ENOTEMPTY' && code !== 'EBUSY') throw error
    console.warn(`Left behind, still in use: ${folder}`)
  }
}

export function dropProfiles(): void {
  for (const folder of made) drop(folder)
  made.clear()
}
