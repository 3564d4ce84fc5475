// Everything a person wrote in a record of evidence: what search looks through, and what a packet's check for leaks knows.
import type { EvidenceRecord } from './evidence-piece.ts'

type Of<K extends EvidenceRecord['kind']> = Extract<EvidenceRecord, { kind: K }>

/** A line (a name, a title) is shown as it was typed; what is written at length is shown formatted. */
export interface WrittenPart {
  readonly text: string
  readonly isFormatted: boolean
}

const typed = (...texts: readonly string[]) => texts.map((text): WrittenPart => ({ text, isFormatted: false }))
const formatted = (...texts: readonly string[]) => texts.map((text): WrittenPart => ({ text, isFormatted: true }))

const figures = (metrics: Of<'entry'>['metrics']) =>
  metrics.flatMap(({ name, howMeasured, source, decision }) => typed(name, howMeasured, source, decision))

const parts: { readonly [K in EvidenceRecord['kind']]: (record: Of<K>) => readonly WrittenPart[] } = {
  entry: (entry) => [...formatted(entry.what, entry.myPart, entry.teamPart), ...figures(entry.metrics)],
  session: (session) => [
    ...formatted(session.goal, session.problemStated, session.problemFound, session.theirRead, session.sinceWeMet),
    ...formatted(session.goalWhy, session.wentWell, session.couldBeBetter, session.learned, session.theyLearned),
    ...session.agenda.flatMap(({ text, answer }) => formatted(text, answer)),
    ...formatted(...session.notes.map(({ text }) => text)),
    ...typed(...session.reading.map(({ title }) => title)),
    ...formatted(...session.addenda.map(({ text }) => text)),
  ],
  proposal: (proposal) => [
    ...typed(proposal.title),
    ...formatted(proposal.context),
    ...typed(...proposal.drivers.map(({ text }) => text)),
    ...proposal.options.flatMap((option) => [
      ...typed(option.name),
      ...formatted(option.for, option.against, option.whyLost),
    ]),
    ...formatted(proposal.wouldFlip, proposal.decision, proposal.consequences),
    ...proposal.checks.flatMap(({ answer, excused }) => formatted(answer, excused)),
    ...proposal.stakeholders.flatMap(({ name, note }) => [...typed(name), ...formatted(note)]),
    ...formatted(...proposal.history.map(({ why }) => why), proposal.prediction, proposal.outcome),
  ],
  poc: (poc) => [
    ...typed(poc.title),
    ...formatted(poc.hypothesis, poc.setup, poc.again),
    ...typed(...[...poc.limits, ...poc.measurements].map(({ metric }) => metric)),
    ...formatted(poc.learned, poc.notShown),
  ],
  presentation: (presentation) => [
    ...typed(presentation.title, presentation.forum, presentation.listeners),
    ...formatted(presentation.summary),
    ...presentation.claims.flatMap(({ text, say }) => formatted(text, say)),
    ...presentation.asked.flatMap(({ question, answer, followUp }) => formatted(question, answer, followUp)),
    ...formatted(presentation.outcomeWords),
  ],
  feedback: (feedback) => [
    ...formatted(feedback.verbatim, feedback.passage),
    ...typed(feedback.relation),
    ...formatted(feedback.response),
  ],
  learning: (learning) => [
    ...typed(learning.title),
    ...formatted(learning.pattern, learning.holds, learning.breaks, learning.why),
    ...formatted(...learning.visits.map(({ note }) => note), learning.explanation),
  ],
  question: (question) => [
    ...formatted(question.asked),
    ...typed(question.decision),
    ...formatted(question.learned, question.changedHow),
  ],
  improvement: (improvement) => [
    ...typed(improvement.title),
    ...formatted(improvement.hurts, improvement.proof),
    ...typed(improvement.noticedBy),
    ...formatted(improvement.saving, improvement.costOfDelay, improvement.rankWhy),
    ...figures(improvement.metrics),
    ...formatted(improvement.happened),
  ],
}

/** The texts of a record with its tags and the titles of its links and files. */
export function writtenParts<K extends EvidenceRecord['kind']>(record: Of<K>): WrittenPart[] {
  const links = 'links' in record ? record.links.map(({ title }) => title) : []
  // The record's own kind chooses its own function; the compiler cannot follow a kind that is still open.
  const own = parts[record.kind] as (record: Of<K>) => readonly WrittenPart[]
  return [...own(record), ...typed(...links, ...record.attachments.map(({ name }) => name), ...record.tags)]
}

/** The same texts as they were typed. */
export const writtenText = <K extends EvidenceRecord['kind']>(record: Of<K>): string[] =>
  writtenParts(record).map(({ text }) => text)
