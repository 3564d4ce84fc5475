// Large files that a browser saves while they are made: each part that the page gives goes straight into the answer to a download, and
// the next is asked for once that one has gone. So nothing of the file is gathered, neither here nor in the page.
import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { refuse } from './map-fs-error.ts'
import { createSerialQueue } from './serial-task-queue.ts'

interface Waits {
  /** For the browser to come for the download. */
  readonly browserMs: number
  /** For the next part from the page: one that is gone gives none, and the browser is told that the download failed. */
  readonly pageMs: number
}

const usualWaits: Waits = { browserMs: 30_000, pageMs: 300_000 }

/** What the server needs to answer the browser with it. */
export interface TakenDownload {
  readonly name: string
  /** Once the head of the answer is written. */
  give(response: ServerResponse): void
}

export interface Downloads {
  begin(request: BridgeRequests['saving.begin']): Promise<BridgeResponses['saving.begin']>
  part(request: BridgeRequests['saving.part']): Promise<BridgeResponses['saving.part']>
  end(request: BridgeRequests['saving.end']): Promise<BridgeResponses['saving.end']>
  /** Once; null for any other address. */
  take(id: string): TakenDownload | null
}

interface Download {
  readonly id: string
  readonly name: string
  /** Null when it is dropped before the browser came. */
  readonly coming: Promise<ServerResponse | null>
  readonly give: (response: ServerResponse | null) => void
  isTaken: boolean
}

const notTaken = refuse({ kind: 'failed', detail: 'the browser stopped the download' })
const isOpen = (response: ServerResponse | null): response is ServerResponse => response?.destroyed === false

function newDownload(name: string): Download {
  let give: Download['give'] = () => undefined
  const coming = new Promise<ServerResponse | null>((resolve) => {
    give = resolve
  })
  return { id: randomUUID(), name, coming, give, isTaken: false }
}

async function within<T>(limitMs: number, work: Promise<T>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const tooLong = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs)
  })
  const done = await Promise.race([work, tooLong])
  clearTimeout(timer)
  return done
}

/** True once it has gone; a browser that is slow is waited for, one that stops is not. */
function gone(response: ServerResponse, send: (done: (error?: Error | null) => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const stopped = () => resolve(false)
    response.once('close', stopped)
    send((error) => {
      response.off('close', stopped)
      resolve(!error)
    })
  })
}

/** The one that is being made. A new beginning drops the one before. */
function createPlace(waits: Waits) {
  let now: Download | null = null
  let patience: NodeJS.Timeout | undefined
  const drop = async () => {
    clearTimeout(patience)
    const last = now
    now = null
    last?.give(null)
    const response = await last?.coming
    // What was ended is whole and closes by itself.
    if (response?.writableEnded === false) response.destroy()
  }
  const waitForPage = () => {
    clearTimeout(patience)
    patience = setTimeout(() => void drop(), waits.pageMs).unref()
  }
  return {
    drop,
    waitForPage,
    now: () => now,
    begin: (name: string) => {
      now = newDownload(name)
      waitForPage()
      return now.id
    },
    /** The answer it goes into; null when the browser did not come or went. */
    open: async (download: Download) => {
      clearTimeout(patience)
      const response = await within(waits.browserMs, download.coming)
      return isOpen(response) ? response : null
    },
  }
}

export function createDownloads(waits = usualWaits): Downloads {
  const inOrder = createSerialQueue()
  const place = createPlace(waits)
  const isNow = (id: string) => place.now()?.id === id
  const through = async (send: (response: ServerResponse) => Promise<boolean>) => {
    const download = place.now()
    const response = download === null ? null : await place.open(download)
    if (response !== null && (await send(response))) return true
    await place.drop()
    return false
  }
  return {
    begin: ({ suggestedName }) =>
      inOrder(async () => {
        await place.drop()
        return { ok: true, saving: place.begin(suggestedName) }
      }),
    part: ({ saving, bytes }) =>
      inOrder(async () => {
        if (!isNow(saving)) return refuse({ kind: 'not-found' })
        if (!(await through((response) => gone(response, (done) => response.write(bytes, done))))) return notTaken
        place.waitForPage()
        return { ok: true }
      }),
    end: ({ saving, isWhole }) =>
      inOrder(async () => {
        if (!isNow(saving)) return refuse({ kind: 'not-found' })
        const isGone = !isWhole || (await through((response) => gone(response, (done) => response.end(() => done()))))
        await place.drop()
        return isGone ? { ok: true, path: null } : notTaken
      }),
    take: (id) => {
      const download = place.now()
      if (download?.id !== id || download.isTaken) return null
      download.isTaken = true
      return { name: download.name, give: download.give }
    },
  }
}
