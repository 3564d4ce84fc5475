// A large file in a plain browser: the parts of one that is saved are gathered for a download.
import type { BridgeRequests, BridgeResponses } from '../../shared/desktop-bridge.ts'
import type { Channel } from '../../shared/desktop-channels.ts'
import { download } from './browser-dialogs.ts'
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
