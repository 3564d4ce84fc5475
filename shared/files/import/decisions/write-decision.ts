// A proposal as a decision record of one of three templates. What is read of the file again is the same proposal, as far as the template
// goes: weights, scores, impact checks and figures of confidence have no place in it.
import type { Proposal } from '../../../records/proposal.ts'
import { guarded } from './escape-decision-text.ts'
import { splitTitle } from './split-decision-title.ts'

export type DecisionTemplate = 'madr' | 'nygard' | 'log4brains'

export interface DecisionContext {
  /** The name of someone by their id. */
  readonly personName: (id: string) => string
  /** The title of the proposal that took this one's place; empty where there is none. */
  readonly successor: string
}

interface Names {
  readonly deciders: readonly string[]
  readonly consulted: readonly string[]
  readonly informed: readonly string[]
}

const stateWords = {
  draft: 'Draft',
  'in-review': 'Proposed',
  accepted: 'Accepted',
  rejected: 'Rejected',
  superseded: 'Superseded',
  implemented: 'Implemented',
} as const satisfies Record<Proposal['state'], string>

/** Records are named by their words: an id says nothing outside. */
const withoutIds = (text: string): string => text.replace(/\[\[[0-9a-f-]{36}\|([^\]\n]*)\]\]/g, '$1')
const written = (text: string): string => guarded(withoutIds(text).trim())
const indented = (text: string): string => text.replace(/\n(?=[^\n])/g, '\n  ')
const beginsWithCode = (text: string): boolean => /^\s*(?:```|~~~)/.test(text)
/** Behind words a fence is none: a text that begins with one begins on a line of its own. */
function item(text: string, lead = ''): string {
  const words = indented(written(text))
  return lead !== '' && beginsWithCode(words) ? `* ${lead.trimEnd()}\n  ${words}` : `* ${lead}${words}`
}
const section = (heading: string, body: string): string[] => (body === '' ? [] : [`${heading}\n\n${body}`])

function namesOf({ stakeholders }: Proposal, { personName }: DecisionContext): Names {
  const nameOf = ({ personId, name }: Proposal['stakeholders'][number]) =>
    personId === null ? name : personName(personId)
  const those = (is: (one: Proposal['stakeholders'][number]) => boolean) =>
    stakeholders
      .filter(is)
      .map(nameOf)
      .filter((name) => name !== '')
  const decides = ({ note }: { note: string }) => note === 'Decision-maker'
  return {
    deciders: those((one) => one.part === 'consulted' && decides(one)),
    consulted: those((one) => one.part === 'consulted' && !decides(one)),
    informed: those((one) => one.part === 'told'),
  }
}

/** One state since the day of the record, with nothing said about it. */
const isSimple = ({ history, day, state }: Proposal): boolean =>
  history.length === 1 && history[0]?.on === day && history[0].why === '' && state !== 'superseded'

function statusLine({ state }: Proposal, { successor }: DecisionContext): string {
  return state === 'superseded' && successor !== '' ? `superseded by ${successor}` : stateWords[state].toLowerCase()
}

const historyLines = ({ history }: Proposal): string =>
  history
    .map(({ state, on, why }) => `- ${on}: ${stateWords[state]}${why === '' ? '' : `\n  ${indented(written(why))}`}`)
    .join('\n')

const flatItem = /^- (.*(?:\n {2}.*|\n(?=\n {2}))*)$/

/** The items of a text that is one flat list of at least two; null for any other text. */
function itemsOf(text: string): string[] | null {
  const parts = text.split(/\n(?=- )/)
  const items = parts.map((part) => flatItem.exec(part)?.[1])
  return parts.length > 1 && items.every((one) => one !== undefined)
    ? items.map((one) => (one ?? '').replaceAll('\n  ', '\n'))
    : null
}

const argumentLines = (text: string, lead: string): string[] =>
  text.trim() === '' ? [] : (itemsOf(text.trim()) ?? [text]).map((one) => item(one, lead))

const isPlainName = (name: string): boolean => !/:\s|\s[–—-]\s|[()[\]]/.test(name)

/** Where no option is chosen, a decision that only names one would seem to choose it. */
function choiceMark({ options, decision }: Proposal, { name, chosen }: Proposal['options'][number]): string {
  if (chosen) return decision.includes(`Chosen option: "${name}"`) ? '' : ' (chosen)'
  return decision.trim() === '' || options.some((one) => one.chosen) ? '' : ' (not chosen)'
}

const optionLine = (proposal: Proposal, option: Proposal['options'][number]): string =>
  `* ${isPlainName(option.name) ? option.name : `**${option.name}**`}${choiceMark(proposal, option)}`

/** “Rejected because” alone on a line would be the head of a list. */
const lostLead = ({ whyLost }: Proposal['options'][number]): string =>
  beginsWithCode(whyLost) ? 'Rejected: ' : 'Rejected because '

function optionSection(option: Proposal['options'][number]): string[] {
  const lines = [
    ...argumentLines(option.for, 'Good, because '),
    ...argumentLines(option.against, 'Bad, because '),
    ...(option.whyLost.trim() === '' ? [] : [item(option.whyLost, lostLead(option))]),
  ]
  return section(`### ${option.name}`, lines.join('\n'))
}

