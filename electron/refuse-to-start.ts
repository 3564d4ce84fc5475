// A start that must not go on says why. It stands on a profile of its own meanwhile, so that nothing in the data folder is touched.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { app, dialog } from 'electron'

function ownProfile(): string | null {
  try {
    const profile = mkdtempSync(join(tmpdir(), 'cairn-refused-'))
    app.setPath('userData', profile)
    return profile
  } catch {
    return null
  }
}

/** To be called before the app is ready. On the terminal too: there may be no display, and no room for a profile. */
export async function refuseToStart(title: string, sentence: string): Promise<void> {
  process.stderr.write(`${sentence}\n`)
  const profile = ownProfile()
  if (profile !== null) {
    await app.whenReady()
    // Waits for the person.
    dialog.showErrorBox(title, sentence)
    rmSync(profile, { recursive: true, force: true })
  }
  app.exit(1)
}
