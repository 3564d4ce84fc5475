// Everything a person wrote in a record of evidence, in reading order: what search looks through.
import type { EvidenceRecord } from './evidence-piece.ts'

type Of<K extends EvidenceRecord['kind']> = Extract<EvidenceRecord, { kind: K }>

const figures = (metrics: Of<'entry'>['metrics']) =>
  metrics.flatMap(({ name, howMeasured, source, decision }) => [name, howMeasured, source, decision])

const texts: { readonly [K in EvidenceRecord['kind']]: (record: Of<K>) => readonly string[] } = {
  entry: (entry) => [entry.what, entry.myPart, entry.teamPart, ...figures(entry.metrics)],
  session: (session) => [
    session.goal,
    session.problemStated,
    session.problemFound,
    session.theirRead,
    session.sinceWeMet,
    session.goalWhy,
    session.wentWell,
    session.couldBeBetter,
    session.learned,
    session.theyLearned,
    ...session.agenda.flatMap(({ text, answer }) => [text, answer]),
    ...session.notes.map(({ text }) => text),
    ...session.reading.map(({ title }) => title),
    ...session.addenda.map(({ text }) => text),
  ],
  proposal: (proposal) => [
    proposal.title,
    proposal.context,
    ...proposal.drivers.map(({ text }) => text),
    ...proposal.options.flatMap((option) => [option.name, option.for, option.against, option.whyLost]),
    proposal.wouldFlip,
    proposal.decision,
    proposal.consequences,
    ...proposal.checks.flatMap(({ answer, excused }) => [answer, excused]),
    ...proposal.stakeholders.flatMap(({ name, note }) => [name, note]),
    ...proposal.history.map(({ why }) => why),
    proposal.prediction,
    proposal.outcome,
  ],
  poc: (poc) => [
    poc.title,
    poc.hypothesis,
    ...poc.limits.map(({ metric }) => metric),
    poc.setup,
    poc.again,
    ...poc.measurements.map(({ metric }) => metric),
    poc.learned,
    poc.notShown,
  ],
  presentation: (presentation) => [
    presentation.title,
    presentation.forum,
    presentation.listeners,
    presentation.summary,
    ...presentation.claims.flatMap(({ text, say }) => [text, say]),
    ...presentation.asked.flatMap(({ question, answer, followUp }) => [question, answer, followUp]),
    presentation.outcomeWords,
  ],
  feedback: (feedback) => [feedback.verbatim, feedback.passage, feedback.relation, feedback.response],
  learning: (learning) => [
    learning.title,
    learning.pattern,
    learning.holds,
    learning.breaks,
    learning.why,
    ...learning.visits.map(({ note }) => note),
    learning.explanation,
  ],
  question: (question) => [question.asked, question.decision, question.learned, question.changedHow],
  improvement: (improvement) => [
    improvement.title,
    improvement.hurts,
    improvement.proof,
    improvement.noticedBy,
    improvement.saving,
    improvement.costOfDelay,
    improvement.rankWhy,
    ...figures(improvement.metrics),
    improvement.happened,
  ],
}

/** The texts of a record with its tags and the titles of its links and files. */
export function writtenText<K extends EvidenceRecord['kind']>(record: Of<K>): string[] {
  const links = 'links' in record ? record.links.map(({ title }) => title) : []
  // The record's own kind chooses its own function; the compiler cannot follow a kind that is still open.
  const own = texts[record.kind] as (record: Of<K>) => readonly string[]
  return [...own(record), ...links, ...record.attachments.map(({ name }) => name), ...record.tags]
}
