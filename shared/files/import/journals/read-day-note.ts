// Notes by day: one file a day (Obsidian, Logseq), or one file with a heading for each day.
import type { ReadSource, Recognized } from '../../../rules/import/found-record.ts'
import { dayOrderOf, inOrder } from '../day-month-order.ts'
import { findDay, wholeDay } from '../days-in-text.ts'
import { type Section, sectionsOf } from '../document-sections.ts'
import { frontMatterOf, listedValues } from '../front-matter.ts'
import { isBlank, isEmptyItem, type SourceLine } from '../source-lines.ts'
import { type Day, dayInNote, dayOfHeading, dayOfName, dayOfYear } from './day-of-note.ts'
import { type FoundNotes, foundNotes, joined, structureOf, tagsIn } from './note-draft.ts'
import { isGeneric, isPeople, isPlan, kindOfWords } from './note-kind.ts'
import { factsOfOne, isFact, noteWithFacts } from './parse-bold-title-notes.ts'
import { leftOutOf, type NoteContext, notesInLines } from './parse-journal-notes.ts'
import { isDone, isDropped, isOnlyEmbed, isStamp, isUndone, withoutDone } from './task-marks.ts'

const nameOf = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.[A-Za-z]{1,10}$/, '')

/** Front matter of a note: its tags and its day; other keys belong to the app that wrote it. */
function matterOf(lines: readonly SourceLine[]) {
  const matter = frontMatterOf(lines)
  const values = (keys: readonly string[]) =>
    matter.fields.filter(({ key }) => keys.includes(key)).flatMap((field) => field.values)
  const used = ['tags', 'tag', 'date', 'created', 'day']
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

/** "#daily #work": a line of tags alone tags the whole note. */
const isTags = ({ text, form }: SourceLine): boolean =>
  form === 'text' && /^(?:#[\p{L}][\p{L}\p{N}_/-]*\s*)+$/u.test(text)

/** "Daily note – 2024-01-15" says nothing beside the day. */
function isOnlyDay(heading: string): boolean {
  const found = findDay(heading)
  return found !== null && isGeneric(`${heading.slice(0, found.start)} ${heading.slice(found.end)}`)
}

/** A heading as a tag: without signs and marks in front of its words. */
const asTag = (heading: string): string =>
  heading
    .replace(/\[\[([^\]|]*\|)?([^\]]*)\]\]/g, '$2')
    .replace(/^\[([^\]]*)\]$/, '$1')
    .replace(/^(?:\p{Extended_Pictographic}|\u{FE0F}|\u{200D}|\s)+/u, '')
    .replace(/[\s:]+$/, '')

const orgTags = /\s+:([\p{L}\p{N}_@:-]+):\s*$/u

/** A heading of Org that is a task: done with all below it, or not. */
function fromTask({ heading, headingLines, lines }: Section, context: NoteContext): FoundNotes | null {
  const [first] = headingLines
  if (first === undefined || !/^[A-Z-]+\s/.test(heading)) return null
  if (isUndone(heading)) return leftOutOf([...headingLines, ...lines], 'Not done yet.')
  if (isDropped(heading)) return leftOutOf([...headingLines, ...lines], 'Canceled or moved to another day.')
  if (!isDone(heading)) return null
  const tags = orgTags.exec(heading)?.[1]?.split(':') ?? []
  const title = { ...first, text: withoutDone(heading).replace(orgTags, '') }
  const own = lines.filter(({ text }) => !isStamp(text))
  return joined([
    structureOf(lines.filter(({ text }) => isStamp(text))),
    noteWithFacts([title, ...own], { ...context, tags: [...context.tags, ...tags] }),
  ])
}

