// Large files in a plain browser: the parts of one that is saved are gathered for a download, a chosen one is read where it lies.
import type { BridgeRequests, BridgeResponses } from '../../shared/desktop-bridge.ts'
import { type Channel, LARGE_LIMIT } from '../../shared/desktop-channels.ts'
import { chooseFile, download } from './browser-dialogs.ts'
import { refuse } from './parse-answer.ts'

type Parts = Extract<Channel, `saving.${string}` | `reading.${string}`>
type Answers = { [C in Parts]: (request: BridgeRequests[C]) => Promise<BridgeResponses[C]> }

interface Saving {
  readonly id: string
  readonly name: string
  readonly parts: Blob[]
}

/** One of each at a time, as the desktop has it. */
export function createBrowserParts(): Answers {
  let saving: Saving | null = null
  let reading: { readonly id: string; readonly file: File } | null = null
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
