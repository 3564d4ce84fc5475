// Files the host offers to the page, read by their token: what each is, and its bytes or its text. Nothing here changes anything.
import type { Trouble } from '../../../shared/bridge-error-messages.ts'
import { pieceLength } from '../../../shared/files/archive-format.ts'
import { recognizedBytes, recognizeFile, recognizePage } from '../../../shared/files/recognize-cairn-file.ts'
import { shareFormat } from '../../../shared/files/share-file.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import type { KeepingHost } from '../core/storage-host.ts'

export interface ReadableFile {
  readonly reading: string
  readonly name: string
  readonly size: number
}

export type OfferedKind = 'feedback' | 'share' | 'archive'

/** The whole of it, in parts: for what is small. */
async function readOffered(host: KeepingHost, { reading, size }: ReadableFile): Promise<Result<Blob[], Trouble>> {
  const parts: Blob[] = []
  for (let from = 0; from < size; from += pieceLength) {
    const answer = await host.request('reading.part', { reading, from, length: Math.min(pieceLength, size - from) })
    if (!answer.ok) return failed(answer.trouble)
    parts.push(new Blob([answer.bytes]))
  }
  return ok(parts)
}

export async function readOfferedText(host: KeepingHost, file: ReadableFile): Promise<Result<string, Trouble>> {
  const parts = await readOffered(host, file)
  if (!parts.ok) return parts
  return ok(await new Blob(parts.value).text())
}

/** Which screen it belongs to; `backup` and `other` belong to none. */
export async function recognizeOffered(
  host: KeepingHost,
  file: ReadableFile,
): Promise<Result<OfferedKind | 'backup' | 'other', Trouble>> {
  if (file.size === 0) return ok('other')
  const length = Math.min(recognizedBytes, file.size)
  const head = await host.request('reading.part', { reading: file.reading, from: 0, length })
  if (!head.ok) return failed(head.trouble)
  const kind = recognizeFile(head.bytes)
  if (kind !== 'page') return ok(kind)
  if (file.size > shareFormat.most) return ok('other')
  const page = await readOfferedText(host, file)
  return page.ok ? ok(recognizePage(page.value)) : page
}
