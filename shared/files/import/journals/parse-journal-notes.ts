// Notes in a part of a Markdown document that has one day: each outermost item of its lists, and each stretch of text.
import type { DayFrom, LeftOutLines } from '../../../rules/import/found-record.ts'
import { findDay, findPeriod, isPeriodHeading, wholeDay } from '../days-in-text.ts'
import { type Block, blocksOf, type Item } from '../list-items.ts'
import { beginning, isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { isQuery, partsOf, type TextPart } from './callouts.ts'
import { type FoundNotes, joined, linksIn, type NoteDraft, tagsIn } from './note-draft.ts'
import { isGeneric, isPlan, kindOfTags, kindOfWords, speakersOf } from './note-kind.ts'
import { isDone, isDropped, isOnlyEmbed, isStamp, isUndone, withoutDone, withoutPlan } from './task-marks.ts'

export interface NoteContext {
  readonly day: string | null
  readonly dayFrom: DayFrom | null
  readonly kind: NoteDraft['kind'] | null
  readonly tags: readonly string[]
  /** Under a heading such as "Tomorrow": only what is ticked was done. */
  readonly isPlan?: boolean
}

const empty: FoundNotes = { notes: [], leftOut: [], structure: [] }
const numbersOf = (lines: readonly SourceLine[]): number[] =>
  lines.filter((line) => !isBlank(line)).map(({ number }) => number)

export function leftOutOf(lines: readonly SourceLine[], why: string): FoundNotes {
  const filled = lines.filter((line) => !isBlank(line))
  const [first, last] = [filled[0], filled.at(-1)]
  if (first === undefined || last === undefined) return empty
  const leftOut: LeftOutLines = { line: first.number, endLine: last.number, what: beginning(first.text), why }
  return { ...empty, leftOut: [leftOut] }
}

const property = /^\s*([\p{L}][\p{L}\p{N}_-]*)::(?:\s+(.*))?$/u

interface Own {
  readonly lines: readonly SourceLine[]
  readonly properties: ReadonlyMap<string, string>
  readonly structure: readonly number[]
}

/** Properties of Logseq in an item, its drawer of them, and the clock it keeps, apart from its text. */
function withoutProperties(lines: readonly SourceLine[]): Own {
  const properties = new Map<string, string>()
  const structure: number[] = []
  let inClock = false
  const isClosed = lines.some(({ text }) => /^\s*:END:\s*$/.test(text))
  const rest = lines.filter((line) => {
    const found = property.exec(line.text)
    inClock ||= /^\s*:(?:LOGBOOK|PROPERTIES):\s*$/.test(line.text) && isClosed
    const isOut = inClock || found !== null || isStamp(line.text)
    if (/^\s*:END:\s*$/.test(line.text)) inClock = false
    if (found !== null) properties.set((found[1] ?? '').toLowerCase(), (found[2] ?? '').trim())
    if (isOut) structure.push(line.number)
    return !isOut
  })
  return { lines: rest, properties, structure }
}

export const listed = (value: string): string[] =>
  value
    .split(',')
    .map((one) => one.replace(/^[\s#]*(?:\[\[)?|(?:\]\])?\s*$/g, ''))
    .filter((one) => one !== '')

const known = [
  'tags',
  'tag',
  'id',
  'type',
  'kind',
  'collapsed',
  'people',
  'person',
  'with',
  'from',
  'date',
  'project',
  'heading',
]

/** Properties without a place of their own, as lines of the text. */
const furtherProperties = (properties: ReadonlyMap<string, string>): string =>
  [...properties]
    .filter(([key, value]) => value !== '' && (!known.includes(key) || (key === 'date' && findDay(value) === null)))
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n')

/** A day anywhere in a text, or a month in brackets at its end, where nothing above it says one. */
function dayWithin(text: string): string | null {
  const found = findDay(text)
  const bracket = /\(([^()]{4,40})\)\s*$/.exec(text.split('\n', 1)[0] ?? '')?.[1]
  return (
    found?.day ?? (bracket !== undefined && isPeriodHeading(bracket) ? (findPeriod(bracket, null)?.to ?? null) : null)
  )
}

/** The day of an item's property or the one that it begins with; its text is without it only where nothing of it is lost. */
function dayOf(text: string, ofProperty: string, context: NoteContext): Pick<NoteDraft, 'day' | 'dayFrom' | 'text'> {
  const told = findDay(ofProperty)
  if (told !== null) return { day: told.day, dayFrom: 'field', text }
  const found = findDay(text.slice(0, 40))
  const isFirst = found !== null && /^[\s([*_]*$/.test(text.slice(0, found.start))
  if (found === null || !isFirst) {
    const within = context.day === null ? dayWithin(text) : null
    return within === null
      ? { day: context.day, dayFrom: context.dayFrom, text }
      : { day: within, dayFrom: 'field', text }
  }
  const rest = text.slice(found.end).replace(/^[\s)\]*_:–—|-]+/, '')
  return { day: found.day, dayFrom: 'field', text: rest === '' ? text : rest }
}

/** "[To be added]", "**[Another one]**: [Description]": a place of a template that nobody filled in. */
const isPlace = (text: string): boolean =>
  /^[\s*_]*\[(?!\[)[^[\]]*\s[^[\]]*\](?!\()[\s*_:–—-]*(?:\[[^[\]]*\](?!\()[\s*_:–—-]*)*$/.test(
    text.split('\n', 1)[0] ?? '',
  )

/** "[effort:: 2 h]", a field of Dataview within a line, as its words. */
const withPlainFields = (text: string): string =>
  text.replace(/[[(]([\p{L}][\p{L}\p{N} _-]{0,40})::\s*([^[\]()]*)[\])]/gu, '$1: $2')

function draftOf(lines: readonly SourceLine[], context: NoteContext): FoundNotes {
  const { lines: own, properties, structure } = withoutProperties(lines)
  const written = [textOf(own), furtherProperties(properties)].filter((part) => part !== '').join('\n')
  const numbers = numbersOf(lines)
  const task = withoutPlan(withoutDone(withPlainFields(written.replace(/^#{1,6}\s+/, ''))))
  const { text, day, dayFrom } = dayOf(task.text, task.day ?? properties.get('date') ?? '', context)
  if (isOnlyEmbed(text)) return leftOutOf(lines, 'An embedded file or a macro of the notes app.')
  if (!/[\p{L}\p{N}]/u.test(text)) return { ...empty, structure: numbers }
  if (isPlace(text)) return leftOutOf(lines, 'This placeholder was not filled in.')
  const valuesOf = (...keys: readonly string[]) => keys.flatMap((key) => listed(properties.get(key) ?? ''))
  const kinds = valuesOf('type', 'kind')
  const tags = [
    ...context.tags,
    ...valuesOf('tags', 'tag'),
    ...tagsIn(text),
    ...valuesOf('project'),
    ...kinds.filter((words) => kindOfWords(words) === null),
  ]
  const kind = kinds.flatMap((words) => kindOfWords(words) ?? [])[0] ?? kindOfTags(tags) ?? context.kind ?? 'entry'
  const named = valuesOf('people', 'person', 'with', 'from')
  const draft: NoteDraft = {
    kind,
    text,
    day,
    dayFrom,
    line: numbers[0] ?? 1,
    endLine: numbers.at(-1) ?? 1,
    tags,
    people: named.length > 0 || kind !== 'feedback' ? named : speakersOf(text),
    links: linksIn(text),
    key: properties.get('id') ?? '',
  }
  return { notes: [draft], leftOut: [], structure }
}

const labelText = (text: string): string => text.replace(/^[\s#*_[\]]+|[\s*_:[\]]+$/g, '')

/** "Learned:" above a list says the kind of what is in it; "Done" above one says nothing more. */
function fromItem(item: Item, context: NoteContext): FoundNotes {
  const [first, ...nested] = item.lines
  if (first === undefined) return empty
  if (isUndone(first.text)) return leftOutOf(item.lines, 'Not done yet.')
  if (context.isPlan === true && !isDone(first.text)) return leftOutOf(item.lines, 'Planned, not done yet.')
  if (isDropped(first.text)) return leftOutOf(item.lines, 'Canceled or moved to another day.')
  if (isQuery(first.text)) return leftOutOf(item.lines, queryWhy)
  const label = labelText(first.text)
  const kind = kindOfWords(label)
  if (isPlan(label))
    return joined([{ ...empty, structure: [first.number] }, notesInLines(nested, { ...context, isPlan: true })])
  const inside = nested.filter((line) => !isBlank(line))
  if (inside.length > 0 && (kind !== null || isGeneric(label)))
    return joined([
      { ...empty, structure: [first.number] },
      notesInLines(nested, { ...context, kind: kind ?? context.kind }),
    ])
  if (inside.length === 0 && (kind !== null || isGeneric(label))) return { ...empty, structure: [first.number] }
  return draftOf(item.lines, context)
}

const queryWhy = 'A query or a template of the notes app.'
const isRule = ({ text, form }: SourceLine): boolean => form === 'text' && /^\s*(?:[-*_]\s*){3,}$/.test(text)
/** "**Date:** Monday", "**Last updated:** …", "**Tags:** #a": what a template says of the note itself. */
export const isAboutNote = ({ text, form }: SourceLine): boolean =>
  form === 'text' &&
  /^[>\s]*(?:\*\*|__)?(?:date|day|last updated|updated|created|tags)(?:\*\*|__)?\s*:/i.test(text) &&
  (/#\p{L}/u.test(text) || wholeDay(text.replace(/^[^:]*:/, '')) !== null || /:[\s*_]*\p{L}+day\s*$/iu.test(text))

function fromText(lines: readonly SourceLine[], context: NoteContext): FoundNotes {
  const isApart = (line: SourceLine) => isRule(line) || line.form === 'comment' || isAboutNote(line)
  const comments = lines.filter(({ form }) => form === 'comment')
  const rest = lines.filter((line) => !isApart(line))
  const structure = numbersOf(lines.filter((line) => isRule(line) || isAboutNote(line)))
  return joined([
    { ...empty, structure },
    leftOutOf(comments, 'A comment.'),
    ...partsOf(rest).map((part) => fromPart(part, context)),
  ])
}

/** The title of a frame says of what is in it what a heading would. */
function fromPart(part: TextPart, context: NoteContext): FoundNotes {
  const first = part.lines.find((line) => !isBlank(line))
  if (part.kind === 'query') return leftOutOf(part.lines, queryWhy)
  if (part.kind === 'callout') {
    const { title } = part
    const kind = kindOfWords(title.text)
    const isLabel = kind !== null || isGeneric(title.text) || isPlan(title.text) || title.text === ''
    const inside = { ...context, kind: kind ?? context.kind, ...(isPlan(title.text) ? { isPlan: true } : {}) }
    const isListed = part.lines.some(({ text }) => /^\s*(?:[-*+]|\d+[.)])\s/.test(text))
    if (isLabel || isListed) return joined([{ ...empty, structure: [title.number] }, notesInLines(part.lines, inside)])
    return draftOf([title, ...part.lines], context)
  }
  if (first === undefined) return empty
  if (isQuery(first.text)) return leftOutOf(part.lines, queryWhy)
  if (context.isPlan === true) return leftOutOf(part.lines, 'Planned, not done yet.')
  return draftOf(part.lines, context)
}

const fromBlock = (block: Block, context: NoteContext): FoundNotes =>
  block.kind === 'item' ? fromItem(block.item, context) : fromText(block.lines, context)

export const notesInLines = (lines: readonly SourceLine[], context: NoteContext): FoundNotes =>
  joined(blocksOf(lines).map((block) => fromBlock(block, context)))
