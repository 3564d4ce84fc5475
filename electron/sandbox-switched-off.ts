// An AppImage's own starter switches the sandbox off, saying nothing, where the system denies it. Files of other people are read in that
// sandbox, so the packed app does not go on without it unless its owner says so.
import { app } from 'electron'

/** A sentence when the sandbox was switched off unasked; else null. */
export function sandboxTrouble(): string | null {
  const isOff = app.isPackaged && app.commandLine.hasSwitch('no-sandbox')
  if (!isOff || process.env.CAIRN_NO_SANDBOX === '1') return null
  return 'This system denies Cairn its sandbox, which keeps a harmful file away from your data. Nothing was opened or changed. Install the .deb or .rpm of Cairn, or ask the system’s administrator to allow user namespaces. To start without the sandbox all the same, set CAIRN_NO_SANDBOX=1.'
}
