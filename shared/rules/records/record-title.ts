// The line a record is known by in lists, closings and links.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'

const firstLine = (text: string) => text.trim().split('\n', 1)[0]?.trim() ?? ''
/** Signs that a text has and a title needs not: of a heading, and the id of a record that is named. */
const signs = /^#{1,6} |\[\[[\da-f-]{36}\|?([^\]]*)\]\]/g

const longestTitle = 160

/** At most so many characters, cut between words where there are any near the end. */
export function shortened(text: string, most = longestTitle): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  return `${cut.replace(/\s+\S{0,24}$/, '').trimEnd()}…`
}

/** The text its title is the first line of. */
export const titleText = (record: AnyRecord): string => kindOf(record).titleText(record)

/** The record's title: its first written line, at most 160 characters, or words that say there is none yet. */
export const titleOf = (record: AnyRecord): string =>
  shortened(firstLine(titleText(record)).replace(signs, '$1')) || kindOf(record).names.unnamed

/** What follows the line that gives a text its title; all of it when that line was too long to be one. */
export function afterTitle(text: string): string {
  const whole = text.trim()
  const line = firstLine(whole)
  return line.length > longestTitle ? whole : whole.slice(line.length).trim()
}
