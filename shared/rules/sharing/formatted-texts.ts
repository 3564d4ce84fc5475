// Which texts of a share are shown formatted: they travel already read, so that the page needs no reader and shows what its sender saw.
import type { SharedCopy } from '../../records/shared-copy.ts'
import { hasMarks } from '../markdown/detect-markdown.ts'

/** Each once, in the order of the copy: the sender and the page count them alike. */
export function formattedTexts({ help, session, standing, since, questions, things }: SharedCopy): string[] {
  const texts = [
    help,
    session?.goal ?? '',
    session?.problem ?? '',
    standing.towards,
    ...standing.actions.map(({ text }) => text),
    ...[...since, ...questions, ...things.flatMap(({ parts }) => parts)].map(({ text }) => text),
  ]
  return [...new Set(texts.filter(hasMarks))]
}