/** A section of a day: what its heading says of what is below it. */
function underHeading(section: Section, context: NoteContext): FoundNotes {
  const { heading, headingLines, lines } = section
  const filled = lines.filter((line) => !isBlank(line) && !isEmptyItem(line))
  const task = fromTask(section, context)
  if (task !== null) return task
  if (isPlan(heading)) {
    const found = notesInLines(lines, { ...context, isPlan: true })
    return joined([structureOf(headingLines), found])
  }
  const kind = kindOfWords(heading)
  const isPlain =
    kind !== null || heading === '' || isGeneric(heading) || wholeDay(heading) !== null || isOnlyDay(heading)
  const isList = filled.some(({ text }, at) => /^\s*[-*+]\s/.test(text) || (at === 0 && /^\s*>\s*\[!/.test(text)))
  if (filled.length === 0)
    return isPlain
      ? structureOf([...headingLines, ...lines])
      : joined([leftOutOf(headingLines, 'A heading with nothing below it.'), structureOf(lines)])
  if (filled.every(({ text }) => isOnlyEmbed(text)))
    return leftOutOf([...headingLines, ...filled], 'An embedded file or a macro of the notes app.')
  if (isPeople(heading)) return leftOutOf([...headingLines, ...filled], 'Who was there.')
  const one = isPlain ? factsOfOne(lines) : null
  if (one !== null) return joined([structureOf(headingLines), noteWithFacts(one, context)])
  if (isPlain)
    return joined([structureOf(headingLines), notesInLines(lines, { ...context, kind: kind ?? context.kind })])
  const [first] = headingLines
  if (first !== undefined && filled.filter(({ text }) => isFact(text)).length > 1)
    return joined([structureOf(headingLines), noteWithFacts([{ ...first, text: heading }, ...lines], context)])
  if (isList && heading.length <= 60) {
    const found = notesInLines(lines, { ...context, tags: [...context.tags, asTag(heading)] })
    const isUsed = found.notes.length > 0
    return joined([
      isUsed ? structureOf(headingLines) : leftOutOf(headingLines, 'A heading with nothing to import below it.'),
      found,
    ])
  }
  const asText = first === undefined ? lines : [{ ...first, text: heading }, ...lines]
  return joined([structureOf(headingLines.slice(1)), notesInLines(asText, context)])
}

/** Days by headings: what is deeper than the heading of a day belongs to it. */
function byHeadings(sections: readonly Section[], named: Day | null, tags: readonly string[]): FoundNotes {
  let day = named
  let level = 7
  return joined(
    sections.map((section) => {
      const before = day?.dayFrom === 'heading' ? day.day : null
      const inYear =
        before === null || dayOfHeading(section.heading) !== null ? null : dayOfYear(section.heading, before)
      const ofHeading = dayOfHeading(section.heading) ?? (inYear === null ? null : { day: inYear, rest: '' })
      if (ofHeading !== null && section.level > 0) {
        day = { day: ofHeading.day, dayFrom: 'heading' }
        level = section.level
        if (inYear !== null) return underHeading({ ...section, heading: '' }, { ...day, kind: null, tags })
        if (ofHeading.rest !== '')
          return underHeading({ ...section, heading: ofHeading.rest }, { ...day, kind: null, tags })
      } else if (level < 7 && section.level > 0 && section.level <= level - (named === null ? 1 : 0)) day = named
      if (day === null) return leftOutOf([...section.headingLines, ...section.lines], 'It is under no date.')
      return underHeading(section, { ...day, kind: null, tags })
    }),
  )
}

function recognizedAs(path: string, named: Day | null, days: number, hasOwn: boolean): Recognized | null {
  const isLogseq = /(?:^|\/)journals\/\d{4}_\d{2}_\d{2}\.md$/.test(path)
  if (isLogseq)
    return { format: 'Logseq journal', sureness: 'certain', why: ['the folder’s name', 'a date as the file’s name'] }
  if (named !== null)
    return { format: 'Daily note', sureness: days > 0 ? 'certain' : 'likely', why: ['a date as the file’s name'] }
  if (days === 0 && hasOwn) return { format: 'Daily note', sureness: 'possible', why: ['a date near its beginning'] }
  if (days === 0) return null
  return {
    format: 'Notes by day',
    sureness: days > 1 ? 'certain' : 'likely',
    why: [days > 1 ? 'dates as headings' : 'a date as heading'],
  }
}

/** Headings that are days; those that say more count where there are several, or where the file is a log by its name. */
function daysIn(path: string, sections: readonly Section[]): number {
  const found = sections.flatMap(({ heading, level }) => (level === 0 ? [] : (dayOfHeading(heading) ?? [])))
  const whole = found.filter(({ rest }) => rest === '').length
  const isLog = /(?:^|[\s_-])(?:logs?|worklogs?|journal|diary|wins?)(?:$|[\s_-])/i.test(nameOf(path))
  return whole > 0 || found.length > 1 || isLog ? found.length : 0
}

/** Null where neither the file's name nor its headings are dates. */
export function readDayNote(path: string, lines: readonly SourceLine[]): ReadSource | null {
  const { body, tags, day, found } = matterOf(lines)
  const tagLines = body.filter(isTags)
  const order = dayOrderOf(body)
  const sections = sectionsOf(body.filter((line) => !isTags(line))).map((section) => ({
    ...section,
    heading: inOrder(section.heading, order),
  }))
  const days = daysIn(path, sections)
  const named = dayOfName(nameOf(path))
  const own = named === null && days === 0 && day === null ? dayInNote(sections) : null
  const recognized = recognizedAs(path, named?.isMonth === true ? null : named, days, own !== null)
  if (recognized === null) return null
  const ofFile: Day | null = named ?? own?.day ?? (day === null ? null : { day, dayFrom: 'field' })
  const said = new Set(own?.lines.map(({ number }) => number))
  const others = sections
    .map((section) => ({ ...section, lines: section.lines.filter(({ number }) => !said.has(number)) }))
    .filter(({ headingLines }) => !headingLines.some(({ number }) => said.has(number)))
  const all = joined([
    found,
    structureOf([...tagLines, ...(own?.lines ?? [])]),
    byHeadings(others, ofFile, [...tags, ...pageTags(body), ...tagLines.flatMap(({ text }) => tagsIn(text))]),
  ])
  return { recognized, records: foundNotes('note', path, all.notes), leftOut: all.leftOut, structure: all.structure }
}
