// The status of a decision record in the words of many teams, and what it says of other records.
import type { FoundRelation, FoundStatus, RelationKind } from '../../../rules/import/found-record.ts'
import { findDay } from '../days-in-text.ts'
import { stateInEnglish } from './translate-decision-headings.ts'

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

const stateIn = (bare: string): State | null => states.find(([pattern]) => pattern.test(bare))?.[1] ?? null

/** Null where a text is no status. */
export function stateOf(text: string): State | null {
  const bare = bareStatus(text)
  return stateIn(bare) ?? stateIn(stateInEnglish(bare)?.english ?? '')
}

const verbs: readonly (readonly [RegExp, RelationKind])[] = [
  [/\b(?:superseded|superceded|replaced|obsoleted)\s*-?\s*by\b\s*:?/i, 'superseded-by'],
  [/\b(?:supersedes|supercedes|replaces|obsoletes)\b\s*:?/i, 'supersedes'],
  [
    /(?<!\p{L})(?:ersetzt durch|abgelöst durch|(?:reemplazad|sustituid)[oa] por|remplacée? par|substituíd[oa] por|sostituit[oa] da|vervangen door)(?!\p{L})\s*:?/iu,
    'superseded-by',
  ],
  [
    /(?<!\p{L})(?:ersetzt(?!\s+durch)|reemplaza a?|sustituye a|remplace|substitui|sostituisce|vervangt)(?!\p{L})\s*:?/iu,
    'supersedes',
  ],
  [/\bamended\s+by\b\s*:?/i, 'amended-by'],
  [/\bamends\b\s*:?/i, 'amends'],
]

/** Marks of emphasis and code, but not the underscores of a name. */
const emphasis = /[*`]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu

const link = /\[([^\]]*)\]\(\s*<?([^)>\s]+)>?(?:\s+"[^"]*")?\s*\)/g
const numbered = /(?:\b(?:ADR|RFC|DR|DEC|D)[-\s_]*|#)0*(\d{1,5})\b|(?<![\p{L}\p{N}./-])0*(\d{1,5})(?![\p{N}/-])/giu

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
    .replace(/^[^\p{L}\p{N}]+/u, '')
  const own = stateIn(bareStatus(rest)) === null ? (stateInEnglish(rest)?.length ?? 0) : 0
  const reason = rest
    .slice(own)
    .replace(own > 0 ? '' : /^[\p{L}-]+(?:\s+(?:in review|in progress|review|discussion|progress|hold))?/iu, '')
    .trim()
    .replace(/^\(([^()]*)\)$/, '$1')
    .replace(/^[\s,:;.)–—-]+|[\s,:;(–—-]+$/g, '')
  return /[\p{L}\p{N}]/u.test(reason) ? reason.trim() : ''
}

const isStruck = (part: string): boolean => /^~~.*~~$/.test(part)
const isPicked = (part: string): boolean => /^(?:\*\*|__).+(?:\*\*|__)$|^\[[xX]\]\s/.test(part)

/** "Proposed | **Accepted** | Rejected" as the one that stands out; "~~Proposed~~ Accepted" as the one that was left. Else the text itself. */
export function pickedState(text: string): string {
  const parts = text.split(/\s*[|/·]\s*/).filter((part) => part !== '')
  const picked = parts.filter(isPicked)
  const [only] = picked
  if (parts.length > 1 && picked.length === 1 && only !== undefined) return only.replace(/^\[[xX]\]\s+/, '')
  const left = parts.filter((part) => !isStruck(part))
  if (left.length === 1 && left.length < parts.length) return left[0] ?? text
  const after = text.replace(/~~[^~]*~~/g, ' ').trim()
  return after === '' ? text : after
}

const isSupersededAtStart = (words: string): boolean =>
  verbs.some(
    ([pattern, kind]) =>
      kind === 'superseded-by' && !/[\p{L}\p{N}]/u.test(words.slice(0, words.search(pattern))) && pattern.test(words),
  )

/** A line of a status: its state with its day and what else it says; null where it names no state. */
export function statusOf(text: string): FoundStatus | null {
  const bare = pickedState(text.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim())
  const dated = /^\W*\d/.test(bare) ? findDay(bare) : null
  const words = dated !== null && dated.start < 3 ? bare.slice(dated.end).replace(/^[\s:,–—-]+/, '') : bare
  const state = stateOf(words)
  if (state === null) return null
  const relations = relationsOf(words)
  const isOnlyRelation = relations.length > 0 && isSupersededAtStart(words)
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
