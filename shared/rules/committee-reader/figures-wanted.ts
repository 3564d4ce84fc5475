// A change is claimed and no figure is given. Numbers in words count; years, dates, percentiles and versions are no figures.
import type { ReadingRule } from './rule-types.ts'
import type { Sentence } from './split-sentences.ts'

const measure =
  '(?:latency|latencies|costs?|bills?|spending|times?|errors?|failures?|incidents?|alerts?|rates?|load|size|duration|steps?|number|amount|memory|traffic|risk|effort|toil|debt|complexity|waste|noise|throughput|coverage|quality|reliability|performance|productivity|stability|speed|backlog|queue|duplication|boilerplate|usage|adoption|churn|downtime|uptime|availability|delays?)'

const comparative =
  '(?:faster|quicker|cheaper|slower|shorter|smaller|calmer|simpler|easier|cleaner|safer|lighter|leaner|smoother|quieter|(?:more|less) (?:reliable|stable|robust|efficient|productive|secure|frequent|frequently|expensive|responsive|predictable|maintainable|readable|consistent))'

const changes: readonly RegExp[] = [
  /\b(?:improv(?:e|es|ed|ing|ement|ements)|reduc(?:e|es|ed|ing|tion|tions)|lower(?:s|ed|ing)|decreas(?:e|es|ed|ing)|increas(?:e|es|ed|ing)|optimi[sz](?:e|es|ed|ing))\b/i,
  /\b(?:sped up|speeds? up|speeded up|accelerated|shortened|minimi[sz]ed|maximi[sz]ed|boosted|slashed|streamlined|eliminat(?:e|es|ed|ing))\b/i,
  /\b(?:shrank|shrunk|plummeted|soared|surged|skyrocketed|declined|diminished)\b/i,
  new RegExp(
    `\\b(?:cut|cuts|cutting|dropped|fell|rose|grew|climbed|went (?:down|up)|came down|brought down|bring down|drove down)\\b.*\\b${measure}\\b`,
    'i',
  ),
  new RegExp(
    `\\b${measure}\\b.*\\b(?:dropped|fell|rose|grew|climbed|went (?:down|up)|came down|(?:are|is|was|were) (?:down|up|better|higher|lower))\\b`,
    'i',
  ),
  /\bsav(?:e|es|ed|ing)\b.*\b(?:time|money|hours|days|costs?|effort|work|budget)\b/i,
  /\b(?:considerabl[ey]|significant(?:ly)?|substantial(?:ly)?|noticeabl[ey]|drastic(?:ally)?|dramatic(?:ally)?|marked(?:ly)|massive(?:ly)|greatly)\b/i,
  /\b(?:gone|goes|going) (?:down|up)\b|\bin less time\b|\b(?:several|various) \w+/i,
  /\b(?:is|are|became|gets?|got|works?|runs?|feels?) (?:much |far )?better\b/i,
  /\bma(?:de|kes|king)\b[^.;]*\b(?!(?:earl|carr|barr|suppl|outl|multipl|identif|modif|cour|front|prem|notif|classif|verif|cop|t)ier)\w+ier\b/i,
  // "The faster replica" names one of two; "builds are faster" claims a change.
  new RegExp(`(?<!\\b(?:the|a|an|this|that|his|her|its|their) (?:much |far )?)\\b${comparative}\\b`, 'i'),
  /\b(?:wait|waits|takes?|costs?|needs?|fails?|breaks?) less\b/i,
  /\b(?:fewer|far more|much more|many more)\b/i,
  /(?<!(?:how|as|too|one|-to)[ -])\b(?:many|numerous|countless|plenty of|lots of|a lot of|a number of|a great deal of|the majority of|dozens of|hundreds of|thousands of)\b(?!-to-)/i,
  /(?<!\b(?:the|at|second|third) )\bmost (?:of |\w+ )?\w+s\b/i,
]

const noFigures: readonly RegExp[] = [
  /\b\d{1,2}(?:st|nd|rd|th)? (?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gi,
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?:st|nd|rd|th)?\b/gi,
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

const hasFigure = ({ own }: Sentence): boolean => {
  const left = noFigures.reduce((text, one) => text.replace(one, ' '), own)
  return counted.some((one) => one.test(left))
}

export const noNumber: ReadingRule = ({ sentence, next }) => {
  if (!changes.some((change) => change.test(sentence.own))) return null
  // "Builds got faster. They take five minutes.": the figure may follow.
  if (hasFigure(sentence) || (next !== null && hasFigure(next))) return null
  return { rule: 'no-number' }
}
