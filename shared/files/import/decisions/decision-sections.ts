// Each section of a decision record put into the fields of a proposal, by what its heading says.
import type { FoundStatus } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'
import type { Section } from '../document-sections.ts'
import { blocksOf, itemsOf } from '../list-items.ts'
import { isBlank, type SourceLine, textOf } from '../source-lines.ts'
import { isUnfilled, putFact } from './decision-facts.ts'
import { headerOf } from './header-facts.ts'
import type { OpenDecision, TextField } from './open-decision.ts'
import { readInto } from './option-arguments.ts'
import { type OpenOption, optionKey, readOptions } from './option-list.ts'
import { argumentSort, consequenceSort, roleOfHeading, type SectionRole } from './section-names.ts'
import { relationsOf, statusOf } from './status-words.ts'

const textFields: Partial<Record<SectionRole, TextField>> = {
  context: 'context',
  decision: 'decision',
  consequences: 'consequences',
  'would-flip': 'wouldFlip',
  prediction: 'prediction',
  outcome: 'outcome',
}

const filled = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter((line) => !isBlank(line) && line.form !== 'comment')

/** "Superseded by …" in a line of its own is a status too; a line that is neither keeps its words as the reason. */
function putStatusLine(open: OpenDecision, line: SourceLine): void {
  const text = line.text.trim()
  if (isUnfilled(text)) {
    open.leaveOut([line], 'This place of the template is not filled in.')
    return
  }
  const relations = relationsOf(text)
  open.relate(relations)
  const status = statusOf(text)
  if (status !== null) putStatus(open, status)
  else if (relations.length === 0) putReason(open, text)
}

function putStatus(open: OpenDecision, status: FoundStatus): void {
  if (open.isStatusOfHeader) open.statuses.splice(0)
  open.isStatusOfHeader = false
  open.statuses.push(status)
}

function putReason(open: OpenDecision, text: string): void {
  const last = open.statuses.at(-1)
  if (last === undefined || text === '') open.addText(text === '' ? '' : `Status: ${text}`)
  else open.statuses.splice(-1, 1, { ...last, why: [last.why, text].filter((one) => one !== '').join(' ') })
}

/** Each line by itself; what is nested in an item says why. */
function putStatusLines(open: OpenDecision, lines: readonly SourceLine[]): void {
  for (const block of blocksOf(lines)) {
    const [first, ...nested] = block.kind === 'item' ? block.item.lines : []
    const { facts, rest } = headerOf(first === undefined ? (block.kind === 'text' ? block.lines : []) : [first])
    for (const fact of facts) putFact(open, fact)
    for (const line of filled(rest)) putStatusLine(open, line)
    putReason(open, textOf(nested))
  }
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
    if (isUnfilled(text)) open.leaveOut(own, 'This place of the template is not filled in.')
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

const chosenOption =
  /\bchosen (?:option|alternative|solution)\**\s*(?::|is|was)?\**\s*:?\s*["“'`*_[(]*(.+?)["”'`*_)]*(?:\]\([^)]*\))?\**(?:,\s*(?:because|as|since|due)|\.\s|\s+because|\n|$)/i

/** Marks the option that the decision names: after "Chosen option", or the only one that its first lines name. */
export function markChosen(open: OpenDecision): void {
  const { options } = open.options
  if (options.length === 0 || options.some(({ isChosen }) => isChosen)) return
  const named = chosenOption.exec(open.texts.decision)?.[1]
  const byName = named === undefined ? undefined : optionNamed(options, named)
  if (byName !== undefined) {
    byName.isChosen = true
    return
  }
  const start = ` ${optionKey(open.texts.decision.split('\n\n', 1)[0] ?? '')} `
  const inText = options.filter((one) => optionKey(one.name).length > 2 && start.includes(` ${optionKey(one.name)} `))
  const [only] = inText
  if (inText.length === 1 && only !== undefined && !/\b(?:not|reject|instead of|against|over)\b/.test(start))
    only.isChosen = true
}

function optionNamed(options: readonly OpenOption[], name: string): OpenOption | undefined {
  const key = optionKey(name)
  const alike = (one: OpenOption) => optionKey(one.name)
  return (
    options.find((one) => alike(one) === key) ??
    options.find((one) => key.startsWith(alike(one)) || (key.length > 2 && alike(one).startsWith(key))) ??
    options.find((one) =>
      new RegExp(
        `^(?:option|alternative)\\s+${/^(?:option|alternative)\s+(\w+)/i.exec(name)?.[1] ?? '-'}\\b`,
        'i',
      ).test(one.name),
    )
  )
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
  else if (role === 'drivers') putDrivers(open, section.lines)
  else if (role === 'links') putLinks(open, section)
  else if (role === 'deciders') putDeciders(open, section)
  else if (role === 'date') putDate(open, section)
  else open.add(readOptions(open.options, section.lines), open.roles.has('decision') ? open.field : 'context')
}

function putTextSection(open: OpenDecision, field: TextField, section: Section): void {
  const isSecond = open.texts[field] !== '' && field !== 'context'
  open.field = field
  if (isSecond) putUnknown(open, section)
  else open.add(section.lines)
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

/** All sections below the title, in order. */
export function putSections(open: OpenDecision, sections: readonly Section[]): void {
  let inside: Inside | null = null
  for (const section of sections) {
    const role = roleOfHeading(section.heading)
    const isBelow: boolean = inside !== null && section.level > inside.level
    if (inside !== null && isBelow && role !== 'decision' && role !== 'consequences') {
      putOptionSection(open, inside, section)
      continue
    }
    inside = null
    if (
      (role === 'decision' || role === null) &&
      consequenceSort(section.heading) !== null &&
      open.roles.has('decision')
    ) {
      open.roles.add('consequences')
      open.field = 'consequences'
      putUnknown(open, section)
    } else if (role === null) putUnknown(open, section)
    else {
      putKnown(open, role, section)
      if (role === 'options' || role === 'arguments')
        inside = { level: section.level, role, option: null, optionLevel: 0 }
    }
  }
}
