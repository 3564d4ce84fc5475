// A change is claimed and no figure is given. Numbers in words count; years, dates, percentiles and versions are no figures.
import { monthNames } from '../time/day-words.ts'
import { isBackground, type ReadingRule } from './rule-types.ts'
import type { Sentence } from './split-sentences.ts'

const measure =
  '(?:latency|latencies|costs?|bills?|spending|times?|errors?|failures?|incidents?|alerts?|rates?|load|size|duration|steps?|number|amount|memory|traffic|risk|effort|toil|debt|complexity|waste|noise|throughput|coverage|quality|reliability|performance|productivity|stability|speed|backlog|queue|duplication|boilerplate|usage|adoption|churn|downtime|uptime|availability|delays?)'

const comparative =
  '(?:faster|quicker|cheaper|shorter|smaller|calmer|simpler|easier|cleaner|safer|lighter|leaner|smoother|quieter|snappier|healthier|sooner|earlier|(?:more|less) (?:reliable|reliably|stable|robust|efficient|efficiently|productive|productively|secure|frequent|frequently|expensive|responsive|predictable|predictably|maintainable|readable|consistent|consistently|painful|noisy|fragile|often|brittle|resilient|scalable|accurate|usable))'

const changes: readonly RegExp[] = [
  /(?<!\bto )\b(?:improv(?:e|es|ed|ing|ement|ements)|reduc(?:e|es|ed|ing|tion|tions)|lower(?:s|ed|ing)|decreas(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing)|enhanc(?:e|es|ed|ing)|elevat(?:e|es|ed|ing)|rais(?:e|es|ed|ing) (?:the )?(?:quality|standards?|bar|morale|awareness|confidence)|enabl(?:e|es|ed|ing) (?:\w+ )?(?:teams?|engineers?|developers?|colleagues|people|others|users)|empower(?:s|ed|ing)?)\b/i,
  /\b(?:widely|broadly|heavily|increasingly) (?:used|adopted|shared|read|cited)\b|\b(?:on|ahead of|before) (?:time|schedule)\b|\b(?:under|within|below) budget\b/i,
  /\b(?:feels?|felt|is|are) (?:now )?(?:instant|instantaneous|effortless|painless|a pleasure)\b|\b(?:more|greater|higher|better) (?:confidence|quality|morale|visibility|happiness|satisfaction|focus|clarity|consistency)\b/i,
  /\b(?:happiness|morale|satisfaction|trust|awareness|experience|quality) (?:improved|rose|grew|went up|is (?:up|higher|better))\b/i,
  /\b(?:sped up|speeds? up|speeded up|accelerated|shortened|minimi[sz]ed|maximi[sz]ed|boosted|slashed|streamlined|eliminat(?:e|es|ed|ing))\b/i,
  /\b(?:simplif(?:y|ies|ied)|moderni[sz]ed|stabili[sz]ed|sharpened|strengthened|alleviated|relieved|mitigated|lessened|hardened)\b/i,
  // Back in a state that it had lost, or into one that nobody counted.
  /\b(?:made|makes|making|kept|became|becomes|turned|rendered)\b[^.;]{0,300}\b(?:reliable|stable|dependable|robust|maintainable|scalable|resilient|usable|manageable|predictable|trustworthy|testable|efficient|responsive|performant)\b/i,
  /\b(?:a lot|much|far|way|well|noticeabl[ey]|considerabl[ey]|quite a bit|a good deal) (?:less|fewer|better|down|sooner|earlier|before)\b|\b(?:way|right) (?:down|up)\b|\bquite a bit\b/i,
  /\bless than (?:it|they|we|you|I|before|ever) (?:used to|did|had|was|were)\b|\bthan (?:before|it used to|they used to|in the past)\b/i,
  /\b(?:takes?|took|taken) (?:a lot|much|most|some|significant|the) (?:of (?:the )?)?(?:load|pressure|strain|work|burden|pain|heat)\b/i,
  /\b(?:shrank|shrunk|plummeted|soared|surged|skyrocketed|declined|diminished)\b/i,
  new RegExp(
    `\\b(?:cut|cuts|cutting|dropped|fell|rose|grew|climbed|went (?:down|up)|came down|brought down|bring down|drove down)\\b.{0,300}\\b${measure}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${measure}\\b.{0,300}\\b(?:dropped|fell|rose|grew|climbed|went (?:down|up)|came down|(?:are|is|was|were) (?:down|up|better|higher|lower))\\b`,
    'i',
  ),
  /\bsav(?:e|es|ed|ing)\b.{0,300}\b(?:time|money|hours|days|costs?|effort|work|budget)\b/i,
  /\b(?:considerabl[ey]|significant(?:ly)?|substantial(?:ly)?|noticeabl[ey]|drastic(?:ally)?|dramatic(?:ally)?|marked(?:ly)|massive(?:ly)|greatly)\b/i,
  /\b(?:is|are|was|were) (?:mostly|largely|nearly|almost|all but|practically) (?:gone|over|solved|history|a thing of the past)\b/i,
  /\b(?:gone|goes|going) (?:down|up)\b|\bin less time\b/i,
  /\b(?:is|are|became|gets?|got|works?|runs?|feels?) (?:much |far )?better\b/i,
  /\bma(?:de|kes|king)\b[^.;]{0,300}\b(?!(?:earl|carr|barr|suppl|outl|multipl|identif|modif|cour|front|prem|notif|classif|verif|cop|t)ier)\w+ier\b/i,
  // "The faster replica" names one of two; "builds are faster" claims a change.
  new RegExp(
    `(?<!\\b(?:the|a|an|this|that|his|her|its|their) (?:much |far )?)\\b(?<!\\bwould have been )${comparative}\\b(?! than (?:the|a|an|that|its) \\w+)`,
    'i',
  ),
  new RegExp(
    `\\b(?:a|an) (?:much |far )?${comparative} (?:workflow|process|experience|release|path|start|day|life|system|codebase|setup|way of)\\b`,
    'i',
  ),
  /\b(?:wait|waits|takes?|costs?|needs?|fails?|breaks?) less\b/i,
  /\b(?:fewer|far more|much more|many more)\b/i,
]

