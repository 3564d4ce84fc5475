// A brag document in Markdown: headings by quarter, month, year or project, with what was done below them.
import type { ReadSource } from '../../../rules/import/found-record.ts'
import { besidePeriod, findPeriod, isPeriodHeading, type Period } from '../days-in-text.ts'
import { type Section, sectionsOf } from '../document-sections.ts'
import { frontMatterOf } from '../front-matter.ts'
import { isBlank, isEmptyItem, type SourceLine } from '../source-lines.ts'
import { type FoundNotes, foundNotes, joined, structureOf } from './note-draft.ts'
import { isGeneric, isPlan, kindOfWords } from './note-kind.ts'
import { isFact, notesWithFacts } from './parse-bold-title-notes.ts'
import { leftOutOf, type NoteContext, notesInLines } from './parse-journal-notes.ts'

const bragWords =
  /\b(?:brag|hype|accomplishments?|achievements?|wins|win log|impact|work ?log|kudos|self[- ]review|done list)\b/i

interface Level {
  readonly level: number
  readonly period: Period | null
  readonly kind: NoteContext['kind']
  readonly tag: string
}

const yearOf = (levels: readonly Level[]): number | null => {
  const period = levels.findLast((one) => one.period !== null)?.period
  return period == null ? null : Number(period.from.slice(0, 4))
}

const isTitle = (heading: string): boolean =>
  bragWords.test(heading) && !isGeneric(heading) && kindOfWords(heading) === null

/** "Q1: Search", "Moved the index — March 2025": a period with what was done in it. */
function periodBeside(heading: string): { period: string; rest: string } | null {
  const before = /^([^:–—]{2,20}?)(?:\s*[:–—]|\s-)\s+(\S.*)$/.exec(heading)
  if (before !== null && isPeriodHeading(before[1] ?? '') && besidePeriod(before[1] ?? '') === '')
    return { period: before[1] ?? '', rest: before[2] ?? '' }
  const after = /^(.*\S)(?:\s+[–—-]\s+|\s*[([]|,\s+)([^()[\]–—,]{2,25})[)\]]?$/.exec(heading)
  if (after !== null && isPeriodHeading(after[2] ?? '') && besidePeriod(after[2] ?? '') === '')
    return { period: after[2] ?? '', rest: after[1] ?? '' }
  return null
}

function levelOf({ level, heading }: Section, above: readonly Level[]): Level {
  const beside = isTitle(heading) ? null : periodBeside(heading)
  if (beside !== null) {
    const period = findPeriod(beside.period, yearOf(above))
    if (period !== null)
      return {
        level,
        period,
        kind: kindOfWords(beside.rest),
        tag: isGeneric(beside.rest) ? '' : beside.rest.slice(0, 80),
      }
  }
  const isPeriod = isPeriodHeading(heading)
  const period = isPeriod || isTitle(heading) ? findPeriod(heading, yearOf(above)) : null
  const kind = kindOfWords(heading)
  const name = isPeriod ? besidePeriod(heading) : heading
  const isTag = kind === null && !isGeneric(name) && !isTitle(heading) && name.length <= 60
  return { level, period, kind, tag: isTag ? name : '' }
}

function contextOf(levels: readonly Level[]): NoteContext {
  const period = levels.findLast((one) => one.period !== null)?.period ?? null
  return {
    day: period?.to ?? null,
    dayFrom: period === null ? null : 'heading',
    kind: levels.findLast(({ kind }) => kind !== null)?.kind ?? null,
    tags: levels.flatMap(({ tag }) => (tag === '' ? [] : [tag])),
  }
}

/** "**Impact:** …", "- **Role**: …": lines that tell of the heading above them, so that all of it is one thing that was done. */
const label = /^\s*(?:[-*+]\s+)?(?:\*\*|__)[\p{L} ]{2,30}(?::\s*(?:\*\*|__)|(?:\*\*|__)\s*:)/u

const isLabelled = (lines: readonly SourceLine[]): boolean => {
  const filled = lines.filter((line) => !isBlank(line))
  const outermost = filled.filter(({ text }) => !/^\s/.test(text))
  return (
    filled.filter(({ text }) => label.test(text) || isFact(text)).length * 2 >= filled.length &&
    outermost.some(({ text }) => isFact(text))
  )
}

const isListed = (lines: readonly SourceLine[]): boolean =>
  lines.some(({ text }) => /^\s*(?:[-*+]|\d+[.)])\s/.test(text))

