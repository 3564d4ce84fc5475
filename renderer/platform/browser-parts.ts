// Large files in a plain browser: the parts of one that is saved are gathered for a download, a chosen one is read where it lies.
import type { BridgeRequests, BridgeResponses } from '../../shared/desktop-bridge.ts'
import { type Channel, LARGE_LIMIT } from '../../shared/desktop-channels.ts'
import { chooseFile, download } from './browser-dialogs.ts'
import { refuse } from './parse-answer.ts'

type Answers<C extends Channel> = { [K in C]: (request: BridgeRequests[K]) => Promise<BridgeResponses[K]> }

interface Saving {
  readonly id: string
  readonly name: string
  readonly parts: Blob[]
}

/** One at a time, as the desktop has it. */
export function createBrowserSaving(): Answers<'saving.begin' | 'saving.part' | 'saving.end'> {
  let saving: Saving | null = null
  return {
    'saving.begin': async ({ suggestedName }) => {
      saving = { id: crypto.randomUUID(), name: suggestedName, parts: [] }
      return { ok: true, saving: saving.id }
    },
    'saving.part': async ({ saving: id, bytes }) => {
      if (saving?.id !== id) return refuse({ kind: 'not-found' })
      // As a blob: the browser may lay it on the disk.
      saving.parts.push(new Blob([bytes]))
      return { ok: true }
    },
    'saving.end': async ({ saving: id, isWhole }) => {
      if (saving?.id !== id) return refuse({ kind: 'not-found' })
      if (isWhole) download(saving.name, new Blob(saving.parts))
      saving = null
      return { ok: true, path: null }
    },
  }
}

/** One at a time, as the desktop has it. */
export function createBrowserReading(): Answers<'reading.begin' | 'reading.part' | 'reading.end'> {
  let reading: { readonly id: string; readonly file: File } | null = null
  return {
    'reading.begin': async ({ extensions }) => {
      const file = await chooseFile(extensions)
      if (file === null) return { ok: true, file: null }
      if (file.size > LARGE_LIMIT) return refuse({ kind: 'too-large', limit: LARGE_LIMIT, size: file.size })
      reading = { id: crypto.randomUUID(), file }
      return { ok: true, file: { reading: reading.id, name: file.name, size: file.size } }
    },
    'reading.part': async ({ reading: id, from, length }) => {
      if (reading?.id !== id) return refuse({ kind: 'not-found' })
      const content = await reading.file
        .slice(from, from + length)
        .arrayBuffer()
        .catch(() => null)
      return content === null ? refuse({ kind: 'not-found' }) : { ok: true, bytes: new Uint8Array(content) }
    },
    'reading.end': async () => {
      reading = null
      return { ok: true }
    },
  }
}
