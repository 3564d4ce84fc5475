// When it was: not yet, once only, or before the period.
import { toEpochDay } from '../time/epoch-day.ts'
import { type Found, type Reading, type ReadingRule, says, saysI } from './rule-types.ts'
import type { Sentence } from './split-sentences.ts'

const months = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'

const effects =
  '(?:save|reduce|cut|improve|lower|raise|bring|allow|give|make|help|lead|remove|end|double|halve|finish|land|ship|be|take|follow|enable|prevent|earn|free|increase|go live)'

const future: readonly RegExp[] = [
  // A name ("Will Harrow"), "free will", "at will" and "goodwill" are no future.
  /(?<!\b(?:free|good|at|own|a|the|my|their) )\bwill\b/,
  /^\W*Will (?:be|have|not|also)\b/,
  /\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]his|[Tt]here)['’]ll\b|\bwon['’]t\b/,
  /\b(?:am|is|are|I['’]m|[Ww]e['’]re|[Tt]hey['’]re) (?:\w+ )?going to \w/,
  /(?<!\b(?:a|an|the|my|our|this|that|its|their|each|no|one|first|second) )\b(?:plan|plans|intend|intends|hope|hopes|aim|aims|expect|expects|want|wants) to\b/i,
  /\b(?:am|is|are) (?:\w+ )?(?:planned|planning|scheduled|hoping|aiming|preparing|about to)\b/i,
  new RegExp(`\\b(?:am|is|are) (?:expected|likely|bound|supposed|set) to ${effects}\\b`, 'i'),
  new RegExp(`\\bshould (?:soon |then |also |further )?${effects}\\b(?! been)`, 'i'),
  new RegExp(`(?:^|[.;:,] ?)\\W*(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he \\w+) would (?:also |then )?${effects}\\b`),
  /\b(?:in the (?:near |coming )?(?:future|weeks|months)|coming (?:weeks?|months?|quarters?)|upcoming)\b/i,
  /(?<!\b(?:the|that|a|very) )\bnext (?:week|month|quarter|year|sprint|spring|summer|autumn|winter)\b/i,
  /\bsoon\b(?! after)/i,
  /\bshall\b/i,
  /^\W*(?:Expected|Planned|Estimated|Projected|Anticipated) [\w ]+:/,
  /\b(?:could|might|may) (?:soon |then |also )?(?:save|reduce|cut|improve|lower|halve|double|free)\b(?! been)/i,
  /\bI can see (?:this|it|that)\b/,
  /\bthe (?:rest|others?|remainder) (?:follows?|comes?)\b/i,
  new RegExp(
    `\\b(?:starts?|begins?|continues?|follows?|launch(?:es)?|ships?|lands?|ends?|finish(?:es)?|goes live|go live) (?:in|on|through|until|by|from|next) (?:early |late |the )?(?:${months}|spring|summer|autumn|winter|Q[1-4]|new year|weekend|half)\\b`,
  ),
  /\b(?:[Oo]nce|[Ww]hen|[Aa]s soon as) (?:approved|finished|merged|done|complete|completed|released|ready|live|signed off),? (?!(?:I|it|they|we|he|she) \w+(?:ed|t|d)\b)/,
]

const open: readonly RegExp[] = [
  /\b(?:in progress|under ?way|ongoing|work in progress|half[- ](?:done|finished|built)|unfinished)\b/i,
  /\b(?:WIP|TBD|TODO|FIXME|TBC)\b/,
  /\bto be (?:done|defined|decided|measured|confirmed|finished|announced|written|continued|completed|added)\b/i,
  /\b(?:almost|nearly|mostly|partly|not(?: quite)?(?: yet)?) (?:done|finished|complete|completed|ready|live|merged|released|shipped|built)\b/i,
  /(?<!\b(?:had|was|were|been) )\bnot yet\b/i,
  /\b(?:have|has)(?:n['’]t| not) (?:\w+ )?(?:yet|finished|started|begun)\b/i,
  /\b(?:am|is|are|I['’]m|[Ww]e['’]re) (?:currently |still |now |just )*(?:being \w+|working on|building|migrating|rolling out|finishing|writing|testing|moving|preparing)\b/i,
  /\b(?:is|are) (?:still |currently |now )?(?:under|in) (?:review|discussion|construction|development|consideration|preparation|testing)\b/i,
  /\bI(?: am|['’]m) (?:now |\w+ly )?(?!(?:missing|willing|lacking|wanting|using|standing)\b)\w+ing\b/,
  /\b(?:(?:is|are)|(?:[Ww]e|[Tt]hey|[Ii]t)['’](?:re|s)) (?:still|currently|now) \w+ing\b/,
  /\b(?:work|rollout|migration|phase|implementation|development|writing|testing)\b[^.;]*\b(?:has|have) (?:just |only )?(?:started|begun)\b/i,
  /\bI(?: have|['’]ve) (?:just |only )?(?:started|begun) to\b|\b(?:is|are) left to \w+/,
  /\b(?:is|are) (?:still |currently )?pending\b|\bpending (?:review|approval|decision|sign-off)\b/i,
  /\b(?:remains?|have|has|yet|still) to (?:be|do|finish|decide|measure|show|see|prove)\b/i,
]

export const unfinished: ReadingRule = ({ sentence, claims }) => {
  if (says(sentence, ...future, ...open)) return { rule: 'unfinished' }
  const [first] = claims
  return first !== undefined && claims.every((claim) => claim.unfinished) ? { rule: 'unfinished', claim: first } : null
}

const habits: readonly RegExp[] = [
  /\b(?:always|regularly|consistently|usually|often|frequently|routinely|constantly|continually|continuously|repeatedly|habitually|generally|typically|normally|whenever|time and again|as a rule)\b/i,
  /\b(?:every|each) (?:day|week|month|sprint|quarter|year|time|design|review)\b/i,
  /\b(?:I tend to|I make (?:a point|a habit|sure)|my habit)\b/i,
  /\bI never (?!\w+ed\b|(?:saw|had|was|got|went|did|made|knew|lost|let|left|took|found)\b)\w+/i,
  /\b(?:daily|weekly|fortnightly|monthly)\b(?=\W*$|\W+(?:with|for|since|and)\b)/i,
]
const single: readonly RegExp[] = [
  /\bI(?: have)? once\b(?! more)|\bI [^.;,]*\bonce\b\W*$/,
  /\b(?:on (?:one|a single) occasion|a single time|one time|just once|only once)\b/i,
]
const notSingle = /\b(?:more than|not|at) once\b/i
/** Days between two pieces that show more than one good week. */
const apart = 28

function isShown({ claims }: Reading): boolean {
  const days = claims.map(({ day }) => toEpochDay(day))
  return days.length > 1 && Math.max(...days) - Math.min(...days) >= apart
}

/** A habit of mine: in "It often failed; I found the lock" it is not. */
const saysHabit = ({ own }: Sentence) =>
  own.split(/[;:]/).some((clause) => /\b(?:I|my|My|me)\b/.test(clause) && habits.some((one) => one.test(clause)))

const countsIt = ({ own }: Sentence) =>
  /\b\d+ (?:times|of|reviews|designs|sessions|incidents|trials)\b|: \d+|\bin \w+ of \w+\b/i.test(own)

export const oneOff: ReadingRule = (reading) => {
  const { sentence } = reading
  if (!saysI(sentence)) return null
  const isHabit = saysHabit(sentence) && !isShown(reading) && !countsIt(sentence)
  const isSingle = says(sentence, ...single) && !says(sentence, notSingle)
  return isHabit || isSingle ? { rule: 'one-off' } : null
}

const year = '((?:19|20)\\d\\d)'
const inYear = new RegExp(
  `\\b(?:in|during|of|early|late|since|from|around)(?: (?:early|late|mid|the year|${months}))? ${year}\\b`,
  'gi',
)
const longAgo: readonly RegExp[] = [
  /\byears ago\b|\bbefore I joined\b|\bbefore this (?:role|job|period|position|team)\b|\bearlier in my career\b/i,
  /\b(?:in|at|with) (?:my|a|an) (?:previous|former|last|old|earlier) (?:job|role|company|team|position|employer)\b/i,
  /\bwhen I was (?:at|a|an|in|with)\b|\bin my time (?:at|with|in)\b/i,
  /\bas (?:a|an) (?:student|intern|junior|graduate|apprentice|trainee)\b|\bat (?:university|college|school)\b/i,
]
const myYear = new RegExp(`\\bmy ${year} \\w+`, 'gi')
const goesOn = /\b(?:since|still|now|until today|to this day)\b/i

function saysOldYear({ sentence, whole }: Reading): boolean {
  const first = Number(whole.from.slice(0, 4))
  const years = [inYear, myYear].flatMap((one) => [...sentence.own.matchAll(one)].map(([, found]) => Number(found)))
  return years.length > 0 && years.every((one) => one < first) && !says(sentence, goesOn)
}

export const tooOld: ReadingRule = (reading): Found | null => {
  const { claims, whole, sentence } = reading
  const [first] = claims
  // A piece of the period carries the sentence, whatever it looks back on.
  if (claims.some(({ day }) => day >= whole.from)) return null
  if (first !== undefined) return { rule: 'too-old', claim: first }
  return says(sentence, ...longAgo) || saysOldYear(reading) ? { rule: 'too-old' } : null
}
