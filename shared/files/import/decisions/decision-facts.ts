// Facts of a decision record, from its front matter or its header, put where they belong. A place of a template is no fact.

import { findDay } from '../days-in-text.ts'
import { listedValues, type MatterField } from '../front-matter.ts'
import { beginning, type SourceLine } from '../source-lines.ts'
import { type Fact, type FactKey, factKeyOf } from './header-facts.ts'
import type { OpenDecision } from './open-decision.ts'
import { relationsOf, relationsOfFact, statusOf } from './status-words.ts'

const isLink = (value: string): boolean => /\]\(/.test(value)

/** "{YYYY-MM-DD when …}", "[list everyone …]", "Proposed | Accepted | …". */
export function isUnfilled(value: string): boolean {
  const bare = value.replace(/<!--.*?-->/g, '').trim()
  if (/^yyyy[-/]mm[-/]dd/i.test(bare) || /^(?:\{.*\}?|<[^>@]+>|…|\.\.\.|n\/a|none|-|tbd)$/is.test(bare)) return true
  if (/^\[[^\]]+\]$/.test(bare) && !isLink(bare) && !/^\[\[/.test(bare)) return /[ |]|yyyy/i.test(bare)
  return (bare.match(/\s\|\s/g)?.length ?? 0) >= 2 && /accepted/i.test(bare)
}

const withoutComment = (value: string): string => value.replace(/<!--.*?-->/g, '').trim()
const nameOf = (value: string): string =>
  value
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^@(?=\w)/, '')
    .trim()

function putStatus(open: OpenDecision, value: string): void {
  const status = statusOf(value)
  open.relate(relationsOf(value))
  if (status !== null) open.statuses.push(status)
  else open.addText(`Status: ${value}`)
}

function putLink(open: OpenDecision, value: string, label: string): void {
  const named = /\[([^\]]*)\]\(\s*(https?:[^)\s]+)/.exec(value)
  const url = named?.[2] ?? /https?:\/\/[^\s)>\]]+/.exec(value)?.[0]
  const words = value
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(url ?? '', '')
    .trim()
  if (url !== undefined && url.length <= 2000) open.links.push({ title: words.slice(0, 500), url })
  else open.addText(`${label}: ${value}`)
}

const relationKeys = { supersedes: true, 'superseded-by': true, amends: true, 'amended-by': true } as const

function putDay(open: OpenDecision, value: string, line: number): void {
  const found = findDay(value)
  if (found !== null) open.day ??= found.day
  else
    open.leftOut.push({
      line,
      endLine: line,
      what: beginning(value),
      why: 'This date can be read in two ways, or is none.',
    })
}

function putNames(open: OpenDecision, key: 'deciders' | 'consulted' | 'informed', values: readonly string[]): void {
  const names = values.flatMap((value) => (isLink(value) ? value.split(/\s*,\s*/) : listedValues(value))).map(nameOf)
  const part = key === 'informed' ? 'told' : 'consulted'
  open.people(
    names.filter((name) => name !== ''),
    part,
    key === 'deciders' ? 'Decision-maker' : '',
  )
}

function putValue(open: OpenDecision, key: FactKey, value: string, line: number): void {
  if (key === 'status') putStatus(open, value)
  else if (key === 'date') putDay(open, value, line)
  else if (key === 'link') putLink(open, value, 'Technical story')
  else if (key === 'number') open.number = /\d+/.exec(value)?.[0] ?? open.number
  else if (key === 'title') open.title = value
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
        why: 'This place of the template is not filled in.',
      })
    else if (value !== '') putValue(open, key, value, line)
  }
}

/** A key that no record has a place for stays in the text, as it is. */
export function putMatter(open: OpenDecision, fields: readonly MatterField[], lines: readonly SourceLine[]): void {
  const unknown: string[] = []
  for (const { key, values, line } of fields) {
    const fact = factKeyOf(key)
    if (fact !== null) putFact(open, { key: fact, values, line })
    else if (values.some((value) => !isUnfilled(value)))
      unknown.push(`${sourceKey(lines, line, key)}: ${values.join(', ')}`)
    else putFact(open, { key: 'title', values: values.map(() => '{}'), line })
  }
  open.addText(unknown.join('\n'))
}

/** The key as it was written: keys are compared in lower case. */
const sourceKey = (lines: readonly SourceLine[], line: number, key: string): string =>
  /^["']?([^:"']+)/.exec(lines.find(({ number }) => number === line)?.text ?? '')?.[1]?.trim() ?? key
