// What stands behind the cases: influence, the words of others, growth over the period, and what is open.
import type { RecordOf } from '../../records/all-records.ts'
import type { PacketBlock, PacketSection } from '../../records/edition.ts'
import type { EvidenceRecord } from '../evidence/evidence-piece.ts'
import { missingInWords } from '../evidence/rule-in-words.ts'
import { fullDay } from '../time/day-words.ts'
import { quoted, quoteOf, quotesTold, saidBy } from './case-draft.ts'
import { forumWords, type Telling } from './case-parts.ts'
import { type Passage, runOn } from './code-in-text.ts'
import { growthTable } from './growth-table.ts'
import type { CriterionEvidence, CriterionStanding } from './level-standing.ts'
import { section, textBlock } from './packet-blocks.ts'
import { firstLine, passagesIn, sheetTitle } from './packet-claims.ts'
import { asSentence, cited, citedPassages, inSentence, withWordsAs } from './packet-text.ts'
import { isQuotable, isWithin, type Period, type Thread } from './packet-threads.ts'

const ofKind = <K extends EvidenceRecord['kind']>({ evidence }: Telling, period: Period, kind: K) =>
  evidence.records
    .filter((one): one is Extract<EvidenceRecord, { kind: K }> => one.kind === kind)
    .filter(({ day }) => isWithin(period, day))

const words = (text: string): Passage => ({ kind: 'words', text })
const sentences = ({ evidence }: Telling, text: string): Passage[] =>
  withWordsAs(passagesIn(evidence, text), asSentence)

function talkBlock(telling: Telling, talk: RecordOf<'presentation'>): PacketBlock {
  const title = inSentence(sheetTitle(talk, telling.evidence))
  const where = [talk.forum.trim(), fullDay(talk.day)].filter((part) => part !== '').join(', ')
  const what = title === '' ? 'presented' : `presented “${title}”`
  const sentence = `${where}: ${[what, forumWords(talk)].filter((part) => part !== '').join(', ')}.`
  return textBlock(`influence/${talk.id}`, '', cited(sentence, telling.citer.cite(talk.id)))
}

function changedBlock(telling: Telling, question: RecordOf<'question'>): PacketBlock[] {
  if (question.changed !== 'yes' && question.changed !== 'partly') return []
  const decision = firstLine(telling.evidence, question.decision || question.asked)
  if (decision === '') return []
  const how = sentences(telling, question.changedHow)
  const changed =
    how.length > 0 ? how : [words(question.changed === 'yes' ? 'It was changed.' : 'It was changed in part.')]
  const told = runOn([words(`I questioned “${inSentence(decision)}”.`), ...changed])
  return [textBlock(`influence/${question.id}`, '', citedPassages(told, telling.citer.cite(question.id)))]
}

export const influenceSection = (telling: Telling, period: Period): PacketSection =>
  section('influence', 'Influence', [
    ...ofKind(telling, period, 'presentation').map((talk) => talkBlock(telling, talk)),
    ...ofKind(telling, period, 'question').flatMap((question) => changedBlock(telling, question)),
  ])

/** Words that stand in a case already are not said twice. */
export function feedbackSection(telling: Telling, period: Period, withQuotes: readonly Thread[]): PacketSection {
  const said = new Set(withQuotes.flatMap(quotesTold).map(({ id }) => id))
  const quotes = ofKind(telling, period, 'feedback')
    .filter((one) => !said.has(one.id) && one.sort !== 'improve' && isQuotable(one, telling.evidence))
    .map((one) => quoteOf(telling, one))
  return section('feedback', 'In others’ words', quotes)
}

function actedBlock(telling: Telling, feedback: RecordOf<'feedback'>): PacketBlock[] {
  if (feedback.state !== 'acted' || !isQuotable(feedback, telling.evidence)) return []
  const response = sentences(telling, feedback.response)
  if (response.length === 0) return []
  const by = saidBy(telling, feedback)
  const sources = [
    feedback.id,
    ...(telling.evidence.byId.has(feedback.resolvedById ?? '') ? [feedback.resolvedById ?? ''] : []),
  ]
  const said = quoted(telling, feedback.verbatim, asSentence)
  const told = runOn([words(`${by} said on ${fullDay(feedback.day)}:`), ...said, words('What I did:'), ...response])
  return [textBlock(`growth/${feedback.id}`, '', citedPassages(told, telling.citer.cite(...sources)))]
}

function explainedBlock(telling: Telling, learning: RecordOf<'learning'>, period: Period): PacketBlock[] {
  const { explainedOn, state } = learning
  const title = inSentence(sheetTitle(learning, telling.evidence))
  if (state !== 'explained' || explainedOn === null || !isWithin(period, explainedOn) || title === '') return []
  const sentence = `I returned to “${title}” until I could explain it, on ${fullDay(explainedOn)}.`
  return [textBlock(`growth/${learning.id}`, '', cited(sentence, telling.citer.cite(learning.id)))]
}

export function growthSection(telling: Telling, period: Period, level: readonly CriterionEvidence[]): PacketSection {
  const learnings = telling.evidence.records.filter((one) => one.kind === 'learning')
  return section('growth', 'Growth over the period', [
    ...growthTable(level, period),
    ...ofKind(telling, period, 'feedback').flatMap((one) => actedBlock(telling, one)),
    ...learnings.flatMap((one) => explainedBlock(telling, one, period)),
  ])
}

function gapBlock(telling: Telling, { criterion, status, tally, own }: CriterionStanding): PacketBlock {
  const missing = missingInWords(criterion, status, tally) ?? ''
  const wanting = missing === '' ? [] : [words(`Wanting: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`)]
  const told = runOn([words(criterion.text), ...wanting, ...sentences(telling, own?.words ?? '')])
  return textBlock(`gaps/${criterion.id}`, criterion.id, citedPassages(told, []))
}

export function gapsSection(telling: Telling, standing: readonly CriterionStanding[]): PacketSection {
  const open = standing.filter(({ isMet, status }) => !isMet && status !== 'not-applicable')
  return section(
    'gaps',
    'Open gaps',
    open.map((one) => gapBlock(telling, one)),
  )
}
