// Nothing in Cairn speaks to a network, and nothing could: no address is ever resolved, and no call to another browser finds a way out.
import { app, type WebContents } from 'electron'

/** To be called before the app is ready. Holds also for what Chromium does of its own accord, which no page and no session sees. */
export function closeResolver(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
}

/** Calls between browsers (WebRTC) are the one way out that no content policy covers. */
export function stopCalls(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
