// A sound archive to begin from: a life with everything in it that an archive can hold.

import { archiveTools } from '../../renderer/storage/archive/archive-byte-tools.ts'
import { makeArchive } from '../../renderer/storage/archive/archive-make.ts'
import { begun, type Deed, live } from '../storage/lived-database.ts'

const life: readonly Deed[] = (
  [
    'entry',
    'entry',
    'assess',
    'session',
    'close',
    'edit',
    'trash',
    'entry',
    'trash',
    'purge',
    'session',
    'close',
    'draft',
  ] as const
).map((what, at) => ({ what, pick: at * 7 }))

export async function exportedLife(): Promise<Uint8Array<ArrayBuffer>> {
  const database = await begun(`life-${Math.random()}`)
  try {
    await live(database, life)
    const parts: Uint8Array<ArrayBuffer>[] = []
    await makeArchive(database, archiveTools, { emit: async (bytes) => void parts.push(bytes) })
    return new Uint8Array(await new Blob(parts).arrayBuffer())
  } finally {
    await database.delete()
  }
}
