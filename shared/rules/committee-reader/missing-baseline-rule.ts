// A share, a factor or a saving is claimed, and neither what it was before nor how it was counted is said.
import { inOneClause, inOrder, isBackground, type ReadingRule } from './rule-types.ts'
import type { Sentence } from './split-sentences.ts'

const change =
  /\b(?:improv\w*|rais\w*|reduc\w*|lower\w*|decreas\w*|increas\w*|cut|cuts|cutting|dropp?\w*|fell|rose|grew|sav\w*|sped|speed\w*|fast|faster|quicker|slower|cheaper|smaller|shorter|fewer|less|more|down|up|boost\w*|trimm?\w*|shav\w*|shrank|shrunk|slash\w*|drops?|reductions?|halv\w*|doubl\w*|tripl\w*|quadrupl\w*|optimi[sz]\w*|brought|gain\w*|wins?|won|earn\w*|growth)\b/i

/** A share of something, or so many times something. */
const relative: readonly RegExp[] = [
  /\b\d+(?:\.\d+)?\s?(?:%|percent\b|per cent\b)/i,
  /\b\d+(?:\.\d+)?\s?[x×](?!\w)|\b\d+ times (?:as|faster|more|less|fewer|cheaper|quicker|the)\b/i,
  /\b(?:half|halved|halves|halving|doubled|doubles|doubling|tripled|triples|tripling|quadrupled|tenfold|twofold|threefold|fivefold|twice as|(?:two|three|four|five|six|seven|eight|ten|twenty|hundred) times (?:as|faster|more|less|fewer|cheaper|quicker|smaller|higher|lower|the))\b/i,
  /\b(?:by|of|about|around|roughly|nearly|almost|over) (?:a|one|two|three) (?:third|quarter|fifth|half|tenth)s?\b/i,
]
/** A saving of time or money that nobody can have seen on a clock. */
const saving: readonly RegExp[] = [
  /\b(?:sav(?:e|es|ed|ing)|lower(?:s|ed|ing)?|reduc(?:e|es|ed|ing)|cut(?:s|ting)?|frees?|freed|worth|gained?|avoid(?:s|ed)?)\b/gi,
  /[$€£]\s?\d|\b(?:\d[\d,.]{0,20}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|an?)\s?(?:k\b|m\b|€|\$|£|hours?|days?|weeks?|minutes?|engineer|person|FTE)/gi,
]

const figure = /\d/g
/** Two figures of one kind, or a figure and what it was, in one clause: "from 14 to 5 minutes", "310 ms instead of 1,840". */
const compared: readonly (readonly RegExp[])[] = [
  [/\bfrom\b/gi, figure, /\bto\b/gi],
  [
    figure,
    /\b(?:instead of|against|versus|vs|before it was|down from|up from|compared (?:to|with)|rather than|it took|it was|they took|used to)\b/gi,
  ],
  [
    /\b(?:instead of|against|down from|up from|before|was|were|took)\b/gi,
    figure,
    /\b(?:now|today|after|since|takes?|is|are)\b/gi,
    figure,
  ],
]
/** "It took 14 minutes; it takes 5." */
const thenAndNow: readonly RegExp[] = [
  /\b(?:took|was|were|in|of) /gi,
  figure,
  /\b(?:and|;|,)/gi,
  /\b(?:takes?|is|are|in) /gi,
  figure,
]
/** "9 of 14". */
const share =
  /\b(?:\d[\d,]{0,12}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) of (?:the |its |our |my )?\d/i
/** How it was counted: "measured on a week of traffic", "by the count I made in June". */
const method =
  /\b(?:measur\w*|count(?:s|ed|ing)?|logged|logs|benchmark\w*|load test\w*|profil(?:er|ed|ing)|trac(?:e|es|ed|ing)|sampl\w*|survey\w*|audit\w*|invoices?|billing export|A\/B|experiment\w*|p\d\d|percentile|median|timesheets?|over (?:\d+|a|two|three|four|six) (?:days?|weeks?|months?)|according to the|by the (?:count|log|invoice|bill|report)|reports? of|at \d+ ?%|of (?:the )?traffic|of the time)\b/i

/** A point inside of a figure ends no clause. */
const plain = ({ own }: Sentence) => own.replace(/(\d)\.(?=\d)/g, '$1,')

function isCompared(sentence: Sentence): boolean {
  const own = plain(sentence)
  return (
    compared.some((parts) => inOneClause(own, ...parts)) ||
    own.split('.').some((one) => inOrder(one, ...thenAndNow)) ||
    share.test(own) ||
    method.test(own)
  )
}

export const noBaseline: ReadingRule = (reading) => {
  const { sentence, next, claims } = reading
  if (isBackground(reading)) return null
  const own = plain(sentence)
  // What went wrong is owned up to, not claimed.
  if (/\b(?:wrong|worse|failed|mistake|fault)\b/i.test(own)) return null
  const isRelative = relative.some((one) => one.test(own)) && change.test(own)
  if (!isRelative && !inOneClause(own, ...saving)) return null
  if (isCompared(sentence) || (next !== null && isCompared(next))) return null
  // The record behind it has the figures before and after.
  return claims.some(({ measured }) => measured) ? null : { rule: 'no-baseline' }
}
