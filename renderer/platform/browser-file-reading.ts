// Files in a plain browser: chosen or dropped, held by a token as the desktop has it, and read where they lie. None of them has a path here.

import { type Channel, LARGE_LIMIT } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { MOST_OFFERED, type NotOffered } from '../../shared/unopened-and-recent-files.ts'
import { chooseFiles } from './browser-dialogs.ts'
import { refuse } from './parse-host-answer.ts'

type Reading = Extract<Channel, `${'reading' | 'offered' | 'recent'}.${string}`>
type Answers = { [K in Reading]: (request: BridgeRequests[K]) => Promise<BridgeResponses[K]> }

export interface BrowserReading {
  readonly answers: Answers
  handOver(dropped: DataTransfer): Promise<void>
  onOffer(listener: () => void): () => void
}

const mostChosen = 4
const kindsOfCairn = ['json', 'html', 'htm', 'zip', 'age']
const tooLarge = ({ name, size }: File): NotOffered => ({ why: 'too-large', name, size, limit: LARGE_LIMIT })

/** What is dropped is a file or a folder; only its entry says which. */
const droppedOf = (dropped: DataTransfer) =>
  [...dropped.items].flatMap((item) => {
    const file = item.kind === 'file' ? item.getAsFile() : null
    return file === null ? [] : [{ file, isFolder: item.webkitGetAsEntry()?.isDirectory === true }]
  })

/** Held files by their token; those offered stay listed until their reading ends. */
function createHeld() {
  const files = new Map<string, File>()
  const offered = new Set<string>()
  const listeners = new Set<() => void>()
  let notOffered: NotOffered[] = []
  const hold = (file: File) => {
    const reading = crypto.randomUUID()
    files.set(reading, file)
    return { reading, name: file.name, size: file.size }
  }
  const offer = (given: readonly File[], not: readonly NotOffered[]) => {
    const taken = given.slice(0, MOST_OFFERED)
    const leftOut = given.length - taken.length
    for (const file of taken) {
      if (file.size > LARGE_LIMIT) notOffered.push(tooLarge(file))
      else offered.add(hold(file).reading)
    }
    notOffered.push(...not, ...(leftOut > 0 ? [{ why: 'too-many', leftOut } as const] : []))
    if (given.length + not.length > 0) for (const listener of listeners) listener()
  }
  const letGo = (reading: string) => {
    files.delete(reading)
    offered.delete(reading)
  }
  const list = () => {
    const told = notOffered
    notOffered = []
    const waiting = [...offered].flatMap((reading) => {
      const file = files.get(reading)
      return file === undefined ? [] : [{ reading, name: file.name, size: file.size }]
    })
    return { files: waiting, notOffered: told }
  }
  return { files, listeners, hold, offer, letGo, list }
}

function answersOver(held: ReturnType<typeof createHeld>): Answers {
  const chosen = new Set<string>()
  const letGo = (reading: string) => {
    chosen.delete(reading)
    held.letGo(reading)
  }
  return {
    'reading.begin': async ({ extensions }) => {
      const [file] = await chooseFiles(extensions, false)
      if (file === undefined) return { ok: true, file: null }
      if (file.size > LARGE_LIMIT) return refuse({ kind: 'too-large', limit: LARGE_LIMIT, size: file.size })
      const begun = held.hold(file)
      // As the desktop has it.
      chosen.add(begun.reading)
      const [oldest = ''] = chosen
      if (chosen.size > mostChosen) letGo(oldest)
      return { ok: true, file: begun }
    },
    'reading.part': async ({ reading, from, length }) => {
      const part = held.files.get(reading)?.slice(from, from + length)
      const content = (await part?.arrayBuffer().catch(() => null)) ?? null
      return content === null ? refuse({ kind: 'not-found' }) : { ok: true, bytes: new Uint8Array(content) }
    },
    'reading.end': async ({ reading }) => {
      letGo(reading)
      return { ok: true }
    },
    'offered.list': async () => ({ ok: true, ...held.list() }),
    'offered.choose': async () => {
      held.offer(await chooseFiles(kindsOfCairn, true), [])
      return { ok: true }
    },
    // A browser tells no page where a file lies, so none can be opened again.
    'recent.list': async () => ({ ok: true, files: [] }),
    'recent.open': async () => refuse({ kind: 'not-here' }),
    'recent.clear': async () => refuse({ kind: 'not-here' }),
  }
}

export function createBrowserReading(): BrowserReading {
  const held = createHeld()
  return {
    answers: answersOver(held),
    async handOver(dropped) {
      const all = droppedOf(dropped)
      const folders = all.filter(({ isFolder }) => isFolder)
      held.offer(
        all.filter(({ isFolder }) => !isFolder).map(({ file }) => file),
        folders.map(({ file }) => ({ why: 'folder', name: file.name, folder: '' })),
      )
    },
    onOffer(listener) {
      held.listeners.add(listener)
      return () => held.listeners.delete(listener)
    },
  }
}
