// The names that teams give to the facts of a decision record.
import { firstKnown } from './translate-decision-headings.ts'

export type FactKey =
  | 'status'
  | 'date'
  | 'deciders'
  | 'consulted'
  | 'informed'
  | 'tags'
  | 'link'
  | 'supersedes'
  | 'superseded-by'
  | 'amends'
  | 'amended-by'
  | 'title'
  | 'number'

export interface Fact {
  readonly key: FactKey
  readonly values: readonly string[]
  readonly line: number
}

const names: Readonly<Record<FactKey, readonly string[]>> = {
  status: ['status', 'state', 'decision status', 'rfc status', 'adr status'],
  date: [
    'date',
    'decision date',
    'date accepted',
    'accepted on',
    'accepted',
    'decided',
    'decided on',
    'date decided',
    'last updated',
    'updated',
    'created',
    'date of decision',
    'start date',
    'proposal date',
    'date created',
    'decision made',
  ],
  deciders: [
    'deciders',
    'decider',
    'decision makers',
    'decision maker',
    'author',
    'authors',
    'author s',
    'owner',
    'owners',
    'participants',
    'approvers',
    'driver',
    'decided by',
    'made by',
    'decision by',
    'decision maker s',
    'decider s',
    'proposer',
    'proposed by',
    'decision owner',
    'decision owners',
    'approved by',
  ],
  consulted: ['consulted', 'contributors', 'reviewers', 'coordinated with', 'stakeholders'],
  informed: ['informed', 'notified'],
  tags: ['tags', 'labels', 'categories', 'category', 'keywords'],
  link: [
    'technical story',
    'issue',
    'ticket',
    'tickets',
    'tracking issue',
    'related issue',
    'pull request',
    'pr',
    'rfc pr',
    'rfc issue',
    'discussion',
    'story',
    'jira',
    'jira ticket',
    'jira issue',
  ],
  supersedes: ['supersedes', 'supercedes', 'replaces'],
  'superseded-by': ['superseded by', 'superceded by', 'replaced by', 'supersededby'],
  amends: ['amends', 'supersedes in part', 'partially supersedes'],
  'amended-by': ['amended by', 'superseded in part by', 'partially superseded by'],
  title: ['title'],
  number: ['id', 'adr', 'number', 'adr number', 'adr id', 'decision id', 'decision number'],
}
const keys = new Map(Object.entries(names).flatMap(([key, all]) => all.map((name) => [name, key as FactKey])))

export function factKeyOf(label: string): FactKey | null {
  const folded = label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return keys.get(folded) ?? firstKnown(folded, (english) => keys.get(english))
}
