// What only the whole packet tells: a part without a record behind it, one piece of work told as two cases, no reach beyond one team.
import type { PacketBlock, PacketSection } from '../../records/packet-edition.ts'
import { claimsIn } from '../packet/packet-text.ts'
import { type Placed, type Reading, saysI } from './rule-types.ts'

const namedIn = ({ text, rows }: Pick<PacketBlock, 'text' | 'rows'>): number[] =>
  [text, ...rows.flat()].flatMap(claimsIn)

const told: ReadonlySet<PacketSection['kind']> = new Set(['case', 'summary', 'influence', 'growth'])
/** A deed without its "I", as notes are written: "Cut build times", "Led the move". */
const deed = /^\W*(?:\w{3,}ed|Led|Built|Wrote|Ran|Cut|Made|Took|Drove|Brought|Gave|Held|Set|Won|Kept|Found|Taught)\b/

/** A table right below shows what a sentence sums up. */
const isShownBelow = ({ section, block }: Reading): boolean => {
  const below = section.blocks[section.blocks.findIndex(({ id }) => id === block.id) + 1]
  return below !== undefined && below.form !== 'text' && namedIn(below).length > 0
}

/** The first sentence of a part that tells of a deed and names no record at all. */
export function withoutEvidence(readings: readonly Reading[]): Placed[] {
  const seen = new Set<string>()
  return readings.flatMap((reading) => {
    const { section, block, sentence } = reading
    if (!told.has(section.kind) || block.form !== 'text' || seen.has(block.id)) return []
    if (!saysI(sentence) && !deed.test(sentence.own)) return []
    seen.add(block.id)
    return namedIn(block).length > 0 || isShownBelow(reading) ? [] : [{ reading, found: { rule: 'no-evidence' } }]
  })
}

/** Share of the claims of the shorter case that the other one leans on as well, from which on they are one piece of work. */
const mostShared = 0.6
const leastClaims = 2

const plain = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

function isSameWork(one: PacketSection, other: PacketSection): boolean {
  if (plain(one.heading) !== '' && plain(one.heading) === plain(other.heading)) return true
  const [mine, theirs] = [one, other].map(({ blocks }) => new Set(blocks.flatMap(namedIn)))
  if (mine === undefined || theirs === undefined) return false
  const shared = [...mine].filter((number) => theirs.has(number)).length
  return shared >= leastClaims && shared / Math.min(mine.size, theirs.size) >= mostShared
}

/** Told at the first sentence of the later one. */
export function duplicateCases(readings: readonly Reading[]): Placed[] {
  const cases = [...new Set(readings.map(({ section }) => section))].filter(({ kind }) => kind === 'case')
  return cases.flatMap((section, at) => {
    const same = cases.slice(0, at).find((one) => isSameWork(one, section))
    const reading = readings.find((one) => one.section === section)
    if (same === undefined || reading === undefined) return []
    return [{ reading, found: { rule: 'duplicate-case', what: same.heading } }]
  })
}

const asksForReach =
  /\b(?:teams|several teams|other teams|another team|across|beyond (?:the|their|one|its) (?:own )?team|organi[sz]ation|company|departments?|groups)\b/i
const tellsOfReach =
  /\b(?:teams|(?:other|another|second|third|neighbou?ring) team|desks|departments?|squads|groups|across|company|organi[sz]ation|forum|board|guild|offices|regions|everyone who)\b/i

const wordsOf = ({ heading, blocks }: PacketSection) =>
  [heading, ...blocks.flatMap(({ text, rows }) => [text, ...rows.flat()])].join(' ')

/** The level asks for reach and no case tells of any: told at the first sentence of the first case. */
export function withinOneTeam(readings: readonly Reading[]): Placed[] {
  const [first] = readings
  const sections = first?.whole.sections ?? []
  const criteria = sections
    .filter(({ kind }) => kind === 'matrix')
    .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map((row) => row[1] ?? '')))
  const work = sections.filter(({ kind }) => kind === 'case' || kind === 'influence')
  const reading = readings.find(({ section }) => section.kind === 'case')
  if (reading === undefined || !criteria.some((text) => asksForReach.test(text))) return []
  return work.some((section) => tellsOfReach.test(wordsOf(section))) ? [] : [{ reading, found: { rule: 'one-team' } }]
}
