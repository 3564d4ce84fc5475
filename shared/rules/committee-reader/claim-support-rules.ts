// What a sentence leans on: claims that resolve, addresses that others can open, and a criterion it is for.
import { allowedLink } from '../text/allowed-link.ts'
import type { Found, Reading, ReadingRule } from './rule-types.ts'

const onlyHere: readonly RegExp[] = [
  /\[\[[^\]\n]*\]?\]?/,
  /\bfile:\/\/\S*/i,
  /\bhttps?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])\S*/i,
  /\b[A-Za-z]:\\\S+/,
  /(?<![\w/.])\/(?:home|Users|tmp)\/\S+/,
  /(?<![\w/])~\/\S+/,
  /\bon my (?:own |work |old )?(?:laptop|machine|computer|desktop|drive|disk|phone|notebook)\b/i,
  /\b(?:in|via|by) (?:a|an|my|the|our) (?:DM|DMs|direct message|e-?mail|inbox|private message|chat)s?\b/i,
  /\b(?:screenshots?|figures?|sheet|document|table|files?|report|slides?|numbers?) (?:are |is )?(?:attached|enclosed|available on request|on request)\b/i,
  /\b(?:details?|more|links?|examples?|data|material) (?:are |is )?(?:available )?(?:up)?on request\b|\bonly I can (?:see|open|read)\b|\bin my (?:own |private |personal )?(?:notes?|notebook|journal|inbox|drafts?|head|calendar|wiki)\b(?: app)?/i,
  /\b(?:see (?:the )?(?:attached|enclosed|attachment)|attached (?:sheet|file|document|table))\b/i,
  /\bsomewhere (?:in|on|under|at)\b/i,
  /\b(?:in|on|from) (?:a|the|my|our) private (?:\w+ )?(?:channel|chat|drive|repo|repository|folder|document)\b/i,
  /[([<](?:link|url|links)(?: (?:to [^)\]>\n]{1,200}|missing|here|tbd))?[)\]>]|\blink to follow\b/i,
]
const address = /\bhttps?:\/\/[^\s)\]”"<>]+/gi

/** Null when everything named leads somewhere. */
export const deadLink: ReadingRule = ({ sentence, claims }) => {
  const known = new Set(claims.map(({ number }) => number))
  const missing = sentence.claims.find((number) => !known.has(number))
  if (missing !== undefined) return { rule: 'dead-link', what: `C-${missing}` }
  const local = onlyHere.map((one) => one.exec(sentence.words)?.[0]).find((found) => found !== undefined)
  const shut = [...sentence.words.matchAll(address)]
    .map(([found]) => found.replace(/[.,;:]+$/, ''))
    .find((found) => allowedLink(found) === null)
  const what = local ?? shut
  return what === undefined ? null : { rule: 'dead-link', what }
}

const speaksFor = ({ claims }: Pick<Reading, 'claims'>) => claims.some(({ criteria }) => criteria.length > 0)

/** Of a sentence outside of a case; a case is judged as a whole. */
export const noCriterion: ReadingRule = (reading): Found | null => {
  const { section, claims } = reading
  if (section.kind !== 'summary' && section.kind !== 'influence') return null
  return claims.length > 0 && !speaksFor(reading) ? { rule: 'no-criterion', claim: claims[0] } : null
}

/** A case none of whose claims speaks for a criterion: told at its first sentence. */
export function caseWithoutCriterion(readings: readonly Reading[]): Reading | null {
  const [first] = readings
  const hasClaims = readings.some(({ claims }) => claims.length > 0)
  return first !== undefined && hasClaims && !readings.some(speaksFor) ? first : null
}
