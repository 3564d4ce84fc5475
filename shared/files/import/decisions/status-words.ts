// The status of a decision record in the words of many teams, and what it says of other records.
import type { FoundRelation, FoundStatus, RelationKind } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'

type State = FoundStatus['state']

const states: readonly (readonly [RegExp, State])[] = [
  [/^(?:superseded|superceded|replaced|obsoleted?|deprecated|retired|archived|revoked)\b/, 'superseded'],
  [/^(?:implemented|done|completed?|deployed|shipped|in effect|live)\b/, 'implemented'],
  [/^(?:accepted|approved|agreed|adopted|decided|ratified|active|confirmed|final|finali[sz]ed|valid)\b/, 'accepted'],
  [/^(?:rejected|declined|refused|not accepted|withdrawn|abandoned|dead|cancell?ed|closed|no go)\b/, 'rejected'],
  [/^(?:draft|wip|work in progress|idea|unknown|tbd|todo)\b/, 'draft'],
  [
    /^(?:proposed|proposal|in review|under review|review|rfc|open|pending|in progress|in discussion|under discussion|discussion|requested|on hold|ongoing)\b/,
    'in-review',
  ],
]

const bareStatus = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:status|state|decision)\s*:\s*/, '')
    .replace(/[_-]/g, ' ')

/** Null where a text is no status. */
export const stateOf = (text: string): State | null =>
  states.find(([pattern]) => pattern.test(bareStatus(text)))?.[1] ?? null

const verbs: readonly (readonly [RegExp, RelationKind])[] = [
  [/\b(?:superseded|superceded|replaced|obsoleted)\s*-?\s*by\b\s*:?/i, 'superseded-by'],
  [/\b(?:supersedes|supercedes|replaces|obsoletes)\b\s*:?/i, 'supersedes'],
  [/\bamended\s+by\b\s*:?/i, 'amended-by'],
  [/\bamends\b\s*:?/i, 'amends'],
]

/** Marks of emphasis and code, but not the underscores of a name. */
const emphasis = /[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu

const link = /\[([^\]]*)\]\(\s*<?([^)>\s]+)>?(?:\s+"[^"]*")?\s*\)/g
const numbered = /(?:\bADR[-\s_]*|#)0*(\d{1,5})\b|(?<![\p{L}\p{N}./-])0*(\d{1,5})(?![\p{N}/-])/giu

/** What a text after a verb names: the addresses of its links, else numbers, else its words. */
export function targetsOf(text: string): string[] {
  const links = [...text.matchAll(link)].map((found) => found[2] ?? '')
  if (links.length > 0) return links
  const paths = [...text.matchAll(/[\w./-]+\.(?:md|markdown)\b/g)].map(([path]) => path)
  if (paths.length > 0) return paths
  const numbers = [...text.matchAll(numbered)].map((found) => found[1] ?? found[2] ?? '')
  if (numbers.length > 0 && numbers.length <= 6) return numbers
  const words = text
    .replace(/[[\]"'`“”]/g, '')
    .replace(/[\s.;]+$/, '')
    .trim()
  return words === '' ? [] : [words]
}

/** "Supersedes [4. Use X](0004-use-x.md)": every verb in a line with what stands up to the next one. */
export function relationsOf(text: string): FoundRelation[] {
  const places = verbs
    .flatMap(([pattern, kind]) => {
      const found = pattern.exec(text)
      return found === null ? [] : [{ kind, from: found.index, to: found.index + found[0].length }]
    })
    .toSorted((one, other) => one.from - other.from)
  return places.flatMap(({ kind, from, to }, at) => {
    const end = places[at + 1]?.from ?? text.length
    const words = text
      .slice(from, end)
      .replace(link, '$1')
      .replace(/[\s,;*_-]+$/, '')
      .trim()
    return targetsOf(text.slice(to, end)).map((target) => ({ kind, target, words }))
  })
}

/** What a line says beside the records that it names: "Amended by [4](4.md): the port only" as "the port only"; often nothing. */
export function withoutRelations(text: string): string {
  const rest = verbs
    .reduce((left, [pattern]) => left.replace(pattern, ' '), text.replace(link, ' '))
    .replace(numbered, ' ')
  const isMore = (rest.match(/\p{L}{2,}/gu)?.length ?? 0) > 3
  return isMore ? text.replace(link, '$1').trim() : ''
}

/** Fields by which front matter and tables name other records. */
export const relationsOfFact = (kind: RelationKind, value: string): FoundRelation[] =>
  targetsOf(value).map((target) => ({ kind, target, words: `${verbOf[kind]} ${value.replace(link, '$1')}` }))

const verbOf = {
  supersedes: 'Supersedes',
  'superseded-by': 'Superseded by',
  amends: 'Amends',
  'amended-by': 'Amended by',
} as const satisfies Record<RelationKind, string>

/** What a status line adds beside the state itself and its day: "by the platform team", "see #12". */
function reasonIn(text: string): string {
  const day = findDay(text)
  const without = day === null ? text : `${text.slice(0, day.start)} ${text.slice(day.end)}`
  const rest = without
    .replace(emphasis, '')
    .replace(/\bon\s*$/i, '')
    .replace(/^[^\p{L}\p{N}]*[\p{L}-]+(?:\s+(?:in review|in progress|review|discussion|progress|hold))?/u, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^[\s,:;.)–—-]+|[\s,:;(–—-]+$/g, '')
  return /[\p{L}\p{N}]/u.test(rest) ? rest.trim() : ''
}

/** A line of a status: its state with its day and what else it says; null where it names no state. */
export function statusOf(text: string): FoundStatus | null {
  const bare = text.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim()
  const dated = /^\W*\d/.test(bare) ? findDay(bare) : null
  const words = dated !== null && dated.start < 3 ? bare.slice(dated.end).replace(/^[\s:,–—-]+/, '') : bare
  const state = stateOf(words)
  if (state === null) return null
  const relations = relationsOf(words)
  const isOnlyRelation =
    relations.length > 0 && /^\W*(?:superseded|superceded|replaced|obsoleted)\s*-?\s*by/i.test(words)
  const why = isOnlyRelation
    ? words
        .replace(link, '$1')
        .replace(emphasis, '')
        .replace(/^[^\p{L}\p{N}]+/u, '')
        .trim()
    : reasonIn(words.replace(link, '$1'))
  const isDeprecated = state === 'superseded' && !isOnlyRelation && !/^\W*supersed/i.test(words)
  const named = isDeprecated ? [words.trim().split(/[\s.,:;(]/, 1)[0], why].filter((one) => one).join(': ') : why
  return { state, on: dated?.day ?? findDay(words)?.day ?? null, why: named }
}
