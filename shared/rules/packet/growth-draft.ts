// Growth over the period: how the levels filled, what was done about feedback, what was studied until it could be explained.

import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import type { RecordOf } from '../../records/record-definitions.ts'
import { listed } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import type { Telling } from './case-parts.ts'
import { growthSentence, growthTable } from './growth-table.ts'
import { ofKind } from './influence-draft.ts'
import { section, tableBlock, textBlock } from './packet-blocks.ts'
import { plainText } from './packet-claims.ts'
import { whoWords } from './packet-people.ts'
import { asSentence, cited } from './packet-text.ts'
import { isQuotable, isWithin, type Period, type Support } from './packet-threads.ts'
import { named } from './packet-titles.ts'

/** Feedback told with what was done about it. */
const mostActed = 6

type Feedback = RecordOf<'feedback'>

/** Words that were acted on, the strongest of them: what asks for something better first, then what supports a criterion, then the newest. */
export function feedbackActedOn(
  telling: Telling,
  period: Period,
  support: Support,
  said: ReadonlySet<string>,
): Feedback[] {
  const acted = ofKind(telling, period, 'feedback').filter(
    (one) =>
      !said.has(one.id) && one.state === 'acted' && isQuotable(one, telling.evidence) && one.response.trim() !== '',
  )
  const rank = (one: Feedback) =>
    (one.sort === 'strength' ? 0 : 2) + (support.has(one.id) || one.resolvedById !== null ? 1 : 0)
  const chosen = acted
    .toReversed()
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, mostActed)
  return acted.filter((one) => chosen.includes(one))
}

function actedBlocks({ evidence, citer }: Telling, feedback: readonly Feedback[]): PacketBlock[] {
  if (feedback.length === 0) return []
  const said = (text: string) => plainText(evidence, text).map(asSentence).join(' ')
  const rows = feedback.map((one) => {
    const sources = [one.id, ...(evidence.byId.has(one.resolvedById ?? '') ? [one.resolvedById ?? ''] : [])]
    return [
      fullDay(one.day),
      whoWords(evidence, one.personId),
      `“${said(one.verbatim)}”`,
      cited(said(one.response), citer.cite(...sources)),
    ]
  })
  const columns = ['Day', 'Who', 'What they said', 'What I did']
  return [{ ...tableBlock('growth/acted', { columns, rows, marks: [] }), lead: 'Feedback acted on' }]
}

/** One sentence for all topics: "I studied “A” and “B” until I could explain each, between 3 May and 8 July 2025." */
function explainedBlock(telling: Telling, period: Period): PacketBlock[] {
  const { evidence, citer } = telling
  const all = evidence.records.filter((one): one is RecordOf<'learning'> => one.kind === 'learning')
  const explained = all
    .filter(({ state, explainedOn }) => state === 'explained' && explainedOn !== null && isWithin(period, explainedOn))
    .sort((a, b) => ((a.explainedOn ?? '') < (b.explainedOn ?? '') ? -1 : 1))
  const [first, last] = [explained[0]?.explainedOn ?? '', explained.at(-1)?.explainedOn ?? '']
  if (first === '') return []
  const titles = listed(explained.map((one) => named(one, evidence)))
  const when = first === last ? `on ${fullDay(first)}` : `between ${fullDay(first)} and ${fullDay(last)}`
  const sentence = `I studied ${titles} until I could explain ${explained.length === 1 ? 'it' : 'each of them'}, ${when}.`
  return [textBlock('growth/explained', '', cited(sentence, citer.cite(...explained.map(({ id }) => id))))]
}

export function growthSection(
  telling: Telling,
  period: Period,
  levelId: string,
  acted: readonly Feedback[],
): PacketSection {
  return section('growth', 'Growth over the period', [
    textBlock('growth/sentence', '', growthSentence(telling.evidence, levelId, period)),
    ...growthTable(telling.evidence, levelId, period),
    ...actedBlocks(telling, acted),
    ...explainedBlock(telling, period),
  ])
}
