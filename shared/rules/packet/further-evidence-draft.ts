// Further evidence: what supports criteria of the level and belongs to no case, a line for each record, so that no criterion is left to the table.

import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import type { RecordOf } from '../../records/record-definitions.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { sentenceCase } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import { quoted } from './case-draft.ts'
import { forumWords, joined, placeOf, type Telling } from './case-parts.ts'
import type { CriterionStanding } from './level-criteria-status.ts'
import { bestPiece } from './matrix-draft.ts'
import { textBlock } from './packet-blocks.ts'
import { firstLine, passagesIn } from './packet-claims.ts'
import { type Passage, runOn } from './packet-code-fences.ts'
import { whoWords } from './packet-people.ts'
import { asSentence, citedPassages, inSentence, withWordsAs } from './packet-text.ts'
import { type Support, supportedBy, type Thread } from './packet-threads.ts'
import { named } from './packet-titles.ts'

const line = (text: string): Passage => ({ kind: 'words', text })

const stateWords = {
  draft: 'it is still a draft',
  'in-review': 'it is in review',
  accepted: 'it was accepted',
  rejected: 'it was rejected',
  superseded: 'it was superseded by another proposal',
  implemented: 'it was carried out',
} as const satisfies Record<RecordOf<'proposal'>['state'], string>

const improvementWords = {
  noticed: 'it is open',
  planned: 'it is planned',
  'in-progress': 'it is being fixed',
  done: 'it is fixed',
  dropped: 'it was dropped',
} as const satisfies Record<RecordOf<'improvement'>['state'], string>

function talkLine({ evidence }: Telling, talk: RecordOf<'presentation'>): string {
  const answer = talk.outcome === null ? '' : `, and it ${forumWords(talk)}`
  return `I presented ${named(talk, evidence)} ${placeOf(talk)}${answer}.`
}

/** The sentence that stands for a record, before its own words. */
function opening(telling: Telling, record: EvidenceRecord): string {
  const { evidence } = telling
  const [title, day] = [named(record, evidence), fullDay(record.day)]
  switch (record.kind) {
    case 'presentation':
      return talkLine(telling, record)
    case 'proposal':
      return `I proposed ${title} on ${day}; ${stateWords[record.state]}.`
    case 'improvement':
      return `I noticed ${title} on ${day}; ${improvementWords[record.state]}.`
    case 'poc':
      return record.verdict === null
        ? `I began the trial ${title} on ${day}.`
        : `I ran the trial ${title}; it was ${record.verdict}.`
    case 'learning':
      return record.explainedOn === null
        ? `I began to study ${title} on ${day}.`
        : `I studied ${title} until I could explain it, on ${fullDay(record.explainedOn)}.`
    case 'question':
      return `I questioned “${inSentence(firstLine(evidence, record.decision || record.asked))}” on ${day}.`
    case 'session':
      return `I talked it through with ${whoWords(evidence, record.personId)} on ${day}.`
    case 'feedback':
      return `On ${day}, ${whoWords(evidence, record.personId)} said:`
    case 'entry':
      return ''
  }
}

/** What the record itself says, in its own words. */
function ownWords({ evidence }: Telling, record: EvidenceRecord): Passage[] {
  const words = (text: string) => withWordsAs(passagesIn(evidence, text), asSentence)
  switch (record.kind) {
    case 'entry':
      return [...words(record.what), ...words(record.myPart)]
    case 'presentation':
      return words(record.outcomeWords)
    case 'proposal':
      return words(record.outcome || record.decision)
    case 'improvement':
      return words(record.happened)
    case 'learning':
      return words(record.explanation || record.pattern)
    case 'question':
      return words(record.changedHow)
    case 'poc':
    case 'session':
    case 'feedback':
      return []
  }
}

function lineOf(telling: Telling, record: EvidenceRecord, criteria: readonly string[]): PacketBlock {
  const begin = opening(telling, record)
  const own =
    record.kind === 'feedback'
      ? quoted(telling, record.verbatim, asSentence)
      : telling.ledger.fresh(record.id, ownWords(telling, record), true)
  const passages = runOn([...(begin === '' ? [] : [line(sentenceCase(begin))]), ...own])
  const text = passages.length === 0 ? '' : citedPassages(passages, telling.citer.cite(record.id))
  return textBlock(`further/${record.id}`, criteria.join(', '), joined([text]))
}

/** `told` are the cases. A criterion that none of them supports is told by its strongest piece. */
export function furtherSection(
  telling: Telling,
  standing: readonly CriterionStanding[],
  told: readonly Thread[],
  support: Support,
): PacketSection {
  const covered = new Set(told.flatMap((thread) => supportedBy(thread, support)))
  const lines = new Map<EvidenceRecord, string[]>()
  for (const one of standing) {
    const best = covered.has(one.criterion.id) ? null : bestPiece(telling, one)
    if (best !== null) lines.set(best, [...(lines.get(best) ?? []), one.criterion.id])
  }
  return {
    id: 'further',
    kind: 'influence',
    label: '',
    heading: 'Further evidence',
    blocks: [...lines].map(([record, criteria]) => lineOf(telling, record, criteria)),
  }
}
