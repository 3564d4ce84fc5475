// The only thing a page gets: the listed requests and events, by name. Carries values as they are; both ends parse them.
import { contextBridge, type IpcRendererEvent, ipcRenderer, webFrame, webUtils } from 'electron'
import { CHANNELS, DROP_CHANNEL, EVENTS } from '../shared/bridge-channel-names.ts'

const channels: ReadonlySet<string> = new Set(CHANNELS)
const events: ReadonlySet<string> = new Set(EVENTS)

contextBridge.exposeInMainWorld('desktop', {
  request(channel: string, payload: unknown): Promise<unknown> {
    if (!channels.has(channel)) return Promise.reject(new Error(`The bridge has no channel ${channel}`))
    return ipcRenderer.invoke(channel, payload)
  },
  on(event: string, listener: (payload: unknown) => void): () => void {
    if (!events.has(event)) throw new Error(`The bridge has no event ${event}`)
    // The event object stays here: it holds the sender, and with it every channel.
    const carry = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
    ipcRenderer.on(event, carry)
    return () => {
      ipcRenderer.removeListener(event, carry)
    }
  },
  /** Only a file that a person dropped or chose has a path here; a page can make none. */
  drop: (files: readonly File[]): Promise<void> =>
    ipcRenderer.invoke(
      DROP_CHANNEL,
      files.map((file) => webUtils.getPathForFile(file)),
    ),
})

// No page of ours calls another browser. Without these no script of any page can open a socket, whatever the network would let out.
void webFrame.executeJavaScript('delete globalThis.RTCPeerConnection; delete globalThis.webkitRTCPeerConnection; true')
