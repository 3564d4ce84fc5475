// A decision record that was read whole, as the proposal it becomes: texts without their guards, lines within their limits.
import type { FoundProposal } from '../../../rules/import/found-record.ts'
import { dayInName } from '../days-in-text.ts'
import type { OpenDecision } from './decision-record-builder.ts'
import { unguarded } from './escape-decision-text.ts'
import { foundOption } from './option-list.ts'

const titleOfName = (name: string): string => {
  const words = name
    .replace(/^(?:adr|rfc)?[-_]?\d+(?:[-_.]\d+)*[-_.\s]+/i, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words === '' ? name : `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`
}

const lineLimit = 500

/** What is longer than a line may be keeps its end in the text. */
function fitted(open: OpenDecision, name: string): string {
  const title = open.title === '' ? titleOfName(name) : open.title.replace(/\s+/g, ' ')
  if (title.length <= lineLimit) return title
  open.texts.context = [title, open.texts.context].filter((text) => text !== '').join('\n\n')
  return `${title.slice(0, lineLimit - 1)}…`
}

const numberOfName = (name: string): string =>
  /^(?:adr|rfc)?[-_]?0*(\d{1,5})(?=[-_.])/i.exec(name)?.[1] ??
  /^(?:\w+-)?ADR(?:-[A-Z]+)?-0*(\d{1,5})(?=[-_.]|$)/i.exec(name)?.[1] ??
  ''

const cut = (text: string): string => (text.length > lineLimit ? `${text.slice(0, lineLimit - 1)}…` : text)

function unguardedTexts({ texts, drivers, options, statuses }: OpenDecision) {
  const own = (text: string) => unguarded(text)
  return {
    context: own(texts.context),
    decision: own(texts.decision),
    consequences: own(texts.consequences),
    wouldFlip: own(texts.wouldFlip),
    prediction: own(texts.prediction),
    outcome: own(texts.outcome),
    drivers: drivers.map((driver) => cut(own(driver))),
    statuses: statuses.map((status) => ({ ...status, why: own(status.why) })),
    options: options.options.map(foundOption).map((option) => ({
      ...option,
      for: own(option.for),
      against: own(option.against),
      whyLost: own(option.whyLost),
    })),
  }
}

/** Where a decision stands: a file of its own, whose name may say more of it, or a part of one. */
export interface Own {
  readonly sourceId: string
  readonly place: FoundProposal['place']
  readonly name: string
}

export function foundOf(open: OpenDecision, { sourceId, place, name }: Own): FoundProposal {
  const ofName = dayInName(name)
  const ofStatus = open.statuses.find(({ on }) => on !== null)?.on ?? null
  const day = open.day ?? ofStatus ?? ofName
  const dayFrom = day === null ? null : open.day === null && ofStatus === null ? 'file-name' : 'field'
  const long = open.drivers.filter((driver) => driver.length > lineLimit)
  open.addText(long.map((driver) => `- ${driver}`).join('\n'), 'context')
  const title = fitted(open, name)
  return {
    kind: 'proposal',
    sourceId,
    place,
    day,
    dayFrom,
    number: open.number === '' ? numberOfName(name) : open.number,
    title,
    ...unguardedTexts(open),
    stakeholders: open.stakeholders.map((one) => ({ ...one, name: cut(one.name) })),
    relations: open.relations,
    tags: uniqueTags(open.tags),
    links: open.links,
    people: [],
  }
}

function uniqueTags(tags: readonly string[]): string[] {
  const all = tags.map((tag) => tag.trim().slice(0, 80)).filter((tag) => tag !== '')
  const isFirst = (tag: string, at: number) => all.findIndex((one) => one.toLowerCase() === tag.toLowerCase()) === at
  return all.filter(isFirst).slice(0, 60)
}
