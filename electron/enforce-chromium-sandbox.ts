// An AppImage's own starter switches the sandbox off, saying nothing, where the system denies it. Files of other people are read in that
// sandbox, so the packed app does not go on without it unless its owner says so.
import { app } from 'electron'

const isUnwanted = process.env.CAIRN_NO_SANDBOX === '1'

/**
 * Puts every page into the sandbox, unless its owner wants none. A sentence when it was switched off unasked; else null. To be called
 * once, before the app is ready: enabling it takes the switch away, which then tells nothing any more.
 */
export function enterSandbox(): string | null {
  if (isUnwanted) return null
  const isOff = app.isPackaged && app.commandLine.hasSwitch('no-sandbox')
  app.enableSandbox()
  if (!isOff) return null
  return 'This system does not allow Cairn’s sandbox, which protects your data from harmful files. Nothing was opened or changed. Install the .deb or .rpm of Cairn, or ask your system administrator to allow user namespaces. To start without the sandbox anyway, set CAIRN_NO_SANDBOX=1.'
}