/** Told of oneself: elsewhere a vague number is part of how things are. */
const vague: readonly RegExp[] = [
  /\b(?:several|various|multiple|a couple of|a handful of|a bunch of|a range of|a variety of|an increasing number of|a growing number of|a large (?:number|part|share|portion) of|large parts of) \w+/i,
  /(?<!(?:how|as|too|one|-to)[ -])\b(?:many(?! (?:days|weeks|months|\w+days)\b)|numerous|countless|plenty of|lots of|a lot of|a number of|a great deal of|the majority of|dozens of|hundreds of|thousands of)\b(?!-to-)/i,
  /(?<!\b(?:the|at|second|third) )\bmost (?!weeks|days|months|\w+days)(?:of |\w+ )?\w+s\b/i,
]
const ofMine = /\b(?:I|[Mm]y|[Mm]e)\b|^\W*[A-Z]\w+(?:ed|t)\b/

/** What an act is said to have brought, behind a comma: ", improving the quality of code". It wants a figure of its own. */
const brought =
  /(?:,|\band|\bthereby|\bthus) (?:improving|reducing|enhancing|increasing|boosting|raising|lowering|strengthening|simplifying|streamlining|accelerating|speeding up|ensuring|enabling|making|allowing|fostering|promoting|elevating|minimi[sz]ing|maximi[sz]ing|optimi[sz]ing|contributing to|resulting in|leading to)\b[^,;.]*/gi

const months = `(?:${monthNames.join('|')})`
const noFigures: readonly RegExp[] = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${months}\\b`, 'gi'),
  new RegExp(`\\b${months} \\d{1,2}(?:st|nd|rd|th)?\\b`, 'gi'),
  /\b(?:19|20)\d\d-\d\d-\d\d\b/g,
  /\b(?:19|20)\d\d\b(?!\s*(?:ms|s|%|€|\$|requests|messages|users|customers|times))/g,
  /\b\d+(?:st|nd|rd|th) percentile\b/gi,
  /\b(?:p\d{2,3}|q[1-4]|v\d+(?:\.\d+)*|http \d{3})\b/gi,
]

const counted: readonly RegExp[] = [
  /\d/,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b/i,
  /\b(?:hundred|thousand|million|dozen)\b/i,
  /\b(?:half|halved|halves|halving|twice|double|doubled|doubling|triple|tripled|tripling|quadrupled|tenfold|none|zero|nothing|never)\b/i,
  /\b(?:a|one|two|by|to) (?:third|quarter|fifth|tenth)s?\b/i,
  /\b(?:to|from|by|in) one\b|\bone (?:in|of|second|minute|hour|day|week|month)\b/i,
  /\bno (?:incidents?|alerts?|errors?|failures?|outages?|complaints?|tickets?|more)\b/i,
]

const counts = (own: string): boolean => {
  const left = noFigures.reduce((text, one) => text.replace(one, ' '), own)
  return counted.some((one) => one.test(left))
}

const hasFigure = ({ own }: Sentence) => counts(own)

/** The last thing that is said to have come of it names no figure, whatever else is counted in the sentence. */
function bringsNoFigure({ own }: Sentence): boolean {
  const all = [...own.matchAll(brought)].map(([words]) => words)
  return all.length > 0 && !all.some(counts)
}

export const noNumber: ReadingRule = (reading) => {
  const { sentence, next } = reading
  if (isBackground(reading)) return null
  if (bringsNoFigure(sentence) && (next === null || !hasFigure(next))) return { rule: 'no-number' }
  const claimsChange =
    changes.some((change) => change.test(sentence.own)) ||
    (ofMine.test(sentence.own) && vague.some((one) => one.test(sentence.own)))
  if (!claimsChange) return null
  // "Builds got faster. They take five minutes.": the figure may follow.
  if (hasFigure(sentence) || (next !== null && hasFigure(next))) return null
  return { rule: 'no-number' }
}