function notesOf(section: Section, own: Level, levels: readonly Level[]): FoundNotes {
  const context = contextOf(levels)
  const [first] = section.headingLines
  const filled = section.lines.filter((line) => !isBlank(line) && !isEmptyItem(line))
  if (filled.length === 0) return structureOf([...section.headingLines, ...section.lines])
  if (
    first !== undefined &&
    own.tag !== '' &&
    context.day !== null &&
    (isLabelled(section.lines) || !isListed(section.lines))
  ) {
    const whole = [
      { ...first, text: section.heading },
      ...section.lines.map((line) => ({ ...line, text: line.text.replace(/^(\s*)[-*+] /, '$1• ') })),
    ]
    const found = notesInLines(whole, { ...context, tags: context.tags.filter((tag) => tag !== own.tag) })
    const notes = found.notes.map((note) => ({ ...note, text: note.text.replace(/^(\s*)• /gm, '$1- ') }))
    return joined([{ ...found, notes }, structureOf(section.headingLines)])
  }
  const found = notesWithFacts(section.lines, isPlan(section.heading) ? { ...context, isPlan: true } : context)
  const isDated = !isTitle(section.heading) && (context.day !== null || own.kind !== null)
  if (!isDated && !isListed(section.lines) && found.notes.every(({ day }) => day === context.day))
    return leftOutOf([...section.headingLines, ...section.lines], 'Text outside any period.')
  return joined([structureOf(section.headingLines), found])
}

/** Parts of a template that tell how to fill it in. */
const aboutTemplate =
  /^(?:how to use\b.*|why (?:track|keep|write)\b.*|(?:template|tips|instructions|usage)\b.*|categories to consider)$/i

const isUnderstood = (heading: string): boolean =>
  (isPeriodHeading(heading) && besidePeriod(heading) === '') ||
  isGeneric(heading) ||
  isPlan(heading) ||
  kindOfWords(heading) !== null

const isCarried = (heading: string, found: readonly FoundNotes[]): boolean =>
  found.some(({ notes }) =>
    notes.some(
      ({ tags, text }) =>
        tags.includes(
          periodBeside(heading)?.rest.slice(0, 80) ?? (isPeriodHeading(heading) ? besidePeriod(heading) : heading),
        ) || text.startsWith(heading),
    ),
  )

/** The year in the name of a file whose headings may say none. */
function ofName(path: string): Level | null {
  const name = (path.split('/').at(-1) ?? '').replace(/[-_]+/g, ' ')
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(name)?.[0]
  return year === undefined ? null : { level: 0, period: findPeriod(year, null), kind: null, tag: '' }
}

/** Null where neither its name, its title nor its headings speak of periods. */
export function readBragDocument(path: string, source: readonly SourceLine[]): ReadSource | null {
  const matter = frontMatterOf(source)
  const sections = sectionsOf(matter.body)
  const title = sections.find(({ level }) => level === 1)?.heading ?? ''
  const isNamed = bragWords.test((path.split('/').at(-1) ?? '').replace(/[-_]+/g, ' ')) || bragWords.test(title)
  const periods = sections.filter(({ heading }) => isPeriodHeading(heading)).length
  if (periods === 0 && !isNamed) return null
  const base = ofName(path)
  let levels: Level[] = base === null ? [] : [base]
  let template = 0
  const all = sections.map((section) => {
    if (section.level === 0) return leftOutOf(section.lines, 'Text outside any period.')
    if (template === 0 || section.level <= template) template = aboutTemplate.test(section.heading) ? section.level : 0
    if (template > 0) return leftOutOf([...section.headingLines, ...section.lines], 'A part of a template.')
    levels = levels.filter(({ level }) => level < section.level)
    const own = levelOf(section, levels)
    levels = [...levels, own]
    return notesOf(section, own, levels)
  })
  const unused = sections.filter(
    (section) => section.level > 0 && !isUnderstood(section.heading) && !isCarried(section.heading, all),
  )
  const listed = all.flatMap(({ leftOut }) => leftOut.map(({ line }) => line))
  const headings = unused
    .filter(({ headingLines }) => !listed.includes(headingLines[0]?.number ?? 0))
    .map(({ headingLines }) => leftOutOf(headingLines, 'A heading that is neither a period nor a project.'))
  const found = joined([structureOf(source.filter(({ number }) => number <= matter.endLine)), ...all, ...headings])
  if (found.notes.length === 0) return null
  const why = [...(isNamed ? ['its name or title'] : []), ...(periods > 0 ? ['periods as headings'] : [])]
  return {
    recognized: {
      format: 'Brag document',
      sureness: isNamed && periods > 0 ? 'certain' : isNamed || periods > 1 ? 'likely' : 'possible',
      why,
    },
    records: foundNotes('brag', path, found.notes),
    leftOut: [...matter.leftOut, ...found.leftOut],
    structure: found.structure,
  }
}
