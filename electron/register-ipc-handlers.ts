// Carries the handlers over Electron's IPC, for our own page in its own top frame and for nobody else.
import { ipcMain } from 'electron'
import { CHANNELS } from '../shared/bridge-channel-names.ts'
import { isAppPage } from './app-page-addresses.ts'
import type { Handlers } from './handlers/create-handlers.ts'
import { answerRequest } from './handlers/dispatch-bridge-request.ts'

interface Sender {
  readonly url: string
  readonly parent?: object | null
}

/** Throws, loudly on both sides, when a request does not come from the top frame of our own page. */
export function assertOurPage(channel: string, frame: Sender | null): void {
  // A frame is null once it has gone; a frame within a page is never ours.
  if (frame !== null && !frame.parent && isAppPage(frame.url)) return
  const reason = `Refused ${channel}: asked by ${frame === null ? 'a frame that is gone' : frame.url || 'an empty page'}`
  process.stderr.write(`${reason}\n`)
  throw new Error(reason)
}

export function carryOverIpc(handlers: Handlers): void {
  for (const channel of CHANNELS) {
    ipcMain.handle(channel, (event, payload: unknown) => {
      assertOurPage(channel, event.senderFrame)
      return answerRequest(handlers, channel, payload)
    })
  }
}
