// The criteria of the level, one row each: how it stands, what speaks for it, and who confirms it. Facts only: a change is made at the record.
import type { Status } from '../../records/closing.ts'
import type { PacketSection } from '../../records/edition.ts'
import { statusInText } from '../evidence/status-words.ts'
import { figures } from '../text/number-words.ts'
import { fullDay } from '../time/day-words.ts'
import type { Telling } from './case-parts.ts'
import { type CriterionStanding, hasEvidence } from './level-standing.ts'
import { section, tableBlock, textBlock } from './packet-blocks.ts'
import { plainText } from './packet-claims.ts'
import { cited } from './packet-text.ts'

/** The newest pieces named in a row; the others are counted. */
const mostCited = 5

/** A committee weighs a word that came as a file differently from one that was told. */
function confirmedWords({ evidence, citer }: Telling, standing: CriterionStanding): string {
  if (!hasEvidence(standing)) return ''
  return standing.confirmedBy
    .map(({ id, personId, source }) => {
      const name = evidence.names.get(personId ?? '') ?? 'another person'
      return cited(`${name}, ${source === 'file' ? 'in their own file' : 'reported by the author'}`, citer.cite(id))
    })
    .join('; ')
}

function row(telling: Telling, standing: CriterionStanding): string[] {
  const { criterion, status, pieces, count, own } = standing
  const reason = status === 'not-applicable' ? plainText(telling.evidence, own?.words ?? '').join(' ') : ''
  const newest = pieces.at(-1)
  const named = cited('', telling.citer.cite(...pieces.slice(-mostCited).map(({ id }) => id)))
  const more = pieces.length > mostCited ? ` and ${figures(pieces.length - mostCited)} more` : ''
  return [
    criterion.id,
    criterion.text,
    reason === '' ? statusInText[status] : `${statusInText[status]}: ${reason}`,
    figures(count),
    newest === undefined ? '' : fullDay(newest.day),
    confirmedWords(telling, standing),
    `${named}${more}`,
  ]
}

/** A word that was only told is said in words; the second stone is drawn for one that came as a file. */
const markOf = ({ status, confirmedBy }: CriterionStanding): Status =>
  status === 'confirmed' && !confirmedBy.some(({ source }) => source === 'file') ? 'evidenced' : status

export const matrixColumns = [
  'Criterion',
  'What it asks',
  'Status',
  'Evidence items',
  'Newest',
  'Confirmed by',
  'Claims',
]

export function matrixSection(telling: Telling, standing: readonly CriterionStanding[]): PacketSection {
  return section('matrix', 'Criteria', [
    textBlock('matrix/intro', '', ''),
    ...(standing.length === 0
      ? []
      : [
          tableBlock('matrix/table', {
            columns: [...matrixColumns],
            rows: standing.map((one) => row(telling, one)),
            marks: standing.map(markOf),
          }),
        ]),
  ])
}
