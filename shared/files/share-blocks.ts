// The formatted texts of a share as blocks, packed for its file: gzip, whose checksum tells a broken file, in base64.
import { gzipSync, strToU8 } from 'fflate'
import type { SharedCopy } from '../records/shared-copy.ts'
import { blocksOf } from '../rules/markdown/markdown-blocks.ts'
import { formattedTexts } from '../rules/sharing/formatted-texts.ts'

const piece = 0x8000

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece))
  return btoa(text)
}

/** JSON of one list of blocks for each of `formattedTexts`, gzipped, in base64; '' when no text needs it. */
export function packedBlocks(copy: SharedCopy): string {
  const texts = formattedTexts(copy)
  return texts.length === 0
    ? ''
    : base64(gzipSync(strToU8(JSON.stringify(texts.map(blocksOf))), { level: 9, mtime: 0 }))
}
