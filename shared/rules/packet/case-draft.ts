// One case story, drafted from a thread: problem, scope, my part, options, evidence, outcome, and who said what of it.
import type { PacketBlock, PacketSection } from '../../records/edition.ts'
import { caseBars } from './case-bars.ts'
import {
  evidenceWords,
  myPart,
  options,
  outcome,
  problem,
  scope,
  type Telling,
  told,
  toldPassages,
} from './case-parts.ts'
import { runOn } from './code-in-text.ts'
import { quoteBlock, teamLead, textBlock } from './packet-blocks.ts'
import { caseTitle, passagesIn, sentencesOfLine } from './packet-claims.ts'
import { citedPassages, withWordsAs } from './packet-text.ts'
import type { Thread } from './packet-threads.ts'

/** "Pell Okonjo-Vane, senior engineer, Rates" */
export function saidBy({ evidence }: Telling, quote: Thread['quotes'][number]): string {
  const name = quote.personId === null ? '' : (evidence.names.get(quote.personId) ?? '')
  return [name, quote.relation.trim()].filter((part) => part !== '').join(', ')
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

/** What an entry did beyond its first sentence, which is the heading already. */
function whatWasDone(telling: Telling, { root }: Thread): string {
  if (root.kind !== 'entry') return ''
  if (caseTitle(root, telling.evidence).endsWith('…')) return told(telling, root.what, root.id)
  const passages = passagesIn(telling.evidence, root.what)
  const first = passages.findIndex(({ kind }) => kind === 'words')
  const more = passages.flatMap((one, at) => {
    const text = at === first ? sentencesOfLine(one.text).slice(1).join(' ') : one.text
    return text === '' ? [] : [{ ...one, text }]
  })
  return toldPassages(telling, more, root.id)
}

function parts(telling: Telling, thread: Thread): PacketBlock[] {
  const { root } = thread
  const at = (name: string) => `case/${root.id}/${name}`
  if (root.kind === 'entry') {
    return [
      textBlock(at('problem'), 'What it was', whatWasDone(telling, thread)),
      textBlock(at('part'), 'My part', myPart(telling, thread)),
      ...(root.teamPart.trim() === '' ? [] : [textBlock(at('team'), teamLead, told(telling, root.teamPart, root.id))]),
      ...caseBars(at('bars'), thread, telling.evidence),
      textBlock(at('outcome'), 'Outcome', outcome(telling, thread)),
    ]
  }
  const isProposal = root.kind === 'proposal'
  return [
    textBlock(at('problem'), 'Problem', problem(telling, thread)),
    ...(isProposal ? [textBlock(at('scope'), 'Scope', scope(telling, thread))] : []),
    textBlock(at('part'), 'My part', myPart(telling, thread)),
    ...(isProposal ? [textBlock(at('options'), 'Options', options(telling, thread))] : []),
    ...(isProposal ? [textBlock(at('evidence'), 'Evidence', evidenceWords(telling, thread))] : []),
    ...caseBars(at('bars'), thread, telling.evidence),
    textBlock(at('outcome'), 'Outcome', outcome(telling, thread)),
  ]
}

/** Words about a case stand in it up to this many; the others have a section of their own. */
const quotesInCase = 2

export const quotesTold = ({ quotes }: Thread) => quotes.slice(-quotesInCase)

export function caseSection(telling: Telling, thread: Thread, withQuotes: boolean): PacketSection {
  const { root } = thread
  const id = `case/${root.id}`
  const blocks = parts(telling, thread)
  const quotes = withQuotes ? quotesTold(thread) : []
  return {
    id,
    kind: 'case',
    label: '',
    heading: caseTitle(root, telling.evidence),
    blocks: [...blocks, ...quotes.map((quote) => quoteOf(telling, quote))],
  }
}
