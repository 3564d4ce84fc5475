// Plain text in which lines begin with a date: what follows up to the next date was done on that day.
import type { ReadSource } from '../../../rules/import/found-record.ts'
import { type DayOrder, dayOrderOf, inOrder } from '../day-month-order.ts'
import { findDay } from '../days-in-text.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'
import { foundNotes, joined } from './note-draft.ts'
import { leftOutOf, notesInLines } from './parse-journal-notes.ts'

/** The day that a line begins with, and what follows it; null where it begins with none. */
function dated(line: SourceLine, order: DayOrder | null): { day: string; rest: string } | null {
  if (line.form !== 'text' || /^\s{2,}\S/.test(line.text)) return null
  const text = inOrder(line.text.slice(0, 60), order) + line.text.slice(60)
  const found = findDay(text.slice(0, 60))
  if (
    found === null ||
    !/^(?:[\s([*_#=-]|\b(?:mon|tue|wed|thu|fri|sat|sun)\w*\.?,?\s)*$/i.test(text.slice(0, found.start))
  )
    return null
  const rest = text
    .slice(found.end)
    .replace(/^[\sT]*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]m)?/i, '')
    .replace(/^[\s)\]*_=,]*(?:\((?:mon|tue|wed|thu|fri|sat|sun)\w*\))?[\s:=–—|-]*/i, '')
  return { day: found.day, rest }
}

export function readDatedText(path: string, lines: readonly SourceLine[]): ReadSource | null {
  const order = dayOrderOf(lines)
  const starts = lines.flatMap((line, at) => {
    const found = dated(line, order)
    return found === null ? [] : [{ at, ...found }]
  })
  const begin = lines.findIndex((line) => !isBlank(line))
  const isFirst = starts[0]?.at === begin
  if (starts.length === 0 || (!isFirst && starts.length < 2)) return null
  const parts = starts.map(({ at, day, rest }, index) => {
    const line = lines[at] as SourceLine
    const below = lines.slice(at + 1, starts[index + 1]?.at ?? lines.length)
    // A list that is indented below the line of a day tells more of what stands in it.
    const isOne =
      rest !== '' &&
      below.some(({ text }) => /^\s+[-*+]\s/.test(text)) &&
      below.every((one) => isBlank(one) || /^\s/.test(one.text))
    const own = [{ ...line, text: isOne ? `- ${rest}` : rest }, ...below]
    const found = notesInLines(own, { day, dayFrom: 'heading', kind: null, tags: [] })
    return { ...found, structure: [...found.structure, line.number] }
  })
  const all = joined([leftOutOf(lines.slice(0, starts[0]?.at ?? 0), 'It is under no date.'), ...parts])
  return {
    recognized: {
      format: 'Dated text',
      sureness: isFirst && starts.length > 1 ? 'likely' : 'possible',
      why: [`${starts.length} ${starts.length === 1 ? 'line begins' : 'lines begin'} with a date`],
    },
    records: foundNotes('text', path, all.notes),
    leftOut: all.leftOut,
    structure: all.structure,
  }
}
