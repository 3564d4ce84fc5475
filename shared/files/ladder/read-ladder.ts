// Reads a ladder from a file as companies write them: a table, a tree of keys, or a document.
import { failed, type Result } from '../../result.ts'
import type { LadderFile, ReadLadder } from './ladder-content.ts'
import { ladderLimits } from './ladder-limits.ts'
import type { LadderMapping } from './ladder-mapping.ts'
import type { LadderTrouble } from './ladder-trouble.ts'

/** The same file and mapping always give the same ladder. Without a mapping every role is guessed. */
export function readLadder(file: LadderFile, _mapping?: LadderMapping): Result<ReadLadder, LadderTrouble> {
  if (file.bytes.byteLength > ladderLimits.bytes)
    return failed({ kind: 'too-large', bytes: file.bytes.byteLength, most: ladderLimits.bytes })
  return failed({ kind: 'unknown-format' })
}
