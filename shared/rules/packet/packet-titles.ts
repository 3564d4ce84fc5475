// What a record is called in a sentence and above a case: its title, whole, or what it is and its day. Nothing is cut within a clause.
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { clauseOf } from '../journal/entry-title.ts'
import { kindInText } from '../records/kind-names.ts'
import { titleText } from '../records/record-title.ts'
import { sentenceCase } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import { firstLine } from './packet-claims.ts'
import type { PacketEvidence } from './packet-evidence.ts'
import { inSentence } from './packet-text.ts'

/** Characters of a title within a sentence. */
const longestInSentence = 120

/** "entry of 18 June 2025" */
const byDay = ({ kind, day }: EvidenceRecord) => `${kindInText(kind)} of ${fullDay(day)}`

/** Its title without a full stop; '' where it has none that is short enough or that may be said. */
export function shortTitle(record: EvidenceRecord, evidence: PacketEvidence): string {
  if (record.kind === 'session' || record.kind === 'feedback') return ''
  const line = inSentence(firstLine(evidence, titleText(record)))
  // Within quotation marks, others are single.
  const title =
    record.kind === 'entry' && record.title.trim() === '' ? clauseOf(line) : clauseOf(line, longestInSentence)
  return title.replaceAll('“', '‘').replaceAll('”', '’')
}

/** "“Read replica”", or "the entry of 18 June 2025". */
export function named(record: EvidenceRecord, evidence: PacketEvidence): string {
  const title = shortTitle(record, evidence)
  return title === '' ? `the ${byDay(record)}` : `“${title}”`
}

/** What a case is called: "Read replica", or "Entry of 18 June 2025". */
export const caseTitle = (record: EvidenceRecord, evidence: PacketEvidence): string =>
  shortTitle(record, evidence) || sentenceCase(byDay(record))
