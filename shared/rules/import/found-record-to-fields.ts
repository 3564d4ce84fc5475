// A found record as the fields of its kind: what a person would have typed into the form.

import type { Proposal } from '../../records/proposal.ts'
import type { PersonId } from '../../records/record-ids.ts'
import { type ResolvedRelation, relationVerb } from './decision-relations.ts'
import type { FoundKind, FoundNote, FoundProposal, FoundStatus } from './found-record.ts'
import type { ImportedValues } from './imported-field-changes.ts'

export interface ValueContext {
  readonly kind: FoundKind
  /** Civil date. */
  readonly day: string
  /** Among the people here, by name; null for someone else. */
  readonly personOf: (name: string) => PersonId | null
  readonly newId: () => string
  /** What it says of others, and others of it, with the records that are here or come with it. */
  readonly relations: readonly RelatedRecord[]
}

export interface RelatedRecord {
  readonly relation: ResolvedRelation
  /** Null where the other one is not here. */
  readonly record: { readonly id: string; readonly title: string; readonly day: string } | null
}

const lineLimit = 500

/** A record by its id with its title, as a text names it. */
const named = ({ id, title }: { readonly id: string; readonly title: string }): string =>
  `[[${id}|${title.replace(/[\]\n|]+/g, ' ').trim()}]]`

function noteValues(found: FoundNote, { kind, day, personOf }: ValueContext): ImportedValues {
  const common = { day, tags: [...found.tags], links: found.links.map((link) => ({ ...link })) }
  const people = found.people.flatMap((name) => personOf(name) ?? [])
  const withNames = (text: string) => {
    const others = found.people.filter((name) => personOf(name) === null)
    return others.length === 0 ? text : [text, `With: ${others.join(', ')}`].filter((one) => one !== '').join('\n\n')
  }
  if (kind === 'learning') {
    const [first = '', ...rest] = found.text.split('\n')
    const isLong = first.length > lineLimit
    const title = isLong ? `${first.slice(0, lineLimit - 1)}…` : first
    return { ...common, title, pattern: withNames(isLong ? found.text : rest.join('\n').trim()), people }
  }
  if (kind === 'feedback') {
    const [personId = null] = people
    const others = found.people.filter((name) => personId === null || personOf(name) !== personId)
    return { ...common, verbatim: found.text, personId, relation: others.join(', ').slice(0, lineLimit) }
  }
  return { ...common, what: withNames(found.text), people }
}

/** What a status line cannot hold by its field: amendments, and others that are not here. */
function relationWords({ relation, record }: RelatedRecord): string {
  const isByField = relation.kind === 'superseded-by' || relation.kind === 'supersedes'
  if (record === null) return relation.words
  return isByField ? '' : `${relationVerb(relation.kind)} ${named(record)}`
}

function historyOf(found: FoundProposal, day: string, relations: readonly RelatedRecord[]): FoundStatus[] {
  const statuses: FoundStatus[] =
    found.statuses.length > 0 ? [...found.statuses] : [{ state: 'draft', on: null, why: '' }]
  const successor = relations.find(({ relation }) => relation.kind === 'superseded-by')
  const isSaid = statuses.some(({ state }) => state === 'superseded')
  if (successor !== undefined && !isSaid)
    statuses.push({ state: 'superseded', on: null, why: successor.relation.words })
  const isTold = (words: string) => statuses.some(({ why }) => why.includes(words))
  const words = relations
    .map(relationWords)
    .filter((one, at, all) => one !== '' && !isTold(one) && all.indexOf(one) === at)
  const last = statuses.at(-1)
  if (last !== undefined)
    statuses.splice(-1, 1, { ...last, why: [last.why, ...words].filter((one) => one !== '').join('\n') })
  const laterOf = (on: string | null | undefined) => (on != null && on > day ? on : day)
  return statuses.map((one) => ({
    ...one,
    on: one.on ?? (one.state === 'superseded' ? laterOf(successor?.record?.day) : day),
  }))
}

function proposalValues(found: FoundProposal, context: ValueContext): ImportedValues {
  const { day, newId, personOf, relations } = context
  const { title, context: why, decision, consequences, wouldFlip, prediction, outcome } = found
  const history = historyOf(found, day, relations)
  const successor = relations.find(({ relation, record }) => relation.kind === 'superseded-by' && record !== null)
  const state: Proposal['state'] = history.at(-1)?.state ?? 'draft'
  return {
    day,
    title,
    context: why,
    drivers: found.drivers.map((text) => ({ id: newId(), text, weight: null })),
    options: found.options.map((option) => ({ id: newId(), ...option })),
    decision,
    consequences,
    wouldFlip,
    prediction,
    outcome,
    state,
    history,
    supersededById: successor?.record?.id ?? null,
    stakeholders: found.stakeholders.map(({ name, part, note }) => {
      const personId = personOf(name)
      return { id: newId(), personId, name: personId === null ? name : '', part, on: null, note }
    }),
    tags: [...found.tags],
    links: found.links.map((link) => ({ ...link })),
  }
}

export const valuesOfFound = (found: FoundNote | FoundProposal, context: ValueContext): ImportedValues =>
  found.kind === 'proposal' ? proposalValues(found, context) : noteValues(found, context)
