// The packed app is never opened for a debugger from its command line: whoever debugs it reads every record.
import { app } from 'electron'

/** What opens Chromium's debugger. Node's own, `--inspect`, is shut by a fuse of the packed program (packaging/after-pack.mjs). */
const OPENING = [
  'remote-debugging-port',
  'remote-debugging-pipe',
  'remote-debugging-address',
  'remote-debugging-socket-name',
]

/** To be called before the app is ready: the debugger starts then. */
export function ignoreDebuggerSwitches(): void {
  if (!app.isPackaged) return
  for (const name of OPENING) app.commandLine.removeSwitch(name)
}
