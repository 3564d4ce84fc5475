// The tables of a case: the options and why they lost, the trials, and the work on it by day.

import type { PacketBlock } from '../../records/packet-edition.ts'
import type { ProposalOption } from '../../records/proposal.ts'
import type { RecordOf } from '../../records/record-definitions.ts'
import { figureWithUnit, sentenceCase } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import { metricKey } from './case-bars.ts'
import type { Telling } from './case-parts.ts'
import { countedFigure, limitWords } from './measured-figure.ts'
import { tableBlock, teamLead } from './packet-blocks.ts'
import { firstLine, passagesIn } from './packet-claims.ts'
import { asSentence, cited, inSentence } from './packet-text.ts'
import type { Support, Thread } from './packet-threads.ts'
import { caseTitle } from './packet-titles.ts'

/** Days of work told in a case. */
const mostSteps = 5

const table = (id: string, lead: string, columns: string[], rows: string[][]): PacketBlock[] =>
  rows.length === 0 ? [] : [{ ...tableBlock(id, { columns, rows, marks: [] }), lead }]

/** Why an option was chosen or lost; of what the trials told in figures (`isTold`) only that they did. */
function whyWords(
  { evidence }: Telling,
  { chosen, whyLost, against, for: pro }: ProposalOption,
  isTold: (words: string) => boolean,
) {
  const words = asSentence(firstLine(evidence, chosen ? pro : whyLost.trim() === '' ? against : whyLost))
  if (chosen) return isTold(words) ? 'Chosen.' : `Chosen. ${sentenceCase(words)}`.trim()
  if (words === '') return 'Not chosen.'
  return isTold(words) ? 'Lost on the figures of its trial, below.' : words
}

/** `ledger` has the figures of the trials already. */
export function optionsTable(telling: Telling, id: string, { root }: Thread): PacketBlock[] {
  if (root.kind !== 'proposal') return []
  const { citer, ledger } = telling
  const isTold = (words: string) => ledger.isTold(root.id, words)
  const options = root.options.filter(({ name }) => name.trim() !== '')
  const claim = options.length === 0 ? [] : citer.cite(root.id)
  const rows = options.map((option, at) => [
    inSentence(option.name.trim()),
    cited(whyWords(telling, option, isTold), at === 0 ? claim : []),
  ])
  return table(id, 'Options', ['Option', 'Chosen, or why it lost'], rows)
}

/** What a trial measured beside the figure that is drawn (`drawn`, the key of its metric). */
function alsoMeasured({ ledger }: Telling, scope: string, poc: RecordOf<'poc'>, drawn: string): string {
  return poc.measurements
    .filter(({ metric, unit }) => metricKey(metric, unit) !== drawn)
    .flatMap((one) => {
      const figure = countedFigure(poc, one)
      if (figure === null || ledger.isTold(scope, figureWithUnit(figure, one.unit))) return []
      ledger.tell(scope, figureWithUnit(figure, one.unit))
      const limit = limitWords(poc, one)
      const name = one.metric.trim()
      return [
        `${name === '' ? '' : `${name} `}${figureWithUnit(figure, one.unit)}${limit === null ? '' : ` (limit ${limit})`}`,
      ]
    })
    .join('; ')
}

export function trialsTable(telling: Telling, id: string, { root, pocs }: Thread, drawn: string): PacketBlock[] {
  const { evidence, citer } = telling
  const rows = pocs.flatMap((poc) => {
    const measured = alsoMeasured(telling, root.id, poc, drawn)
    const verdict = poc.verdict === null ? '' : sentenceCase(poc.verdict)
    const name = () => cited(caseTitle(poc, evidence), citer.cite(poc.id))
    return verdict === '' && measured === '' ? [] : [[name(), fullDay(poc.day), verdict, measured]]
  })
  const width = rows.some(([, , , measured]) => measured !== '') ? 4 : 3
  const columns = ['Trial', 'Day', 'Verdict', drawn === '' ? 'Measured' : 'Also measured']
  return table(
    id,
    'Trials',
    columns.slice(0, width),
    rows.map((cells) => cells.slice(0, width)),
  )
}

/** Entries of the work, those that support a criterion of the level and those with a part of mine before others, in order of their days. */
export function stepsTable(
  { evidence, citer, ledger }: Telling,
  id: string,
  { root, entries }: Thread,
  support: Support,
): PacketBlock[] {
  const own = entries.map((entry) => ({ entry, title: caseTitle(entry, evidence) }))
  const rank = ({ entry }: (typeof own)[number]) =>
    (support.has(entry.id) ? 2 : 0) + (entry.myPart.trim() === '' ? 0 : 1)
  const chosen = own
    .filter((one) => rank(one) > 0 && (support.has(one.entry.id) || !ledger.isTold(root.id, one.title)))
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, mostSteps)
  const part = (text: string) =>
    ledger
      .fresh(root.id, passagesIn(evidence, text))
      .map(({ text: words }) => asSentence(words))
      .join(' ')
  const rows = own
    .filter((one) => chosen.includes(one))
    .map(({ entry, title }) => [
      fullDay(entry.day),
      cited(ledger.tell(root.id, title), citer.cite(entry.id)),
      part(entry.myPart),
      part(entry.teamPart),
    ])
  const hasTeam = rows.some(([, , , team]) => team !== '')
  const columns = ['Day', 'What was done', 'My part', teamLead]
  const width = hasTeam ? 4 : 3
  return table(
    id,
    'Work on it',
    columns.slice(0, width),
    rows.map((cells) => cells.slice(0, width)),
  )
}
