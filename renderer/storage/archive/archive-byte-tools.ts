// What the machine does faster than we: hashing, deflating, and bytes that are read where they lie.
import type { ArchiveTools } from '../../../shared/files/archive-write.ts'
import type { ByteSource } from '../../../shared/files/zip-read.ts'

const inHex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(packed).arrayBuffer())
}

export const archiveTools: ArchiveTools = {
  hashOf: async (bytes) => inHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))),
  deflate,
}

export const blobSource = (blob: Blob): ByteSource => ({
  size: blob.size,
  read: async (from, to) => new Uint8Array(await blob.slice(from, to).arrayBuffer()),
})
