// How a text names a record: `[[id|words]]`, read back as those words.
import type { RecordToName } from './editor-context.tsx'

/** What would end the name early is left out of it. */
const asWords = (title: string) => title.replaceAll(/[[\]|\s]+/g, ' ').trim()

export const recordName = ({ id, title }: RecordToName): string => `[[${id}|${asWords(title)}]]`

/** A name that is being typed: `[[` and a few words up to the caret. */
export const begunName = /\[\[[^[\]|\n]*$/
