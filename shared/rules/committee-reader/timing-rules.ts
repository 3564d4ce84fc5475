// When it was: not yet, once only, or before the period.
import { monthNames } from '../time/day-words.ts'
import { toEpochDay } from '../time/epoch-day.ts'
import { type Found, inOneClause, isBackground, type Reading, type ReadingRule, says, saysI } from './rule-types.ts'
import type { Sentence } from './split-sentences.ts'

const months = `(?:${monthNames.join('|')})`

const effects =
  '(?:save|reduce|cut|improve|lower|raise|bring|allow|give|make|help|lead|remove|end|double|halve|finish|land|ship|be|take|follow|enable|prevent|earn|free|increase|go live)'

const future: readonly RegExp[] = [
  // A name ("Will Harrow"), "free will", "at will" and "goodwill" are no future, and "we will not" is a decision.
  /(?<!\b(?:free|good|at|own|a|the|my|their) )\bwill\b(?! not\b)/,
  /^\W*Will (?:be|have|not|also)\b/,
  /\b(?:I|[Ww]e|[Yy]ou|[Tt]hey|[Hh]e|[Ss]he|[Ii]t|[Tt]hat|[Tt]his|[Tt]here)['’]ll\b|\bwon['’]t\b/,
  /\b(?:am|is|are|I['’]m|[Ww]e['’]re|[Tt]hey['’]re) (?:\w+ )?going to \w/,
  /(?<!\b(?:a|an|the|my|our|this|that|its|their|each|no|one|first|second) )\b(?:plan|plans|intend|intends|hope|hopes|aim|aims|expect|expects|want|wants) to\b(?! (?:grow|become|lead|own|be)\b)/i,
  /\b(?:am|is|are) (?:\w+ )?(?:planned|planning|scheduled|hoping|aiming|preparing|about to)\b/i,
  new RegExp(`\\b(?:am|is|are) (?:expected|likely|bound|supposed|set) to ${effects}\\b`, 'i'),
  new RegExp(`\\bshould (?:soon |then |also |further )?${effects}\\b(?! been)`, 'i'),
  new RegExp(`(?:^|[.;:,] ?)\\W{0,9}(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]he \\w+) would (?:also |then )?${effects}\\b`),
  /\b(?:in the (?:near |coming )?(?:future|weeks|months)|coming (?:weeks?|months?|quarters?)|upcoming)\b/i,
  /(?<!\b(?:the|that|a|very) )\bnext (?:week|month|quarter|year|sprint|spring|summer|autumn|winter)\b/i,
  /\bsoon\b(?! after)/i,
  /\bshall\b/i,
  /^\W*(?:Expected|Planned|Estimated|Projected|Anticipated) [\w ]+:/,
  /\b(?:could|might|may) (?:soon |then |also )?(?:save|reduce|cut|improve|lower|halve|double|free)\b(?! been)/i,
  /\bI can see (?:this|it|that)\b/,
  /\b(?:is|are|am|been|['’]s|['’]re) (?:\w+ )?(?:planned|scheduled|slated|lined up|set|due|booked|earmarked|targeted|on track) (?:for|to|in|on|by)\b/i,
  /(?<!\bthe )\b(?:is|are) (?:planned|scheduled|coming|upcoming|on track|on (?:my|our|the) (?:list|roadmap|backlog|plan))\b/i,
  new RegExp(
    `\\b(?:kicks? off|joins?|starts?|begins?|follows?|goes?|rolls? out) (?:\\w+ )?(?:after|once|in|on) (?:the )?(?:summer|spring|autumn|winter|fall|holidays|freeze|${months}|Q[1-4]|new year)\\b`,
  ),
  /\b(?:by|until|before) the end of (?:the|this|next) (?:year|month|quarter|week|half|sprint)\b(?=.{0,300}\b(?:to|be|is|are)\b)|\bexpect\w* (?:the |it |this |that |them |a )?[\w ]{0,30} to (?:be|have|finish|land|complete|ship|reach|go)\b/i,
  /\b(?:later this|next|this coming) (?:year|quarter|month|summer|spring|autumn|winter|sprint|half)\b(?=\W*$)/i,
  /\b(?:sets?|positions?|puts?) (?:me|us|it|them|the team) (?:up )?(?:to|for)\b|\bpaves? the way\b|\blays? the (?:ground|foundation)\w*\b|\bopens? the door\b/i,
  /\bshould (?:pay|see|hold|happen|arrive|show|cover|scale|result|get|also|easily|eventually|then|shave|take|work|reach|drop)\b/i,
  /\b(?:[Oo]nce|[Aa]s soon as|[Ww]hen) (?:the |all |every |its |our |my )?[\w ]{2,40} (?:is|are) (?:gone|done|in|over|ready|live|merged|moved|through|there|signed|approved|finished|complete)\b/,
  /\bthe (?:rest|others?|remainder) (?:follows?|comes?)\b/i,
  new RegExp(
    `(?<!\\b(?:to|would|should|did|could|had to) )\\b(?:starts?|begins?|continues?|follows?|launch(?:es)?|ships?|lands?|ends?|finish(?:es)?|goes live|go live) (?:in|on|through|until|by|from|next) (?:early |late |the )?(?:${months}|spring|summer|autumn|winter|Q[1-4]|new year|weekend|half)\\b`,
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
  /\b(?:work|rollout|migration|phase|implementation|development|writing|testing)\b[^.;]{0,300}\b(?:has|have) (?:just |only )?(?:started|begun)\b/i,
  /\bI(?: have|['’]ve) (?:just |only )?(?:started|begun) to\b|\b(?:is|are) left to \w+/,
  /\b(?:is|are) (?:still |currently )?pending\b|\bpending (?:review|approval|decision|sign-off)\b/i,
  /\b(?:am|is|are|['’]m|['’]re|still) in the (?:middle|midst|process|works) ?(?:of)?\b/i,
  /\b(?:I am|I['’]m|[Tt]hey['’]re|[Ww]e(?:['’]re| are)|(?:am|is|are) (?:still|currently|now)|still|currently) (?:waiting|blocked|stuck|outstanding|unresolved|stalled|on hold)\b|^\W*(?:Still )?(?:[Ww]aiting|[Bb]locked) (?:for|on|by)\b/,
  /\b(?:is|are) (?:still )?(?:out|up|open|waiting|queued|on hold) for (?:comments?|review|feedback|approval|discussion|sign-off|a vote|voting)\b/i,
  /\bso far\b(?=.{0,300}\b(?:remain\w*|rest|others?|left|next|list|to go)\b)|\b(?:has|have) not \w+ (?:\w+ )?so far\b/i,
  /\b(?:still |also |now )?needs? to be \w+ed\b|\b(?:still|yet) (?:has|have) to be\b|\b(?:needs?|awaits?|awaiting) (?:review|approval|sign-off|a decision|final|polish|productioni[sz]ing)\b/i,
  /\b(?:is|are) (?:still )?(?:work|work left|something|things|a lot|a bit) (?:left|to do|outstanding|missing)\b|\bstill (?:some |\w+ )?(?:work|to do|left to)\b/i,
  /\b(?:prototype|proof of concept|POC|draft|branch|spike|first version) (?:exists|works|is (?:up|there|ready|on))\b/i,
  /\bI (?:have|['’]ve) (?:just |only )?(?:started|begun) \w+ing\b|\blook(?:ing)? forward to\b/i,
  // Notes leave the "I am" out: "Working on a replacement", "Currently leading the move".
  /^\W*(?:Currently |Now |Presently |Still )?(?:Working|Leading|Building|Migrating|Rolling out|Moving|Designing|Writing|Preparing|Finishing|Driving|Planning|Exploring|Investigating|Evaluating|Implementing|Developing|Piloting)\b(?! (?:with|as|in|at|from|together|meeting)\b)(?=.*[.!]\W{0,9}$)/i,
  /\b(?:is|are) (?:still |now |currently )?in (?:planning|preparation|the pipeline|progress|the making|the works|beta|flight)\b|\b(?:savings?|results?|gains?|benefits?|more|improvements?|steps?) (?:are|is) (?:still )?(?:expected|to come|to follow|pending)\b/i,
  /\b(?:remains?|yet|still|(?:have|has) (?:yet|still)) to (?:be|do|finish|decide|measure|show|see|prove)\b/i,
]

/** A plan that is reported, and a rule of how something works: "I told Sales that it will miss 1 January", "If one fails, the rest will be called". */
const reported: readonly RegExp[] = [
  /\b(?:[Tt]old|[Ww]rote|[Ss]aid|[Aa]nnounced|warned|explained|asked|showed|predicted|described|agreed|decided|listed|named)\b/g,
  /\b(?:that|what|which|who|whether|how|when|where|to)\b/g,
  /\b(?:will|going to|before)\b/g,
]
const isReported = ({ own }: Sentence) => /^\W*(?:If|Whenever|Unless)\b/.test(own) || inOneClause(own, ...reported)

export const unfinished: ReadingRule = (reading) => {
  const { sentence, claims } = reading
  // How it stood, and what was decided, may well be told of work that goes on; its outcome may not.
  if (isBackground(reading)) return null
  if (says(sentence, ...open) || (says(sentence, ...future) && !isReported(sentence))) return { rule: 'unfinished' }
  const [first] = claims
  return first !== undefined && claims.every((claim) => claim.unfinished) ? { rule: 'unfinished', claim: first } : null
}

const habits: readonly RegExp[] = [
  /\b(?:always|regularly|consistently|usually|(?<!more )often|frequently|routinely|constantly|continually|continuously|repeatedly|habitually|generally|typically|normally|whenever|time and again|as a rule)\b/i,
  /\b(?:every|each) (?:day|week|month|sprint|quarter|year|time|design|review)\b/i,
  /\b(?:I tend to|I make (?:a point|a habit|sure)|my habit|I keep \w+ing|I insist on|by default I|it is my practice|I like to)\b/i,
  /\b(?:most|all|some|many) (?:days|weeks|weekdays|months|sprints|mornings|Mondays|Tuesdays|Wednesdays|Thursdays|Fridays|evenings|of the time)\b/i,
  /\b(?:in|at) (?:the|our|each|every) (?:daily|weekly|fortnightly|monthly|quarterly)\b/i,
  /\b(?:I am|I['’]m) (?:usually|often|always|typically|generally) \w+/i,
  /\bI (?:\w+ ){0,4}(?:before|after|in|at|with) (?:every|each) (?!(?:of|one|other)\b)\w+/i,
  /\bI never (?!\w+ed\b|(?:saw|had|was|got|went|did|made|knew|lost|let|left|took|found)\b)\w+/i,
  /\b(?:daily|weekly|fortnightly|monthly)\b(?=\W*$|\W+(?:with|for|since|and)\b)/i,
]
const single: readonly RegExp[] = [
  /\bI(?: have)? once\b(?! more)|\bI [^.;,]{0,300}\bonce\b\W*$/,
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
  /\b(?:in|at|with|for) (?:my|a|an) (?:previous|prior|former|last|old|earlier|first) (?:job|role|company|team|position|employer|startup|workplace|firm|life)\b/i,
  /\b(?:before|prior to) (?:joining|coming here|moving here|starting here|I (?:came|started|moved) here)\b/i,
  /\b(?:during|for|in) my (?:PhD|doctorate|studies|thesis|master['’]?s?|bachelor['’]?s?|internship|apprenticeship|degree|school|university|college)\b/i,
  /\b(?:a decade|decades|a few years|some years|a couple of years) (?:ago|back)\b|\byears back\b/i,
  /\b(?:while|when) (?:studying|at (?:university|college|school)|in (?:university|college|school)|still a student)\b/i,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\d+) years (?:ago|back|earlier)\b/i,
  /\bwhen I (?:worked|started out|was working|was still)\b|\bearly in my career\b/i,
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
