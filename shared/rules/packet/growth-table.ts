// How the levels filled over the period, quarter by quarter, by the day the work was done.
import type { PacketBlock } from '../../records/packet-edition.ts'
import type { Level } from '../../records/roadmap.ts'
import { counted, figures } from '../text/number-words.ts'
import { hasEvidence, levelEvidence, standingAsOf } from './level-criteria-status.ts'
import { tableBlock } from './packet-blocks.ts'
import type { PacketEvidence } from './packet-evidence.ts'
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

/** Levels of the ladder up to the one asked for, the lowest first. */
export const levelsUpTo = ({ roadmap: { levels } }: PacketEvidence, levelId: string): Level[] =>
  levels.slice(0, levels.findIndex(({ id }) => id === levelId) + 1)

interface Filled {
  readonly words: string
  readonly pieces: number
  /** For each level its criteria with evidence, and how many there are. */
  readonly levels: readonly {
    readonly name: string
    readonly filled: number
    readonly of: number
    readonly confirmed: number
  }[]
}

/** The quarters from the first that has anything on. */
function filledQuarters(evidence: PacketEvidence, levelId: string, period: Period): Filled[] {
  const levels = levelsUpTo(evidence, levelId).map(({ id, name }) => ({ name, criteria: levelEvidence(evidence, id) }))
  const quarters = quartersOf(period).map((quarter) => {
    const standing = levels.map(({ name, criteria }) => ({
      name,
      all: criteria.map((one) => standingAsOf(one, quarter.to)),
    }))
    const pieces = standing
      .flatMap(({ all }) => all.flatMap((one) => one.pieces))
      .filter(({ day }) => isWithin(quarter, day))
    return {
      words: quarter.words,
      pieces: new Set(pieces.map(({ id }) => id)).size,
      levels: standing.map(({ name, all }) => ({
        name,
        filled: all.filter(hasEvidence).length,
        of: all.length,
        confirmed: all.filter(({ status }) => status === 'confirmed').length,
      })),
    }
  })
  const first = quarters.findIndex(({ pieces, levels: all }) => pieces > 0 || all.some(({ filled }) => filled > 0))
  return first < 0 ? [] : quarters.slice(first)
}

/** Nothing while nothing has a piece: a table of zeros says less than a gap. */
export function growthTable(evidence: PacketEvidence, levelId: string, period: Period): PacketBlock[] {
  const quarters = filledQuarters(evidence, levelId, period)
  const [first] = quarters
  if (first === undefined) return []
  const columns = [
    'Quarter',
    'Evidence items',
    ...first.levels.map(({ name, of }) => `${name}, of ${figures(of)}`),
    `${first.levels.at(-1)?.name ?? ''}, confirmed`,
  ]
  const rows = quarters.map(({ words, pieces, levels }) => [
    words,
    figures(pieces),
    ...levels.map(({ filled }) => figures(filled)),
    figures(levels.at(-1)?.confirmed ?? 0),
  ])
  return [
    {
      ...tableBlock('growth/table', { columns, rows, marks: [] }),
      lead: 'Criteria with evidence at the end of each quarter',
    },
  ]
}

/** "Lead criteria had their first evidence in Q1 2025; at the end of Q3 2025 there were 17."; '' without any. */
export function growthSentence(evidence: PacketEvidence, levelId: string, period: Period): string {
  const quarters = filledQuarters(evidence, levelId, period)
  const asked = ({ levels }: Filled) => levels.at(-1)
  const first = quarters.find((one) => (asked(one)?.filled ?? 0) > 0)
  const last = quarters.at(-1)
  const name = asked(last ?? { words: '', pieces: 0, levels: [] })?.name ?? ''
  if (first === undefined || last === undefined) return ''
  const filled = asked(last)?.filled ?? 0
  if (first === last) return `All evidence for ${name} criteria is from ${last.words}.`
  const now = counted(filled, `${name} criterion`, `${name} criteria`)
  return `The first evidence for a ${name} criterion is from ${first.words}; at the end of ${last.words}, ${now} had evidence.`
}
