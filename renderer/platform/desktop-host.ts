// The host behind window.desktop: Electron's preload carries each request to main.

import type { Host } from './host.ts'
import { hearEvent, parseAnswer, refuse } from './parse-host-answer.ts'
import { isAfterAClick } from './user-activation.ts'

/** What the preload puts on the window; electron/preload.ts is its twin. */
export interface DesktopWindow {
  request(channel: string, payload: unknown): Promise<unknown>
  on(event: string, listener: (payload: unknown) => void): () => void
  /** Gives main the paths of files that a person dropped; the page never sees them. */
  drop(files: readonly File[]): Promise<void>
}

declare global {
  interface Window {
    /** There only in the desktop app. */
    readonly desktop?: DesktopWindow
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

export function createDesktopHost(desktop: DesktopWindow): Host {
  return {
    kind: 'desktop',
    handOver: (dropped) => desktop.drop([...dropped.files]),
    async request(channel, request) {
      if (channel === 'link.open' && !isAfterAClick()) return refuse({ kind: 'link-refused' })
      try {
        return await parseAnswer(channel, await desktop.request(channel, request))
      } catch (error) {
        return refuse({ kind: 'failed', detail: reasonOf(error) })
      }
    },
    on(event, listener) {
      return desktop.on(event, (payload) => void hearEvent(event, payload, listener))
    },
  }
}
