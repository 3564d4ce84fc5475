// What native dialogs become in a plain browser: a file input and a download.

import { OPEN_LIMIT } from '../../shared/bridge-channel-names.ts'
import type { BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import { refuse } from './parse-host-answer.ts'

/** Hands the bytes to the browser's downloads; where they end up, and whether, only the browser knows. */
export function saveAsDownload({ suggestedName, bytes }: BridgeRequests['file.save']): BridgeResponses['file.save'] {
  download(suggestedName, new Blob([bytes]))
  return { ok: true, saved: true }
}

export function downloadFrom(address: string, suggestedName: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = suggestedName
  link.click()
}

export function download(suggestedName: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  downloadFrom(address, suggestedName)
  // The download reads the blob after this task; a minute is more than it needs to begin.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** None when the person changed their mind. */
export function chooseFiles(extensions: readonly string[], multiple: boolean): Promise<readonly File[]> {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = multiple
  input.accept = extensions.map((extension) => `.${extension}`).join(',')
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]))
    input.addEventListener('cancel', () => resolve([]))
    input.click()
  })
}

export async function openFromInput({
  extensions,
}: BridgeRequests['file.open']): Promise<BridgeResponses['file.open']> {
  const [file] = await chooseFiles(extensions, false)
  if (file === undefined) return { ok: true, file: null }
  if (file.size > OPEN_LIMIT) return refuse({ kind: 'too-large', limit: OPEN_LIMIT, size: file.size })
  const content = await file.arrayBuffer().catch(() => null)
  if (content === null) return refuse({ kind: 'not-found' })
  return { ok: true, file: { name: file.name, bytes: new Uint8Array(content) } }
}
