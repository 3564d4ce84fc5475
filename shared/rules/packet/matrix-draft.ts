// The criteria of the level, one row each: how it stands, the strongest piece for it, and who confirms it. Facts only: a change is made at the record.

import type { PacketSection } from '../../records/packet-edition.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { statusInText } from '../evidence/criterion-status-words.ts'
import type { EvidenceRecord } from '../evidence/evidence-item.ts'
import { figures, sentenceCase } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import type { Telling } from './case-parts.ts'
import { isMeasuredRecord } from './group-supporting-work.ts'
import { type CriterionStanding, hasEvidence } from './level-criteria-status.ts'
import { section, tableBlock, textBlock } from './packet-blocks.ts'
import { dayBegun, firstLine, plainText } from './packet-claims.ts'
import { isNamed, whoWords } from './packet-people.ts'
import { asSentence, cited } from './packet-text.ts'
import { named } from './packet-titles.ts'

/** Further pieces named in a row; the others are counted. */
const mostCited = 4

const kindRank: Readonly<Record<EvidenceRecord['kind'], number>> = {
  proposal: 3,
  poc: 3,
  presentation: 3,
  improvement: 3,
  feedback: 2,
  entry: 2,
  learning: 1,
  question: 1,
  session: 0,
}

/** The piece that says most: measured, or another person's named words, before one's own; of equal ones the newest. Null without any. */
export function bestPiece({ evidence }: Telling, { pieces }: Pick<CriterionStanding, 'pieces'>): EvidenceRecord | null {
  const rank = (one: EvidenceRecord) =>
    kindRank[one.kind] +
    (isMeasuredRecord(one) ? 2 : 0) +
    (one.kind === 'feedback' && isNamed(evidence, one.personId) ? 2 : 0)
  return pieces.reduce<EvidenceRecord | null>(
    (best, one) => (best === null || rank(one) >= rank(best) ? one : best),
    null,
  )
}

const pieceName = ({ evidence }: Telling, piece: EvidenceRecord): string =>
  piece.kind === 'feedback' ? `Words of ${whoWords(evidence, piece.personId)}` : named(piece, evidence)

/** "“Read replica”, 17 February 2025 [C-16]. Two teams took it out of their plan. Also [C-3]." */
function proof(telling: Telling, standing: CriterionStanding): string {
  const { evidence, citer, ledger } = telling
  const best = bestPiece(telling, standing)
  if (best === null) return ''
  const { criterion, pieces } = standing
  const link = evidence.links.find(({ recordId, criterionId }) => recordId === best.id && criterionId === criterion.id)
  const why = asSentence(firstLine(evidence, link?.why ?? ''))
  ledger.tell(criterion.id, why)
  const others = pieces.filter(({ id }) => id !== best.id)
  const cites = cited('', citer.cite(...others.slice(-mostCited).map(({ id }) => id)))
  const more = others.length > mostCited ? ` and ${figures(others.length - mostCited)} more` : ''
  const piece = cited(`${pieceName(telling, best)}, ${dayBegun(best)}`, citer.cite(best.id))
  return [`${piece}.`, why, others.length === 0 ? '' : `Also ${cites}${more}.`].filter((part) => part !== '').join(' ')
}

/** Each person once, by their last word; a committee weighs one that came as a file differently from one that was told. */
function confirmedWords({ evidence, citer }: Telling, { confirmedBy }: CriterionStanding): string {
  const each = confirmedBy.map(({ id, personId, source, day }) => {
    const how = source === 'file' ? ', in their own file' : ''
    return cited(`${whoWords(evidence, personId)}, ${fullDay(day)}${how}`, citer.cite(id))
  })
  return `confirmed by ${each.join('; ')}`
}

/** How it stands, and by whose word. */
function statusWords(telling: Telling, standing: CriterionStanding): string {
  const { status, own } = standing
  if (status === 'confirmed') return confirmedWords(telling, standing)
  if (status === 'evidenced') return `${statusInText[status]}, not confirmed by anybody else`
  const reason = status === 'not-applicable' ? plainText(telling.evidence, own?.words ?? '').join(' ') : ''
  return reason === '' ? statusInText[status] : `${statusInText[status]}, because ${reason}`
}

function row(telling: Telling, standing: CriterionStanding): string[] {
  const { id, text } = standing.criterion
  return [id, text, proof(telling, standing), sentenceCase(statusWords(telling, standing))]
}

/** A word that was only told is said in words; the second stone is drawn for one that came as a file. */
const markOf = ({ status, confirmedBy }: CriterionStanding): Status =>
  status === 'confirmed' && !confirmedBy.some(({ source }) => source === 'file') ? 'evidenced' : status

export const matrixTable = 'matrix/table'
export const matrixColumns = ['Criterion', 'What it asks', 'Strongest evidence', 'Status']

/** How confirmations came, where not all of them came in a file. */
const sourceNote = (standing: readonly CriterionStanding[]) =>
  standing.some((one) => hasEvidence(one) && one.confirmedBy.some(({ source }) => source === 'told'))
    ? 'Confirmations were reported by the author unless the person’s own file is named.'
    : ''

/** Which ladder the criteria are of: a company may have several, and each of them versions. */
const ladderNote = ({ evidence: { roadmap } }: Telling) =>
  roadmap.title.trim() === ''
    ? ''
    : `These are the criteria of the ladder “${roadmap.title.trim()}”, version ${roadmap.version}.`

export function matrixSection(telling: Telling, standing: readonly CriterionStanding[]): PacketSection {
  const intro = [ladderNote(telling), sourceNote(standing)].filter((part) => part !== '').join(' ')
  return section('matrix', 'Criteria', [
    textBlock('matrix/intro', '', standing.length === 0 ? '' : intro),
    ...(standing.length === 0
      ? []
      : [
          tableBlock(matrixTable, {
            columns: [...matrixColumns],
            rows: standing.map((one) => row(telling, one)),
            marks: standing.map(markOf),
          }),
        ]),
  ])
}
