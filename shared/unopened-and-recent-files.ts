// What main says of a file that was named from outside the page and could not be offered to it, and the files opened lately.
import type * as z from 'zod'
import { unanswered } from './result.ts'
import type { notOfferedSchema, recentFileSchema } from './unopened-and-recent-files-schema.ts'

/** More files at once are left out and counted. */
export const MOST_OFFERED = 20

export type NotOffered = z.infer<typeof notOfferedSchema>
export type RecentFile = z.infer<typeof recentFileSchema>

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_000_000)} MB`

/** One plain sentence for a person, with the way out where there is one. Nothing was changed in any of these cases. */
export function notOfferedWords(not: NotOffered): string {
  switch (not.why) {
    case 'missing':
      return `There is no file “${not.name}” in ${not.folder}.`
    case 'folder':
      return `“${not.name}” is a folder. Cairn opens files: feedback, review requests and exports.`
    case 'special':
      return `“${not.name}” is not a regular file, so it was not opened.`
    case 'unreadable':
      return `Cairn is not allowed to read “${not.name}” in ${not.folder}. Change its permissions, then open it again.`
    case 'no-path':
      return 'Cairn cannot read a file that was dragged from another program. Save it to a folder first, then open it.'
    case 'too-large':
      return `“${not.name}” is ${megabytes(not.size)}. Cairn opens files of up to ${megabytes(not.limit)}.`
    case 'too-many':
      return `Cairn opens up to ${MOST_OFFERED} files at once. ${not.leftOut === 1 ? '1 file was' : `${not.leftOut} files were`} not opened.`
    case 'unknown-option':
      return not.option.includes('://')
        ? `Cairn opens files, not links. ${not.option} was not opened.`
        : `Cairn ignored the unknown option ${not.option}.`
    default:
      return unanswered(not)
  }
}
