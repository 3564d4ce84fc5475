// Which reader a file is for, and what that reader makes of it. Each reader of files of others has its line here.

import { ladderTroubleWords } from '../../shared/files/ladder/ladder-trouble-words.ts'
import { readLadder } from '../../shared/files/ladder/read-ladder.ts'

export interface TriedFile {
  readonly isRead: boolean
  /** What is printed, as JSON. */
  readonly printed: unknown
}

interface OfferedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

function tryLadder(file: OfferedFile): TriedFile {
  const read = readLadder(file)
  if (read.ok) {
    const { content, ...rest } = read.value
    return { isRead: true, printed: { reader: 'ladder', ...rest, ...content } }
  }
  return {
    isRead: false,
    printed: { reader: 'ladder', trouble: read.trouble, message: ladderTroubleWords(read.trouble) },
  }
}

const readers: readonly ((file: OfferedFile) => TriedFile)[] = [tryLadder]

/** The first reader that reads it; the trouble of the last one where none does. */
export function tryFile(file: OfferedFile): TriedFile {
  let tried: TriedFile = { isRead: false, printed: { trouble: 'No reader.' } }
  for (const reader of readers) {
    tried = reader(file)
    if (tried.isRead) return tried
  }
  return tried
}
