// Each section of a decision record put into the fields of a proposal, by what its heading says.
import { findDay } from '../days-in-text.ts'
import type { Section } from '../document-sections.ts'
import { itemsOf } from '../list-items.ts'
import { type SourceLine, textOf } from '../source-lines.ts'
import { factKeyOf } from './decision-fact-keys.ts'
import { putFact } from './decision-facts.ts'
import { type OpenDecision, type TextField, withoutRules } from './decision-record-builder.ts'
import { headerOf } from './header-facts.ts'
import { type OpenOption, readOptions } from './option-list.ts'
import { readInto } from './option-pros-and-cons.ts'
import { relationsOf } from './parse-decision-status.ts'
import {
  argumentSort,
  consequenceSort,
  isAboutOptions,
  isRationale,
  roleOfHeading,
  type SectionRole,
} from './section-names.ts'
import { filled, putStatusLines } from './status-section.ts'
import { isUnfilled } from './template-placeholders.ts'
import { isYStatement, putYStatement } from './y-statement.ts'

const textFields: Partial<Record<SectionRole, TextField>> = {
  context: 'context',
  decision: 'decision',
  consequences: 'consequences',
  'would-flip': 'wouldFlip',
  prediction: 'prediction',
  outcome: 'outcome',
}

function putDrivers(open: OpenDecision, lines: readonly SourceLine[]): void {
  const items = itemsOf(lines)
  if (items.length === 0) {
    open.add(lines, 'context')
    return
  }
  const inItems = new Set(items.flatMap((item) => item.lines.map(({ number }) => number)))
  for (const { lines: own } of items) {
    const text = textOf(own)
    if (isUnfilled(text)) open.leaveOut(own, 'This placeholder was not filled in.')
    else open.drivers.push(text)
  }
  open.add(
    lines.filter(({ number }) => !inItems.has(number)),
    'context',
  )
}

const linkItem = /^\s*[-*+]\s+(?:\[([^\]]+)\]\(\s*(https?:[^)\s]+)\s*\)|<(https?:[^>\s]+)>)\s*$/

/** Links and relations have fields of their own; a section that says more stays in the text. */
function putLinks(open: OpenDecision, section: Section): void {
  const kept = filled(section.lines).filter(({ text }) => {
    const relations = relationsOf(text)
    open.relate(relations)
    const found = linkItem.exec(text)
    const url = found?.[2] ?? found?.[3] ?? ''
    if (url !== '' && url.length <= 2000) open.links.push({ title: (found?.[1] ?? '').slice(0, 500), url })
    return url === '' && relations.length === 0
  })
  if (kept.length > 0) putUnknown(open, section)
}

/** As it stands, heading and all, after the text before it. */
export function putUnknown(open: OpenDecision, { headingLines, lines }: Section): void {
  open.add([...headingLines, ...lines])
}

interface Inside {
  readonly level: number
  readonly role: SectionRole
  option: OpenOption | null
  optionLevel: number
}

