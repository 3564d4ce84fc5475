// What stands behind the cases: influence, the words of others, growth over the period, and what is open.
import type { RecordOf } from '../../records/all-records.ts'
import type { PacketBlock, PacketSection } from '../../records/edition.ts'
import { fullDay } from '../day-words.ts'
import type { EvidenceRecord } from '../evidence-piece.ts'
import { missingInWords } from '../rule-in-words.ts'
import { quoteOf, quotesTold, saidBy } from './case-draft.ts'
import { forumWords, type Telling } from './case-parts.ts'
import { growthTable } from './growth-table.ts'
import type { CriterionEvidence, CriterionStanding } from './level-standing.ts'
import { section, textBlock } from './packet-blocks.ts'
import { plainText, sheetTitle } from './packet-claims.ts'
import { asSentence, cited, inSentence } from './packet-text.ts'
import { isQuotable, isWithin, type Period, type Thread } from './packet-threads.ts'

const ofKind = <K extends EvidenceRecord['kind']>({ evidence }: Telling, period: Period, kind: K) =>
  evidence.records
    .filter((one): one is Extract<EvidenceRecord, { kind: K }> => one.kind === kind)
    .filter(({ day }) => isWithin(period, day))

function talkBlock(telling: Telling, talk: RecordOf<'presentation'>): PacketBlock {
  const title = inSentence(sheetTitle(talk, telling.evidence))
  const where = [talk.forum.trim(), fullDay(talk.day)].filter((part) => part !== '').join(', ')
  const what = title === '' ? 'presented' : `presented “${title}”`
  const sentence = `${where}: ${[what, forumWords(talk)].filter((part) => part !== '').join(', ')}.`
  return textBlock(`influence/${talk.id}`, '', cited(sentence, telling.citer.cite(talk.id)))
}

function changedBlock(telling: Telling, question: RecordOf<'question'>): PacketBlock[] {
  if (question.changed !== 'yes' && question.changed !== 'partly') return []
  const decision = plainText(telling.evidence, question.decision || question.asked)[0] ?? ''
  const how = plainText(telling.evidence, question.changedHow).map(asSentence).join(' ')
  if (decision === '') return []
  const changed = how || (question.changed === 'yes' ? 'It was changed.' : 'It was changed in part.')
  const sentence = `I questioned “${inSentence(decision)}”. ${changed}`
  return [textBlock(`influence/${question.id}`, '', cited(sentence, telling.citer.cite(question.id)))]
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
  const words = plainText(telling.evidence, feedback.verbatim).join(' ')
  const response = plainText(telling.evidence, feedback.response).map(asSentence).join(' ')
  if (response === '') return []
  const by = saidBy(telling, feedback)
  const sources = [
    feedback.id,
    ...(telling.evidence.byId.has(feedback.resolvedById ?? '') ? [feedback.resolvedById ?? ''] : []),
  ]
  const sentence = `${by} said on ${fullDay(feedback.day)}: “${asSentence(words)}” What I did: ${response}`
  return [textBlock(`growth/${feedback.id}`, '', cited(sentence, telling.citer.cite(...sources)))]
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

function gapBlock({ evidence }: Telling, { criterion, status, tally, own }: CriterionStanding): PacketBlock {
  const reason = plainText(evidence, own?.words ?? '').map(asSentence)
  const missing = missingInWords(criterion, status, tally) ?? ''
  const wanting = missing === '' ? [] : [`Wanting: ${missing.charAt(0).toLowerCase()}${missing.slice(1)}`]
  return textBlock(`gaps/${criterion.id}`, criterion.id, [criterion.text, ...wanting, ...reason].join(' '))
}

export function gapsSection(telling: Telling, standing: readonly CriterionStanding[]): PacketSection {
  const open = standing.filter(({ isMet, status }) => !isMet && status !== 'not-applicable')
  return section(
    'gaps',
    'Open gaps',
    open.map((one) => gapBlock(telling, one)),
  )
}