const linkLine = ({ title, url }: Proposal['links'][number]): string =>
  title === '' ? `* <${url}>` : `* [${title}](${url})`

interface Headings {
  readonly context: string
  readonly decision: string
  readonly consequences: string
}

function bodyOf(proposal: Proposal, { context, decision, consequences }: Headings): string[] {
  const { drivers, options, links } = proposal
  return [
    `${context}\n\n${written(proposal.context)}`.trimEnd(),
    ...section('## Decision Drivers', drivers.map(({ text }) => item(text)).join('\n')),
    ...section('## Considered Options', options.map((option) => optionLine(proposal, option)).join('\n')),
    `${decision}\n\n${written(proposal.decision)}`.trimEnd(),
    ...section(consequences, written(proposal.consequences)),
    ...section('## Pros and Cons of the Options', options.flatMap(optionSection).join('\n\n')),
    ...section('## What would change the decision', written(proposal.wouldFlip)),
    ...section('## Prediction', written(proposal.prediction)),
    ...section('## What happened', written(proposal.outcome)),
    ...section('## Links', links.map(linkLine).join('\n')),
  ]
}

/** Marks that Markdown or a number in front would take away. */
function titleLine(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim().replaceAll('\\', '\\\\')
  const isNumbered = splitTitle(plain).number !== ''
  return `# ${isNumbered ? plain.replace(/^([A-Za-z]*)(\W?)/, (_, word: string, sign: string) => (word === '' ? sign : `${word}\\${sign}`)).replace(/^(\d+\s*)(\W)/, '$1\\$2') : plain}`
}

const yaml = (text: string): string =>
  /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(text) && !/^\d|^(?:true|false|yes|no|on|off|null)$/i.test(text)
    ? text
    : JSON.stringify(text)
const yamlList = (key: string, all: readonly string[]): string[] =>
  all.length === 0 ? [] : [`${key}: [${all.map(yaml).join(', ')}]`]

function madr(proposal: Proposal, context: DecisionContext): string[] {
  const { deciders, consulted, informed } = namesOf(proposal, context)
  const matter = [
    `status: ${yaml(statusLine(proposal, context))}`,
    `date: ${proposal.day}`,
    ...yamlList('decision-makers', deciders),
    ...yamlList('consulted', consulted),
    ...yamlList('informed', informed),
    ...yamlList('tags', proposal.tags),
  ]
  const headings = {
    context: '## Context and Problem Statement',
    decision: '## Decision Outcome',
    consequences: '### Consequences',
  }
  return [
    `---\n${matter.join('\n')}\n---`,
    titleLine(proposal.title),
    ...bodyOf(proposal, headings),
    ...(isSimple(proposal) ? [] : section('## Status', historyLines(proposal))),
  ]
}

const factLines = (proposal: Proposal, context: DecisionContext, mark: string): string[] => {
  const { deciders, consulted, informed } = namesOf(proposal, context)
  const facts = [
    { label: 'Deciders', values: deciders },
    { label: 'Consulted', values: consulted },
    { label: 'Informed', values: informed },
    { label: 'Tags', values: proposal.tags },
  ]
  return [
    `${mark}Date: ${proposal.day}`,
    ...facts
      .filter(({ values }) => values.length > 0)
      .map(({ label, values }) => `${mark}${label}: ${values.join(', ')}`),
  ]
}

function nygard(proposal: Proposal, context: DecisionContext): string[] {
  const headings = { context: '## Context', decision: '## Decision', consequences: '## Consequences' }
  const status = isSimple(proposal) ? stateWords[proposal.state] : historyLines(proposal)
  return [
    titleLine(proposal.title),
    factLines(proposal, context, '').join('\n'),
    `## Status\n\n${status}`,
    ...bodyOf(proposal, headings),
  ]
}

function log4brains(proposal: Proposal, context: DecisionContext): string[] {
  const headings = {
    context: '## Context and Problem Statement',
    decision: '## Decision Outcome',
    consequences: '### Consequences',
  }
  return [
    titleLine(proposal.title),
    [`- Status: ${statusLine(proposal, context)}`, ...factLines(proposal, context, '- ')].join('\n'),
    ...bodyOf(proposal, headings),
    ...(isSimple(proposal) ? [] : section('## Status', historyLines(proposal))),
  ]
}

const templates = { madr, nygard, log4brains } as const

export const writeDecision = (proposal: Proposal, template: DecisionTemplate, context: DecisionContext): string =>
  `${templates[template](proposal, context).join('\n\n')}\n`

/** The name of its file: log4brains puts the day in front. */
export function decisionFileName({ title, day }: Proposal, template: DecisionTemplate): string {
  const slug = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
  const name = slug === '' ? 'proposal' : slug
  return template === 'log4brains' ? `${day.replaceAll('-', '')}-${name}.md` : `${name}.md`
}
