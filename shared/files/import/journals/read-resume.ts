// A résumé in the JSON Resume format: its highlights become entries, courses and certificates learnings, references feedback.

import { failed, ok } from '../../../result.ts'
import type { FoundNote, LeftOutLines } from '../../../rules/import/found-record.ts'
import { civilDay, findDay } from '../days-in-text.ts'
import { isObject, type JsonObject, linesOfElements, objectsIn, readJson, textIn, textsIn } from '../json-with-lines.ts'
import type { ReadFile } from '../read-import-file.ts'
import { beginning } from '../source-lines.ts'
import { foundNotes, linksIn, type NoteDraft } from './note-draft.ts'

/** "2020", "2020-03" and "2020-03-14": a day that is not told is the last of its month or year. */
export function dayOf(value: string): string | null {
  const whole = findDay(value)
  if (whole !== null) return whole.day
  const found = /^(\d{4})(?:-(\d{1,2}))?$/.exec(value)
  if (found === null) return null
  const [year, month] = [Number(found[1]), Number(found[2] ?? 12)]
  return [31, 30, 29, 28].map((day) => civilDay(year, month, day)).find((day) => day !== null) ?? null
}

interface Part {
  readonly kind: FoundNote['kind']
  /** Each of these is a note of its own. */
  readonly highlights?: string
  /** What it is called by, where it has no highlights. */
  readonly title: readonly string[]
  readonly more: readonly string[]
  readonly tags: readonly string[]
  readonly dates: readonly string[]
}

const entry = { kind: 'entry', more: ['summary', 'description'] } as const
const parts: Readonly<Record<string, Part>> = {
  work: {
    ...entry,
    highlights: 'highlights',
    title: ['position', 'name'],
    tags: ['name', 'company'],
    dates: ['endDate', 'startDate'],
  },
  volunteer: {
    ...entry,
    highlights: 'highlights',
    title: ['position', 'organization'],
    tags: ['organization'],
    dates: ['endDate', 'startDate'],
  },
  projects: { ...entry, highlights: 'highlights', title: ['name'], tags: ['name'], dates: ['endDate', 'startDate'] },
  awards: { ...entry, title: ['title', 'awarder'], tags: [], dates: ['date'] },
  publications: { ...entry, title: ['name', 'publisher'], tags: [], dates: ['releaseDate'] },
  certificates: { kind: 'learning', title: ['name', 'issuer'], more: [], tags: [], dates: ['date'] },
  education: {
    kind: 'learning',
    highlights: 'courses',
    title: ['area', 'institution'],
    more: [],
    tags: ['institution'],
    dates: ['endDate', 'startDate'],
  },
  references: { kind: 'feedback', title: [], more: ['reference'], tags: [], dates: ['date'] },
}

function draftsOf(one: JsonObject, part: Part, place: { line: number; endLine: number }): NoteDraft[] {
  const valuesOf = (keys: readonly string[]) => keys.map((key) => textIn(one[key])).filter((value) => value !== '')
  const day = valuesOf(part.dates).flatMap((value) => dayOf(value) ?? [])[0] ?? null
  const url = textIn(one.url)
  const draft = (text: string, tags: readonly string[] = []): NoteDraft => ({
    kind: part.kind,
    text,
    day,
    dayFrom: day === null ? null : 'field',
    ...place,
    tags: [...valuesOf(part.tags), ...tags],
    people: part.kind === 'feedback' ? valuesOf(['name']) : [],
    links: [
      ...linksIn(text),
      ...(/^https?:\/\//.test(url) && url.length <= 2000 && !text.includes(url) ? [{ title: '', url }] : []),
    ],
    key: '',
  })
  const highlights = part.highlights === undefined ? [] : textsIn(one[part.highlights])
  const about = [valuesOf(part.title).join(', '), ...valuesOf(part.more)].filter((text) => text !== '').join('\n\n')
  const hasMore = valuesOf(part.more).length > 0
  const own = about !== '' && (highlights.length === 0 || hasMore) ? [draft(about)] : []
  // What the title says is in each highlight where it is in no note of its own.
  const untold = own.length > 0 ? [] : valuesOf(part.title).filter((value) => !valuesOf(part.tags).includes(value))
  return [...own, ...highlights.map((text) => draft(text, untold))]
}

export function readResume(path: string, text: string): ReadFile | null {
  const head = text.slice(0, 400_000)
  const isResume = /"basics"\s*:\s*\{/.test(head) && /"(?:work|projects|education|skills)"\s*:\s*\[/.test(head)
  if (!isResume && !/jsonresume/.test(head.slice(0, 4000))) return null
  const json = readJson(text)
  if (!json.ok) return failed(json.trouble)
  if (!isObject(json.value)) return null
  const { value } = json
  const places = linesOfElements(text)
  const drafts: NoteDraft[] = []
  const leftOut: LeftOutLines[] = []
  for (const [key, all] of Object.entries(value)) {
    const part = Object.hasOwn(parts, key) ? parts[key] : undefined
    const elements = isObject(all) ? [all] : objectsIn(all)
    elements.forEach((one, at) => {
      const place = places.get(key)?.[at] ?? { line: 1, endLine: 1 }
      if (part !== undefined) drafts.push(...draftsOf(one, part, place))
      else
        leftOut.push({
          ...place,
          what: beginning(textIn(one.name) || textIn(one.network) || textIn(one.language)),
          why: `Not imported: ${key}.`,
        })
    })
  }
  return ok({
    recognized: { format: 'JSON Resume', sureness: isResume ? 'certain' : 'likely', why: ['the parts of a résumé'] },
    records: foundNotes('resume', path, drafts),
    leftOut,
    structure: [],
  })
}
