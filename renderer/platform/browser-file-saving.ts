// A large file in a plain browser: it goes part by part through the loopback host into a download, and is gathered nowhere. Where no host
// answers any more it is gathered here and downloaded whole, because a way out must stay.

import type { Channel } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Refusal } from '../../shared/bridge-error-messages.ts'
import { download, downloadFrom } from './browser-dialogs.ts'

type Saving = 'saving.begin' | 'saving.part' | 'saving.end'
type Answer<C extends Channel> = Promise<BridgeResponses[C] | Refusal>
type Answers = { [K in Saving]: (request: BridgeRequests[K]) => Answer<K> }

/** Asks the loopback host. */
export type AskHost = <C extends Channel>(channel: C, request: BridgeRequests[C]) => Answer<C>

interface Gathered {
  readonly id: string
  readonly name: string
  readonly parts: Blob[]
}

/** One at a time, as the desktop has it. */
export function createBrowserSaving(ask: AskHost): Answers {
  let gathered: Gathered | null = null
  return {
    'saving.begin': async (request) => {
      gathered = null
      const begun = await ask('saving.begin', request)
      if (begun.ok) {
        if (begun.saving !== null) downloadFrom(`/download/${begun.saving}`, request.suggestedName)
        return begun
      }
      gathered = { id: crypto.randomUUID(), name: request.suggestedName, parts: [] }
      return { ok: true, saving: gathered.id }
    },
    'saving.part': async (request) => {
      if (gathered?.id !== request.saving) return ask('saving.part', request)
      // As a blob: the browser may lay it on the disk.
      gathered.parts.push(new Blob([request.bytes]))
      return { ok: true }
    },
    'saving.end': async (request) => {
      if (gathered?.id !== request.saving) return ask('saving.end', request)
      if (request.isWhole) download(gathered.name, new Blob(gathered.parts))
      gathered = null
      return { ok: true, path: null }
    },
  }
}
