// Notes by day: one file a day (Obsidian, Logseq), or one file with a heading for each day.
import type { ReadSource, Recognized } from '../../../rules/import/found-record.ts'
import { dayInName, wholeDay } from '../days-in-text.ts'
import { type Section, sectionsOf } from '../document-sections.ts'
import { frontMatterOf, listedValues } from '../front-matter.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'
import { type FoundNotes, foundNotes, joined } from './note-draft.ts'
import { isGeneric, kindOfWords } from './note-kind.ts'
import { leftOutOf, type NoteContext, notesInLines } from './notes-in-lines.ts'

const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.[A-Za-z]{1,10}$/, '')

const empty: FoundNotes = { notes: [], leftOut: [], structure: [] }
const structureOf = (lines: readonly SourceLine[]): FoundNotes => ({
  ...empty,
  structure: lines.filter((line) => !isBlank(line)).map(({ number }) => number),
})

/** Front matter of a note: its tags and its day; other keys belong to the app that wrote it. */
function matterOf(lines: readonly SourceLine[]) {
  const matter = frontMatterOf(lines)
  const values = (keys: readonly string[]) =>
    matter.fields.filter(({ key }) => keys.includes(key)).flatMap((field) => field.values)
  const used = ['tags', 'tag', 'date', 'created', 'day', 'title']
  const others = matter.fields.filter(({ key }) => !used.includes(key))
  const inMatter = lines.filter(({ number }) => number <= matter.endLine)
  const leftOut = others.map(({ line, key, values: all }) => ({
    line,
    endLine: line,
    what: `${key}: ${all.join(', ')}`,
    why: 'A property of the note that Cairn has no place for.',
  }))
  return {
    body: matter.body,
    tags: values(['tags', 'tag'])
      .flatMap(listedValues)
      .map((tag) => tag.replace(/^#/, '')),
    day: values(['date', 'day', 'created']).flatMap((value) => wholeDay(value) ?? [])[0] ?? null,
    found: joined([{ ...structureOf(inMatter), leftOut: [...matter.leftOut, ...leftOut] }]),
  }
}

/** A page's own properties, which Logseq writes before its first block. */
const pageTags = (lines: readonly SourceLine[]): string[] =>
  lines
    .flatMap(({ text }) => /^tags::\s*(.*)$/i.exec(text)?.[1]?.split(',') ?? [])
    .map((tag) => tag.replace(/[#[\]]/g, '').trim())

/** A section of a day: what its heading says of what is below it. */
function underHeading({ heading, headingLines, lines }: Section, context: NoteContext): FoundNotes {
  const filled = lines.filter((line) => !isBlank(line))
  const kind = kindOfWords(heading)
  const isPlain = kind !== null || heading === '' || isGeneric(heading) || wholeDay(heading) !== null
  const isList = filled.some(({ text }) => /^\s*[-*+]\s/.test(text))
  if (filled.length === 0)
    return isPlain ? structureOf(headingLines) : leftOutOf(headingLines, 'A heading with nothing below it.')
  if (isPlain)
    return joined([structureOf(headingLines), notesInLines(lines, { ...context, kind: kind ?? context.kind })])
  if (isList && heading.length <= 60) {
    const found = notesInLines(lines, { ...context, tags: [...context.tags, heading] })
    const isUsed = found.notes.length > 0
    return joined([
      isUsed ? structureOf(headingLines) : leftOutOf(headingLines, 'A heading with nothing to import below it.'),
      found,
    ])
  }
  const first = headingLines[0]
  const asText = first === undefined ? lines : [{ ...first, text: heading }, ...lines]
  return joined([structureOf(headingLines.slice(1)), notesInLines(asText, context)])
}

interface Day {
  readonly day: string
  readonly dayFrom: 'file-name' | 'heading' | 'field'
}

/** Days by headings: what is deeper than the heading of a day belongs to it. */
function byHeadings(sections: readonly Section[], named: Day | null, tags: readonly string[]): FoundNotes {
  let day = named
  let level = 7
  return joined(
    sections.map((section) => {
      const ofHeading = wholeDay(section.heading)
      if (ofHeading !== null) {
        day = { day: ofHeading, dayFrom: 'heading' }
        level = section.level
      } else if (section.level > 0 && section.level < level && level < 7) day = named
      if (day === null) return leftOutOf([...section.headingLines, ...section.lines], 'It is under no date.')
      return underHeading(section, { ...day, kind: null, tags })
    }),
  )
}

function recognizedAs(path: string, named: string | null, days: number): Recognized | null {
  const isLogseq = /(?:^|\/)journals\/\d{4}_\d{2}_\d{2}\.md$/.test(path)
  if (isLogseq)
    return { format: 'Logseq journal', sureness: 'certain', why: ['the folder’s name', 'a date as the file’s name'] }
  if (named !== null)
    return { format: 'Daily note', sureness: days > 0 ? 'certain' : 'likely', why: ['a date as the file’s name'] }
  if (days === 0) return null
  return {
    format: 'Notes by day',
    sureness: days > 1 ? 'certain' : 'likely',
    why: [days > 1 ? 'dates as headings' : 'a date as heading'],
  }
}

/** Null where neither the file's name nor its headings are dates. */
export function readDayNote(path: string, lines: readonly SourceLine[]): ReadSource | null {
  const { body, tags, day, found } = matterOf(lines)
  const sections = sectionsOf(body)
  const days = sections.filter(({ heading }) => wholeDay(heading) !== null).length
  const name = nameOf(path)
  const named = wholeDay(name) ?? (/^\d{4}[-_.]?\d{2}[-_.]?\d{2}(?:\D|$)/.test(name) ? dayInName(name) : null)
  const recognized = recognizedAs(path, named, days)
  if (recognized === null) return null
  const ofFile: Day | null =
    named !== null ? { day: named, dayFrom: 'file-name' } : day !== null ? { day, dayFrom: 'field' } : null
  const all = joined([found, byHeadings(sections, ofFile, [...tags, ...pageTags(body)])])
  return { recognized, records: foundNotes('note', path, all.notes), leftOut: all.leftOut, structure: all.structure }
}
