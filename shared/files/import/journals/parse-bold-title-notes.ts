// What was done as a title in bold with its facts in a list below: "Date: …", "Impact: …".
import { findDay } from '../days-in-text.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'
import { type FoundNotes, joined } from './note-draft.ts'
import { isAboutNote, type NoteContext, notesInLines } from './parse-journal-notes.ts'

const fact =
  /^\s*(?:[-*+]\s+)?(?:\*\*|__)?(date|when|impact|results?|outcomes?|how|how\/context|context|what i (?:did|learned)|what|why|role|my role|skills?|feedback|metrics?|evidence|links?|team|tech(?:nologies)?|stack|situation|task|action|challenges?|collaboration|description|details|who noticed|time saved|value|status|tasks?|completed|files?(?: modified| changed)?|notes?|next steps?|blockers?|category|summary|problem|solution|learnings?|learned)(?:\*\*|__)?\s*:/i

/** "- Impact: …", "**Role:** …": a line that tells of what stands above it. */
export const isFact = (text: string): boolean => fact.test(text)

const outermost = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter((line) => !isBlank(line) && !/^\s/.test(line.text) && line.form === 'text' && !isAboutNote(line))

/** "- **Task**: Move the index" with its results and files below it: all facts of one thing, the first its title. */
export function factsOfOne(lines: readonly SourceLine[]): SourceLine[] | null {
  const filled = outermost(lines)
  const [first] = filled
  if (first === undefined || filled.length < 2 || !filled.every(({ text }) => isFact(text))) return null
  const label = fact.exec(first.text)
  if (label === null || !/^(?:tasks?|what(?: i did)?|summary|description|situation|project)$/i.test(label[1] ?? ''))
    return null
  const title = first.text.slice(label[0].length).replace(/^(?:\*\*|__)?\s*/, '')
  return title === '' ? null : lines.map((line) => (line === first ? { ...line, text: title } : line))
}

const isTitle = ({ text, form }: SourceLine): boolean =>
  form === 'text' && /^(?:\*\*|__)[^*_].*(?:\*\*|__)\s*$/.test(text) && !isFact(text)

/** Where the facts below a title end; the title itself where the next line is none. */
function endOf(lines: readonly SourceLine[], at: number): number {
  let end = at + 1
  while (end < lines.length) {
    const line = lines[end]
    if (line === undefined || !(isFact(line.text) || /^\s+\S/.test(line.text))) break
    end += 1
  }
  return end
}

/** The first line with all that stands below it as one note. */
export function noteWithFacts(lines: readonly SourceLine[], context: NoteContext): FoundNotes {
  const dated = lines.find(({ text }) => /^(?:date|when)$/i.test(fact.exec(text)?.[1] ?? ''))
  const day = dated === undefined ? null : findDay(dated.text)
  const about = lines.filter(isAboutNote).filter((line) => line !== dated)
  const categories = lines.flatMap(({ text }) => {
    const found = fact.exec(text)
    return /^category$/i.test(found?.[1] ?? '') ? [text.slice(found?.[0].length).replace(/[*_]/g, '').trim()] : []
  })
  const own = lines.filter((line) => !about.includes(line))
  const shown = own.map((line) => ({ ...line, text: line.text.replace(/^(\s*)[-*+] /, '$1• ') }))
  const tagged = { ...context, tags: [...context.tags, ...categories] }
  const found = notesInLines(shown, day === null ? tagged : { ...tagged, day: day.day, dayFrom: 'field' })
  return {
    ...found,
    structure: [...found.structure, ...about.map(({ number }) => number)],
    notes: found.notes.map((note) => ({
      ...note,
      text: note.text.replace(/^(\s*)• /gm, '$1- ').replace(/^(\*\*|__)(.*)\1(?=\n|$)/, '$2'),
    })),
  }
}

/** All that was done in these lines; a title with facts below it is one thing. */
export function notesWithFacts(lines: readonly SourceLine[], context: NoteContext): FoundNotes {
  const parts: FoundNotes[] = []
  let open: SourceLine[] = []
  for (let at = 0; at < lines.length; ) {
    const line = lines[at]
    if (line === undefined) break
    const end = isTitle(line) ? endOf(lines, at) : at
    if (end > at + 1) {
      if (open.some((one) => !isBlank(one))) parts.push(notesInLines(open, context))
      open = []
      parts.push(noteWithFacts(lines.slice(at, end), context))
      at = end
    } else {
      open.push(line)
      at += 1
    }
  }
  return joined([...parts, notesInLines(open, context)])
}