function putOptionSection(open: OpenDecision, inside: Inside, section: Section): void {
  const sort = argumentSort(section.heading)
  if (inside.option !== null && (sort !== null || section.level > inside.optionLevel)) {
    if (sort === null) readInto(inside.option.arguments, [...section.headingLines, ...section.lines], null)
    else readInto(inside.option.arguments, section.lines, sort)
    return
  }
  if (isAboutOptions(section.heading)) {
    putUnknown(open, section)
    return
  }
  if (isUnfilled(section.heading.replace(/^[^[{<]*?[:.–—-]\s*(?=[[{<])/, ''))) {
    open.leaveOut([...section.headingLines, ...section.lines], 'This placeholder was not filled in.')
    inside.option = null
    return
  }
  inside.option = open.options.named(section.heading)
  inside.optionLevel = section.level
  readInto(inside.option.arguments, section.lines, null)
}

/** What a section of a known name holds. Its own heading is understood and kept nowhere. */
function putKnown(open: OpenDecision, role: SectionRole, section: Section): void {
  open.roles.add(role)
  const field = textFields[role]
  if (field !== undefined) putTextSection(open, field, section)
  else if (role === 'status') putStatusLines(open, section.lines)
  else if (role === 'facts') putFacts(open, section)
  else if (role === 'drivers') putDrivers(open, section.lines)
  else if (role === 'links') putLinks(open, section)
  else if (role === 'deciders') putDeciders(open, section)
  else if (role === 'date') putDate(open, section)
  else open.add(readOptions(open.options, section.lines), open.roles.has('decision') ? open.field : 'context')
}

/** The header of a record may stand below its first heading. */
function withoutFacts(open: OpenDecision, section: Section): Section {
  const { facts, rest } = headerOf(section.lines)
  const keys = new Set(facts.map(({ key }) => key))
  if (keys.size < 2 || !(keys.has('status') || keys.has('date')) || open.statuses.length > 0) return section
  for (const fact of facts) putFact(open, fact)
  return { ...section, lines: rest }
}

function putTextSection(open: OpenDecision, field: TextField, whole: Section): void {
  const section = field === 'context' ? withoutFacts(open, whole) : whole
  const isSecond = open.texts[field] !== '' && field !== 'context'
  open.field = field
  if (isUnfilled(textOf(section.lines))) {
    open.leaveOut(section.lines, 'This placeholder was not filled in.')
    return
  }
  if (isSecond) putUnknown(open, section)
  else open.add(section.lines)
}

function putFacts(open: OpenDecision, { lines }: Section): void {
  const { facts, rest } = headerOf(lines)
  for (const fact of facts) putFact(open, fact)
  open.add(rest)
}

function putDeciders(open: OpenDecision, { lines, headingLines }: Section): void {
  const values = filled(lines).map(({ text }) => text.replace(/^\s*[-*+]\s+/, ''))
  putFact(open, { key: 'deciders', values, line: headingLines[0]?.number ?? 1 })
}

function putDate(open: OpenDecision, section: Section): void {
  const found = findDay(textOf(section.lines))
  if (found === null) putUnknown(open, section)
  else open.day ??= found.day
}

/** A heading as deep as "Pros and cons of the options" that is the name of one of them, or a deeper one. */
function isWithin(open: OpenDecision, { level, role }: Inside, section: Section): boolean {
  const own = roleOfHeading(section.heading)
  if (section.level > level) return own !== 'decision' && own !== 'consequences'
  return role === 'arguments' && own === null && section.level === level && open.options.has(section.heading)
}

function putOther(open: OpenDecision, section: Section, hasOptions: boolean): void {
  const isStatement = !open.roles.has('decision') && isYStatement(textOf(section.lines))
  if (isStatement) putYStatement(open, textOf(section.lines), hasOptions)
  else if (isRationale(section.heading) && open.roles.has('decision'))
    open.add([...section.headingLines, ...section.lines], 'decision')
  else if (!putNamedFact(open, section)) putUnknown(open, section)
}

/** "## Tags", "## Title": a fact with a heading of its own, in a line or a list. */
function putNamedFact(open: OpenDecision, { heading, headingLines, lines }: Section): boolean {
  const key = factKeyOf(heading)
  const values = filled(lines).map(({ text }) => text.replace(/^\s*[-*+]\s+/, '').trim())
  const isKnown = key === 'tags' || key === 'consulted' || key === 'informed' || (key === 'title' && open.title === '')
  const isShort = values.length > 0 && values.length <= 20 && values.every((value) => value.length <= 120)
  if (!isKnown || !isShort || (key === 'title' && values.length > 1)) return false
  putFact(open, { key, values, line: headingLines[0]?.number ?? 1 })
  return true
}

/** All sections below the title, in order. */
export function putSections(open: OpenDecision, all: readonly Section[]): void {
  const sections = all.map((section) => ({ ...section, lines: withoutRules(section.lines) }))
  const hasOptions = sections.some(({ heading }) => roleOfHeading(heading) === 'options')
  let inside: Inside | null = null
  for (const section of sections) {
    const role = roleOfHeading(section.heading)
    if (inside !== null && isWithin(open, inside, section)) {
      putOptionSection(open, inside, section)
      continue
    }
    inside = null
    const isConsequence = consequenceSort(section.heading) !== null && open.roles.has('decision')
    if ((role === 'decision' || role === null) && isConsequence) {
      open.roles.add('consequences')
      open.field = 'consequences'
      putUnknown(open, section)
    } else if (role === null) putOther(open, section, hasOptions)
    else {
      putKnown(open, role, section)
      if (role === 'options' || role === 'arguments')
        inside = { level: section.level, role, option: null, optionLevel: 0 }
    }
  }
}
