// One case story, drafted from a thread: problem, scope, my part, options, evidence, outcome, and who said what of it.
import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import { figureWithUnit, sentenceCase } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import { caseBars, metricKey } from './case-bars.ts'
import {
  decision,
  learned,
  myPart,
  outcome,
  problem,
  saying,
  scope,
  type Telling,
  teamPart,
  toldPassages,
} from './case-parts.ts'
import { optionsTable, stepsTable, trialsTable } from './case-tables.ts'
import { quoteBlock, teamLead, textBlock } from './packet-blocks.ts'
import { passagesIn, sentencesOfLine } from './packet-claims.ts'
import { runOn } from './packet-code-fences.ts'
import { asAside, unnamedWords } from './packet-people.ts'
import { citedPassages, inSentence, withWordsAs } from './packet-text.ts'
import type { Support, Thread } from './packet-threads.ts'
import { caseTitle, shortTitle } from './packet-titles.ts'

/** "Pell Okonjo-Vane, senior engineer, Rates"; "A colleague (engineer, Invoices)" where the name may not be said. */
export function saidBy({ evidence: { names, roles } }: Telling, quote: Thread['quotes'][number]): string {
  const name = quote.personId === null ? undefined : names.get(quote.personId)
  const role = asAside(quote.relation)
  if (name !== undefined) return [name, role].filter((part) => part !== '').join(', ')
  return sentenceCase(unnamedWords(role || (quote.personId === null ? '' : (roles.get(quote.personId) ?? ''))))
}

/** Somebody's words in quotation marks, on both sides of what they wrote as code. */
export const quoted = ({ evidence }: Telling, verbatim: string, how = (words: string) => words) =>
  withWordsAs(runOn(passagesIn(evidence, verbatim)), (words) => `“${how(words)}”`)

/** The same block wherever it stands, so that what its owner changed in it goes along. */
export const quoteOf = (telling: Telling, quote: Thread['quotes'][number]): PacketBlock =>
  quoteBlock(
    `quote/${quote.id}`,
    citedPassages(quoted(telling, quote.verbatim), telling.citer.cite(quote.id)),
    saidBy(telling, quote),
  )

/** "Outcome on 30 April 2025": a result is of another day than the record it stands in. */
const outcomeLead = (root: Thread['root']) =>
  root.kind === 'proposal' && root.outcome.trim() !== '' && root.outcomeOn !== null
    ? `Outcome on ${fullDay(root.outcomeOn)}`
    : 'Outcome'

/** What an entry did beyond the sentence that is its heading already. */
function whatWasDone(telling: Telling, { root }: Thread): string {
  if (root.kind !== 'entry') return ''
  const { evidence, ledger } = telling
  const passages = passagesIn(evidence, root.what)
  const first = passages.findIndex(({ kind }) => kind === 'words')
  const isHeading = (sentence: string) => inSentence(sentence) === shortTitle(root, evidence)
  const more = passages.flatMap((one, at) => {
    const sentences = sentencesOfLine(one.text)
    const text = at === first && isHeading(sentences[0] ?? '') ? sentences.slice(1).join(' ') : one.text
    return text === '' ? [] : [{ ...one, text }]
  })
  return toldPassages(telling, ledger.fresh(root.id, more), root.id)
}

/** The bars of a case without a figure before that was told, unless all of them were; put down with their limit. */
function barsOf({ evidence, ledger }: Telling, id: string, thread: Thread): PacketBlock[] {
  const { root } = thread
  return caseBars(id, thread, evidence).flatMap((block) => {
    const { bars, unit, limit } = block
    const words = bars.map(({ value }) => figureWithUnit(value, unit))
    // What an entry changed is its outcome, said in a sentence.
    const isSaid =
      bars.length === 2 && (root.kind === 'entry' || ledger.isSaid(root.id, `from ${words[0]} to ${words[1]}`))
    if (isSaid || ledger.isTold(root.id, words.join('; '))) return []
    const kept = bars.filter(
      ({ label }, at) => bars.length < 4 || label !== 'Before' || !ledger.isTold(root.id, words[at] ?? ''),
    )
    ledger.tell(root.id, [...words, ...(limit === null ? [] : [figureWithUnit(limit, unit)])].join('; '))
    return [{ ...block, bars: kept }]
  })
}

/** The metric that the bars draw of each trial; '' where they draw none. */
const drawnMetric = ([bars]: readonly PacketBlock[], { pocs }: Thread) =>
  bars !== undefined && pocs.length > 0 && bars.bars.some(({ label }) => label !== 'Before' && label !== 'After')
    ? metricKey(bars.lead, bars.unit)
    : ''

function parts(telling: Telling, thread: Thread, support: Support): PacketBlock[] {
  const { root } = thread
  const at = (name: string) => `case/${root.id}/${name}`
  const begins =
    root.kind === 'entry'
      ? saying(at('problem'), 'What it was', whatWasDone(telling, thread))
      : [textBlock(at('problem'), 'Problem', problem(telling, thread))]
  const scopes = root.kind === 'proposal' ? [textBlock(at('scope'), 'Scope', scope(telling, thread))] : []
  const mine = textBlock(at('part'), 'My part', myPart(telling, thread))
  const team = saying(at('team'), teamLead, teamPart(telling, thread))
  const bars = barsOf(telling, at('bars'), thread)
  const trials = trialsTable(telling, at('trials'), thread, drawnMetric(bars, thread))
  return [
    ...begins,
    ...scopes,
    mine,
    ...team,
    ...optionsTable(telling, at('options-table'), thread),
    ...bars,
    ...trials,
    ...saying(at('decision'), 'Decision', decision(telling, thread)),
    textBlock(at('outcome'), outcomeLead(root), outcome(telling, thread)),
    ...stepsTable(telling, at('steps'), thread, support),
    ...saying(at('learned'), 'What I learned', learned(telling, thread)),
  ]
}

/** Words about a case stand in it up to this many; the others have a section of their own. */
const quotesInCase = 2

/** Those that support a criterion of the level before others, then the newest. */
export function quotesTold({ quotes }: Thread, support: Support): Thread['quotes'] {
  const chosen = quotes
    .toReversed()
    .sort((a, b) => Number(support.has(b.id)) - Number(support.has(a.id)))
    .slice(0, quotesInCase)
  return quotes.filter((one) => chosen.includes(one))
}

export function caseSection(telling: Telling, thread: Thread, support: Support): PacketSection {
  const { root } = thread
  const blocks = parts(telling, thread, support)
  return {
    id: `case/${root.id}`,
    kind: 'case',
    label: '',
    heading: caseTitle(root, telling.evidence),
    blocks: [...blocks, ...quotesTold(thread, support).map((quote) => quoteOf(telling, quote))],
  }
}
