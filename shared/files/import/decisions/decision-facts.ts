// Facts of a decision record, from its front matter or its header, put where they belong. A place of a template is no fact.

import { findDay } from '../days-in-text.ts'
import { listedValues, type MatterField } from '../front-matter.ts'
import { beginning, type SourceLine } from '../source-lines.ts'
import { type Fact, type FactKey, factKeyOf } from './decision-fact-keys.ts'
import type { OpenDecision } from './decision-record-builder.ts'
import { relationsOf, relationsOfFact, statusOf } from './parse-decision-status.ts'
import { splitTitle } from './split-decision-title.ts'
import { isLink, isUnfilled } from './template-placeholders.ts'

const withoutComment = (value: string): string => value.replace(/<!--.*?-->/g, '').trim()
const nameOf = (value: string): string =>
  value
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^@(?=\w)/, '')
    .trim()
    .replace(/^(\*\*|__|[*_`])(.+)\1$/, '$2')

function putStatus(open: OpenDecision, value: string): void {
  const status = statusOf(value)
  open.relate(relationsOf(value))
  if (status !== null) open.addStatus(status)
  else open.addText(`Status: ${value}`)
}

function putLink(open: OpenDecision, value: string, label: string): void {
  const named = /\[([^\]]*)\]\(\s*(https?:[^)\s]+)/.exec(value)
  const url = named?.[2] ?? /https?:\/\/[^\s)>\]]+/.exec(value)?.[0]
  const words = value
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(url ?? '', '')
    .replace('<>', '')
    .trim()
  if (url !== undefined && url.length <= 2000) open.links.push({ title: words.slice(0, 500), url })
  else open.addText(`${label}: ${value}`)
}

const relationKeys = { supersedes: true, 'superseded-by': true, amends: true, 'amended-by': true } as const

function putDay(open: OpenDecision, value: string, line: number): void {
  const found = findDay(value)
  if (found !== null && (open.day ?? found.day) === found.day) open.day = found.day
  else
    open.leftOut.push({
      line,
      endLine: line,
      what: beginning(value),
      why:
        found === null
          ? 'This date is ambiguous or not a date.'
          : `The decision has another date already: ${open.day}.`,
    })
}

function putNames(open: OpenDecision, key: 'deciders' | 'consulted' | 'informed', values: readonly string[]): void {
  const names = values
    .flatMap((value) => (isLink(value) ? value.split(/\s*,\s*/) : listedValues(value)))
    .flatMap((name) => name.split(/\s+[/&]\s+/))
    .map(nameOf)
  const part = key === 'informed' ? 'told' : 'consulted'
  open.people(
    names.filter((name) => name !== ''),
    part,
    key === 'deciders' ? 'Decision-maker' : '',
  )
}

const numberIn = (value: string): string | null => /0*(\d+)(?!.*\d)/.exec(value)?.[1] ?? null

function putTitle(open: OpenDecision, value: string): void {
  const { number, title } = splitTitle(value)
  open.title = title
  if (number !== '') open.number = number
}

function putValue(open: OpenDecision, key: FactKey, value: string, line: number): void {
  if (key === 'status') putStatus(open, value)
  else if (key === 'date') putDay(open, value, line)
  else if (key === 'link') putLink(open, value, 'Technical story')
  else if (key === 'number') open.number = numberIn(value) ?? open.number
  else if (key === 'title') putTitle(open, value)
  else if (key === 'tags') open.tags.push(...listedValues(value.replace(/^#/, '')))
  else if (key in relationKeys) open.relate(relationsOfFact(key as keyof typeof relationKeys, value))
  else putNames(open, key as 'deciders' | 'consulted' | 'informed', [value])
}

export function putFact(open: OpenDecision, { key, values, line }: Fact): void {
  for (const written of values) {
    const value = withoutComment(written)
    if (isUnfilled(value))
      open.leftOut.push({
        line,
        endLine: line,
        what: beginning(written),
        why: 'This placeholder was not filled in.',
      })
    else if (value !== '') putValue(open, key, value, line)
  }
}

/** Where a generator of websites puts a page. */
const siteKeys =
  /^(?:parent|grand_parent|nav_order|nav_exclude|has_children|has_toc|layout|permalink|slug|sidebar_label|sidebar_position|weight|toc)$/
const lineOf = (lines: readonly SourceLine[], number: number): SourceLine[] =>
  lines.filter((line) => line.number === number)

/** A key that no record has a place for stays in the text, as it is. */
export function putMatter(open: OpenDecision, fields: readonly MatterField[], lines: readonly SourceLine[]): void {
  const unknown: string[] = []
  for (const { key, values, line } of fields) {
    const fact = factKeyOf(key)
    if (fact !== null) putFact(open, { key: fact, values, line })
    else if (siteKeys.test(key)) open.leaveOut(lineOf(lines, line), 'A setting of a website.')
    else if (values.some((value) => !isUnfilled(value)))
      unknown.push(`${sourceKey(lines, line, key)}: ${values.join(', ')}`)
    else putFact(open, { key: 'title', values: values.map(() => '{}'), line })
  }
  open.addText(unknown.join('\n'))
}

/** The key as it was written: keys are compared in lower case. */
const sourceKey = (lines: readonly SourceLine[], line: number, key: string): string =>
  /^["']?([^:"']+)/.exec(lines.find(({ number }) => number === line)?.text ?? '')?.[1]?.trim() ?? key
