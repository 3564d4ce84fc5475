// Reads one decision record in Markdown: MADR 2 to 4, Nygard and adr-tools, log4brains, Y-statements, and what teams made of them.
import type { LeftOutLines, ReadSource, Recognized } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'
import { type Section, sectionsOf } from '../document-sections.ts'
import { type FrontMatter, frontMatterOf } from '../front-matter.ts'
import { beginning, isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { markChosen } from './chosen-option.ts'
import { putFact, putMatter } from './decision-facts.ts'
import { OpenDecision } from './decision-record-builder.ts'
import { headerOf } from './header-facts.ts'
import { withLabelledSections } from './labelled-sections.ts'
import { putSections } from './map-sections-to-fields.ts'
import { takeAsLost } from './option-list.ts'
import { foundOf } from './proposal-from-decision.ts'
import { readDecisionLog } from './read-decision-log.ts'
import { type DecisionShape, recognizeDecision } from './recognize-decision.ts'
import { foldedHeading, roleOfHeading } from './section-names.ts'
import { decisionParts, leftOutOf, type OnePart, readParts } from './split-decision-document.ts'
import { splitTitle } from './split-decision-title.ts'
import { withoutMarkup } from './strip-page-markup.ts'
import { isUnfilled } from './template-placeholders.ts'
import { isYStatement, putYStatement } from './y-statement.ts'

export const nameOfPath = (path: string): string => (path.split('/').at(-1) ?? '').replace(/\.[A-Za-z0-9]{1,10}$/, '')

/** A backslash before a mark is there for Markdown alone. */
export const plainTitle = (title: string): string => title.replace(/\\([!-/:-@[-`{-~])/g, '$1')

/** Comments of a template within a line of text. What they said is left out, with its line. */
function withoutComments(lines: readonly SourceLine[]): { lines: SourceLine[]; leftOut: LeftOutLines[] } {
  const leftOut: LeftOutLines[] = []
  const leave = (line: SourceLine, what: string) =>
    leftOut.push({ line: line.number, endLine: line.number, what: beginning(what), why: 'A comment.' })
  const cleaned = lines.map((line) => {
    if (line.form === 'comment') {
      if (!isBlank(line)) leave(line, line.text)
      return line
    }
    const found = line.form === 'text' ? /(?<!\\)<!--.*?-->/g.exec(line.text) : null
    if (found === null) return line
    leave(line, found[0])
    return { ...line, text: line.text.replace(/\s*(?<!\\)<!--.*?-->/g, '') }
  })
  return { lines: cleaned, leftOut }
}

/** The first heading: of the first level, or of a deeper one that names no section and has all others below it. */
function titleSection([, first, ...rest]: readonly Section[]): Section | undefined {
  const isOfPart =
    first !== undefined &&
    (roleOfHeading(first.heading) !== null || /^(?:summary|abstract|tl;?dr)$/i.test(first.heading))
  if (first?.level === 1 && isOfPart && rest.some(({ level }) => level === 1)) return undefined
  if (first === undefined || first.level === 1) return first
  const isAlone = roleOfHeading(first.heading) === null && rest.every(({ level }) => level > first.level)
  return isAlone && rest.length > 0 ? first : undefined
}

const blankLine: SourceLine = { number: 1, text: '', form: 'text' }

/** "## Status: accepted" with nothing below it. */
const isFactAlone = ({ heading, headingLines, lines }: Section): boolean =>
  lines.every(isBlank) &&
  /:\s*\S/.test(heading) &&
  headingLines.length > 0 &&
  headerOf([{ ...blankLine, text: heading }]).facts.length === 1

function shapeOf(matter: FrontMatter, path: string): DecisionShape {
  const sections = withLabelledSections(sectionsOf(matter.body))
  const lead = sections[0]
  const first = titleSection(sections)
  const header = headerOf([...(lead?.lines ?? []), ...(first?.lines ?? [])])
  const others = sections.slice(1).filter((section) => section !== first)
  const facts = others.filter(isFactAlone)
  const inHeadings = headerOf(
    facts.map((section) => ({ ...(section.headingLines[0] ?? blankLine), text: section.heading })),
  )
  const rest = others.filter((section) => !facts.includes(section))
  return {
    path,
    matter,
    title: first ?? null,
    header: { ...header, facts: [...header.facts, ...inHeadings.facts] },
    sections: rest,
  }
}

/** A list of links to the document's own headings, and the word above it. */
function withoutContents(open: OpenDecision, lines: readonly SourceLine[]): readonly SourceLine[] {
  const isMark = ({ text }: SourceLine) => /^\s*(?:\[TOC\]|\[\[_?TOC_?\]\]|\$\{toc\}|\{:toc\})\s*$/i.test(text)
  const isEntry = ({ text }: SourceLine) => /^\s*(?:[-*+]|\d+[.)])\s+\[[^\]]*\]\(#[^)]*\)\s*$/.test(text)
  if (lines.filter(isEntry).length < 2 && !lines.some(isMark)) return lines
  const isContents = (line: SourceLine) =>
    isMark(line) || isEntry(line) || /^\W*(?:table of )?contents\W*$/i.test(line.text)
  open.leaveOut(lines.filter(isContents), 'A table of contents.')
  return lines.filter((line) => !isContents(line))
}

const isGenericTitle = (title: string): boolean =>
  /^\W*(?:architecture|architectural)? ?decision record(?: \(adr\))?\W*$/i.test(title)

/** A day before the words or in brackets behind them is the day of the decision. */
function putTitleText(open: OpenDecision, title: string): void {
  const found = findDay(title)
  const [before, after] = found === null ? ['', ''] : [title.slice(0, found.start), title.slice(found.end)]
  const isFirst = /^[\s[(]*$/.test(before) && /^[\])\s]*[\s:–—-]+\S/.test(after)
  const isLast = /\S[\s]*[([]\s*$/.test(before) && /^\s*[)\]]\s*$/.test(after)
  if (found === null || !(isFirst || isLast)) {
    open.title = title
    return
  }
  open.day ??= found.day
  open.title = isFirst ? after.replace(/^[\])\s:–—-]+/, '') : before.replace(/[\s([]+$/, '')
}

function putAll(open: OpenDecision, shape: DecisionShape, lines: readonly SourceLine[]): void {
  const { number, title } = splitTitle(shape.title?.heading ?? '')
  putMatter(open, shape.matter.fields, lines)
  if (number !== '') open.number = number
  if (title !== '' && !isGenericTitle(title)) putTitleText(open, plainTitle(title))
  for (const fact of shape.header.facts) putFact(open, fact)
  const lead = textOf(shape.header.rest)
  const isStatement = isYStatement(lead)
  if (isStatement) putYStatement(open, lead)
  else open.add(withoutContents(open, shape.header.rest))
  putSections(open, shape.sections)
  const { decision } = open.texts
  if (!isStatement && isYStatement(decision) && open.texts.context === '') {
    open.texts.decision = ''
    putYStatement(open, decision)
  }
  markChosen(open)
  if (shape.sections.some(({ heading }) => isAboutAlternatives(heading))) takeAsLost(open.options)
}

/** Those that were weighed against what was decided, which is none of them. */
const isAboutAlternatives = (heading: string): boolean =>
  roleOfHeading(heading) === 'options' && /altern|代替|替代|备选|альтернатив/i.test(heading)

export type NotADecision = 'template' | null

const isTemplate = ({ title, path }: DecisionShape): boolean =>
  /(?:^|[-_.])template$/i.test(nameOfPath(path)) || isUnfilled(splitTitle(title?.heading ?? '').title)

const onePart = (path: string, lines: readonly SourceLine[]): OnePart => {
  const shape = shapeOf({ fields: [], leftOut: [], body: lines, endLine: 0 }, path)
  const open = new OpenDecision()
  putAll(open, shape, lines)
  const place = { path, line: lines[0]?.number ?? 1, endLine: lines.findLast((line) => !isBlank(line))?.number ?? 1 }
  return { found: (sourceId) => foundOf(open, { sourceId, place, name: '' }), key: keyOf(open), leftOut: open.leftOut }
}

const keyOf = ({ number, title }: OpenDecision): string => (number === '' ? foldedHeading(title) : number)

/** Null where the text is no decision record. */
export function readDecision(path: string, source: readonly SourceLine[]): ReadSource | NotADecision {
  const plain = withoutMarkup(source)
  const { lines, leftOut } = withoutComments(plain.lines)
  const matter = frontMatterOf(lines)
  const apart = [...matter.leftOut, ...leftOut, ...leftOutOf(plain.placing, 'A tag that only places text.')]
  const parts = decisionParts(matter.body)
  if (parts.length > 1) return readParts(path, { lines: matter.body, parts, apart }, onePart)
  const shape = shapeOf(matter, path)
  const recognized: Recognized | null = recognizeDecision(shape)
  if (recognized === null) return readDecisionLog(path, matter.body, apart)
  if (isTemplate(shape)) return 'template'
  const open = new OpenDecision()
  putAll(open, shape, lines)
  const place = { path, line: 1, endLine: source.at(-1)?.number ?? 1 }
  return {
    recognized,
    records: [foundOf(open, { sourceId: `decision:${path}`, place, name: nameOfPath(path) })],
    structure: [],
    leftOut: [...apart, ...open.leftOut].toSorted((one, other) => one.line - other.line),
  }
}
