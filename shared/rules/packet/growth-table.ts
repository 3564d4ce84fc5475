// How the level filled over the period, quarter by quarter, by the day the work was done.
import type { PacketBlock } from '../../records/edition.ts'
import { figures } from '../text/number-words.ts'
import { type CriterionEvidence, hasEvidence, standingAsOf } from './level-standing.ts'
import { tableBlock } from './packet-blocks.ts'
import { isWithin, type Period } from './packet-threads.ts'

/** No more rows than a page takes; of a longer period the latest. */
const mostQuarters = 12

const quarterOf = (day: string) => Math.floor((Number(day.slice(5, 7)) - 1) / 3)
const padded = (number: number, length: number) => String(number).padStart(length, '0')

interface Quarter extends Period {
  readonly words: string
}

/** The calendar quarters that the period touches, cut to it. */
export function quartersOf({ from, to }: Period): Quarter[] {
  const quarters: Quarter[] = []
  const last = Number(to.slice(0, 4)) * 4 + quarterOf(to)
  for (
    let at = Math.max(Number(from.slice(0, 4)) * 4 + quarterOf(from), last - mostQuarters + 1);
    at <= last;
    at += 1
  ) {
    const [year, quarter] = [Math.floor(at / 4), at % 4]
    const begins = `${padded(year, 4)}-${padded(quarter * 3 + 1, 2)}-01`
    const ends = `${padded(year, 4)}-${padded(quarter * 3 + 3, 2)}-${quarter === 0 || quarter === 3 ? '31' : '30'}`
    quarters.push({ words: `Q${quarter + 1} ${year}`, from: begins < from ? from : begins, to: ends > to ? to : ends })
  }
  return quarters
}

/** Nothing while nothing of the level has a piece: a table of zeros says less than a gap. */
export function growthTable(level: readonly CriterionEvidence[], period: Period): PacketBlock[] {
  const rows = quartersOf(period).map((quarter) => {
    const standing = level.map((one) => standingAsOf(one, quarter.to))
    const pieces = new Set(
      standing.flatMap((one) => one.pieces.filter(({ day }) => isWithin(quarter, day)).map(({ id }) => id)),
    )
    const counts = [
      pieces.size,
      standing.filter(hasEvidence).length,
      standing.filter(({ status }) => status === 'confirmed').length,
    ]
    return { words: quarter.words, counts }
  })
  const first = rows.findIndex(({ counts }) => counts.some((count) => count > 0))
  if (first === -1) return []
  return [
    tableBlock('growth/table', {
      columns: ['Quarter', 'Evidence items', 'Criteria with evidence', 'Confirmed by others'],
      // What came before the first piece is no growth.
      rows: rows.slice(first).map(({ words, counts }) => [words, ...counts.map(figures)]),
      marks: [],
    }),
  ]
}
