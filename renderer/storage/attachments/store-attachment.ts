// Keeps the bytes of a file beside the records: once by their hash, known by their content, without what a camera noted in them.

import { kindOfBytes } from '../../../shared/files/detect-media-type.ts'
import { withoutNotes } from '../../../shared/files/strip-image-metadata.ts'
import { ContentHash } from '../../../shared/records/common-fields.ts'
import { shortTextLimit } from '../../../shared/records/field-choices.ts'
import { failed, ok, type Result } from '../../../shared/result.ts'
import {
  type AttachTrouble,
  largestFile,
  type TakenFile,
  toldOf,
} from '../../../shared/rules/records/attachment-rules.ts'
import type { Cairn } from '../cairn-context.tsx'
import type { AttachmentRow } from '../core/database.ts'
import { hasRoom } from '../core/disk-space.ts'
import { newId } from '../core/new-id.ts'
import { storageTrouble } from '../core/storage-trouble.ts'

const hexadecimal = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

export async function contentHash(bytes: Uint8Array<ArrayBuffer>): Promise<ContentHash> {
  return ContentHash.parse(hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))))
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder that was dropped, or a file that was moved since: the browser tells no more than that.
    return null
  }
}

/** Put again when the bytes are there already: they count as new then, so that no sweep takes them. */
const put = ({ database, clock }: Cairn, row: Omit<AttachmentRow, 'at'>) =>
  database.attachments.put({ ...row, at: clock.instant() })

function nameOf(name: string, type: string): string {
  const own = name.replaceAll(/\p{Cc}|\p{Cf}/gu, '').trim()
  const given = own === '' ? `pasted.${type.split('/').at(-1)?.split('+')[0] ?? 'bin'}` : own
  return given.length <= shortTextLimit ? given : given.slice(-shortTextLimit)
}

/** Nothing is kept of a file that is refused. */
export async function takeFile(cairn: Cairn, given: File): Promise<Result<TakenFile, AttachTrouble>> {
  const { name, size } = given
  if (size > largestFile) return failed({ kind: 'too-large', name, size })
  const read = await bytesOf(given)
  if (read === null) return failed({ kind: 'unreadable', name })
  if (read.byteLength === 0) return failed({ kind: 'empty', name })
  const type = kindOfBytes(read)
  const cleaned = withoutNotes(read, type)
  const bytes = cleaned?.bytes ?? read
  const hash = await contentHash(bytes)
  const noRoom = { kind: 'not-kept', name, detail: 'the disk is full, or the database cannot be written.' } as const
  if (!(await hasRoom(bytes.byteLength))) return failed(noRoom)
  try {
    await put(cairn, { hash, type, bytes })
  } catch (error) {
    const trouble = storageTrouble(error)
    if (trouble === null) throw error
    return failed(noRoom)
  }
  const shown = nameOf(name, type)
  const file = { id: newId(), hash, name: shown, type, size: bytes.byteLength }
  return ok({ file, told: toldOf(shown, type, cleaned?.isChanged ?? false) })
}
