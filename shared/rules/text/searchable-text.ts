// Everything a person wrote in a record, as its kind lists it: what search looks through, and what a packet's check for leaks knows.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { Part, Parts } from '../../kinds/record-text-parts.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'

/** A line (a name, a title) is shown as it was typed; what is written at length is shown formatted. */
export interface WrittenPart {
  readonly text: string
  readonly isFormatted: boolean
}

type Fields = Readonly<Record<string, unknown>>

function writtenAt(part: Part, value: unknown): WrittenPart[] {
  switch (part.form) {
    case 'line':
    case 'text':
      return part.isSearched === false ? [] : [{ text: String(value), isFormatted: part.form === 'text' }]
    case 'words':
      return [value].flat().map((word) => ({ text: String(word), isFormatted: false }))
    case 'lines':
      return Array.isArray(value) ? value.flatMap((line: Fields) => writtenIn(part.each, line)) : []
    case 'copies':
      return []
  }
}

const writtenIn = (parts: Parts, fields: Fields): WrittenPart[] =>
  Object.entries(parts).flatMap(([field, part]) => writtenAt(part, fields[field]))

/** The texts of a record in reading order, its tags and the titles of its links and files among them. */
export const writtenParts = (record: AnyRecord): WrittenPart[] => writtenIn(kindOf(record).parts, record)

/** The same texts as they were typed. */
export const writtenText = (record: AnyRecord): string[] => writtenParts(record).map(({ text }) => text)
