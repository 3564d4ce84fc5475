// What is being done about an open criterion, as the records that may leave tell it: what, how far it is, since when or on which day.
import type { RecordOf } from '../../records/record-definitions.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { fullDay } from '../time/day-words.ts'
import { joined, placeOf, type Telling } from './case-parts.ts'
import { firstLine } from './packet-claims.ts'
import { whoWords } from './packet-people.ts'
import { inSentence } from './packet-text.ts'
import { named } from './packet-titles.ts'

function proposalStep({ evidence }: Telling, proposal: RecordOf<'proposal'>): string {
  const title = named(proposal, evidence)
  const since = proposal.history.findLast(({ state }) => state === proposal.state)?.on ?? null
  switch (proposal.state) {
    case 'draft':
      return `I am writing the proposal ${title}, begun on ${fullDay(proposal.day)}.`
    case 'in-review':
      return `My proposal ${title} ${since === null ? 'is in review' : `has been in review since ${fullDay(since)}`}.`
    case 'accepted':
      return `My proposal ${title} was accepted${since === null ? '' : ` on ${fullDay(since)}`} and is not carried out yet.`
    case 'rejected':
    case 'superseded':
    case 'implemented':
      return ''
  }
}

/** The day on which its owner looks at a proposal's outcome, while that is still to come. */
const revisitWords = ({ state, revisitOn, outcome }: RecordOf<'proposal'>, until: string): string =>
  revisitOn === null || revisitOn <= until || outcome.trim() !== '' || state === 'rejected' || state === 'superseded'
    ? ''
    : `I check its outcome on ${fullDay(revisitOn)}.`

function improvementStep({ evidence }: Telling, improvement: RecordOf<'improvement'>): string {
  const [title, day] = [named(improvement, evidence), fullDay(improvement.day)]
  switch (improvement.state) {
    case 'noticed':
      return `I noticed ${title} on ${day}; fixing it is not planned yet.`
    case 'planned':
      return `I noticed ${title} on ${day}, and fixing it is planned.`
    case 'in-progress':
      return `I noticed ${title} on ${day} and am fixing it.`
    case 'done':
    case 'dropped':
      return ''
  }
}

function pocStep({ evidence }: Telling, poc: RecordOf<'poc'>): string {
  if (poc.verdict !== null) return ''
  const hours = poc.timeBoxHours === null ? '' : `, with ${poc.timeBoxHours} hours for it`
  return poc.startedAt === null
    ? `I am planning the trial ${named(poc, evidence)}${hours}.`
    : `I am running the trial ${named(poc, evidence)}, begun on ${fullDay(poc.day)}${hours}.`
}

/** A sentence in its owner's first person; '' for a record that is finished. `until` is the last civil date of the packet. */
export function stepSentence(telling: Telling, record: EvidenceRecord, until: string): string {
  const { evidence } = telling
  const isAhead = record.day > until
  switch (record.kind) {
    case 'proposal':
      return joined([proposalStep(telling, record), revisitWords(record, until)])
    case 'improvement':
      return improvementStep(telling, record)
    case 'poc':
      return pocStep(telling, record)
    case 'learning':
      return record.state === 'returning'
        ? `I have been studying ${named(record, evidence)} since ${fullDay(record.day)}.`
        : ''
    case 'question':
      return record.state === 'open'
        ? `I asked “${inSentence(firstLine(evidence, record.asked))}” on ${fullDay(record.day)} and have no answer yet.`
        : ''
    case 'presentation':
      return isAhead ? `I present ${named(record, evidence)} ${placeOf(record)}.` : ''
    case 'session':
      return isAhead ? `A session with ${whoWords(evidence, record.personId)} is set for ${fullDay(record.day)}.` : ''
    case 'entry':
    case 'feedback':
      return ''
  }
}
