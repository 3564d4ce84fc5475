// One document with several decision records in it: below headings of their own, each with a decision and what speaks for it.
import type { FoundProposal, LeftOutLines, ReadSource } from '../../../rules/import/found-record.ts'
import { type Section, sectionsOf } from '../document-sections.ts'
import { beginning, isBlank, type SourceLine } from '../source-lines.ts'
import { headerOf } from './header-facts.ts'
import { withLabelledSections } from './labelled-sections.ts'
import { consequenceSort, roleOfHeading } from './section-names.ts'

/** Stretches of lines without a gap, other than blank ones, each as one. */
export function leftOutOf(lines: readonly SourceLine[], why: string): LeftOutLines[] {
  const all: LeftOutLines[] = []
  for (const { number, text } of lines) {
    const last = all.at(-1)
    if (last !== undefined && last.endLine === number - 1) all.splice(-1, 1, { ...last, endLine: number })
    else if (text.trim() !== '') all.push({ line: number, endLine: number, what: beginning(text), why })
  }
  return all
}

/** A decision with a context, a status or consequences beside it. */
function isDecision(sections: readonly Section[]): boolean {
  const inside = withLabelledSections(sections)
  const roles = new Set(inside.map(({ heading }) => roleOfHeading(heading)))
  const facts = new Set(headerOf(inside[0]?.lines ?? []).facts.map(({ key }) => key))
  const others = [roles.has('context'), roles.has('status') || facts.has('status'), roles.has('consequences')]
  return roles.has('decision') && others.some((is) => is)
}

const linesOfAll = (sections: readonly Section[]): SourceLine[] =>
  sections.flatMap(({ headingLines, lines }) => [...headingLines, ...lines])

function partsAt(sections: readonly Section[], level: number): SourceLine[][] {
  const begins = sections.flatMap((section, at) =>
    section.level === level && roleOfHeading(section.heading) === null && consequenceSort(section.heading) === null
      ? [at]
      : [],
  )
  return begins.flatMap((at) => {
    const end = sections.findIndex((section, other) => other > at && section.level > 0 && section.level <= level)
    const own = sections.slice(at, end < 0 ? sections.length : end)
    return isDecision(own) ? [linesOfAll(own)] : []
  })
}

/** The lines of each decision, its heading first; fewer than two where the document is one record or none. */
export function decisionParts(body: readonly SourceLine[]): SourceLine[][] {
  const sections = sectionsOf(body)
  const all = [1, 2, 3, 4].map((level) => partsAt(sections, level))
  return all.find((parts) => parts.length > 1) ?? []
}

export interface OnePart {
  readonly found: (sourceId: string) => FoundProposal
  /** Its number or its title, by which it is known again. */
  readonly key: string
  readonly leftOut: readonly LeftOutLines[]
}

interface Parted {
  readonly lines: readonly SourceLine[]
  readonly parts: readonly (readonly SourceLine[])[]
  /** What was left out before. */
  readonly apart: readonly LeftOutLines[]
}

/** Source ids of the records of one file: by their keys, told apart by their order where two have the same. */
export function sourceIdsOf(path: string, keys: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return `decision:${path}#${key.slice(0, 120)}${count > 1 ? `/${count}` : ''}`
  })
}

export function readParts(
  path: string,
  { lines, parts, apart }: Parted,
  read: (path: string, lines: readonly SourceLine[]) => OnePart,
): ReadSource {
  const inParts = new Set(parts.flatMap((part) => part.map(({ number }) => number)))
  const listed = new Set(apart.map(({ line }) => line))
  const around = lines.filter((line) => !inParts.has(line.number) && !listed.has(line.number) && !isBlank(line))
  const all = parts.map((part) => read(path, part))
  const ids = sourceIdsOf(
    path,
    all.map(({ key }) => key),
  )
  return {
    recognized: {
      format: 'Decision records in one file',
      sureness: 'certain',
      why: [`${parts.length} headings with a decision below them`],
    },
    records: all.map(({ found }, at) => found(ids[at] ?? '')),
    structure: [],
    leftOut: [
      ...apart,
      ...leftOutOf(around, 'It is in none of the decisions.'),
      ...all.flatMap(({ leftOut }) => leftOut),
    ].toSorted((one, other) => one.line - other.line),
  }
}
