// What pseudonyms cost: a share of 200 records in which 400 people are named, made with a stand-in for each of them and made without.
import type { Person } from '../../shared/records/person.ts'
import { isEvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import { composeShare, type ShareSource } from '../../shared/rules/sharing/compose-share.ts'
import type { StandIn } from '../../shared/rules/sharing/pseudonym-mapping.ts'
import { person } from '../build-records.ts'
import { asThing, shareSource } from '../build-review.ts'
import type { Bench } from './bench-row.ts'
import { generateCareer } from './generate-career.ts'
import { seededRandom } from './seeded-random.ts'

const records = 200
const names = 400
/** One text in so many names someone. */
const oneIn = 3

const given = [
  'Ilse',
  'Łukasz',
  'José',
  'Siobhán',
  'Wren',
  'Ama',
  'Noor',
  'Pell',
  'Tove',
  'Ravi',
  'Mina',
  'Oskar',
  'Yuki',
  'Zofia',
  'Bram',
  'Ines',
  'Kofi',
  'Lars',
  'Dara',
  'Esra',
] as const
const family = [
  'Marrow',
  'Żak',
  'Núñez',
  'O’Neill',
  'Alderby',
  'van der Berg',
  'Okafor',
  'Lindqvist',
  'Tanaka',
  'Reyes',
  'Holm',
  'Petrov',
  'Sato',
  'Kovač',
  'Brandt',
  'Mbeki',
  'Quist',
  'Ferreira',
  'Novák',
  'Duarte',
] as const

const everybody: readonly Person[] = Array.from({ length: names }, (_, at) =>
  person(5000 + at, { name: `${given[at % given.length]} ${family[Math.floor(at / given.length) % family.length]}` }),
)

/** Texts as people write them, some of which name someone by first name, by both, or in an address. */
function withNames(text: string, random: ReturnType<typeof seededRandom>): string {
  if (!random.chance(1 / oneIn)) return text
  const { name } = random.pick(everybody as [Person, ...Person[]])
  const [first = name] = name.split(' ')
  return `${text} ${random.pick([name, first, `${first.toLowerCase()}@example.org`])} asked for it.`
}

function sourceOf(): ShareSource {
  const random = seededRandom(7)
  const seen = generateCareer(1000).records.filter(isEvidenceRecord).slice(0, records)
  const things = seen.map((record) => {
    const texts = Object.entries(record).map(
      ([field, value]) =>
        [field, typeof value === 'string' && value.includes(' ') ? withNames(value, random) : value] as const,
    )
    return asThing({ ...record, ...Object.fromEntries(texts), audience: 'mentor' })
  })
  return shareSource({ things, people: everybody, named: new Map(seen.map((record) => [record.id, record])) })
}

/** Another each time, so that no index is left over from the time before. */
const standInsAt = (turn: number): readonly StandIn[] =>
  everybody.map(({ id, name }, at) => ({ personId: id, original: name, standIn: `Colleague ${at + 1}.${turn}` }))

function timed(source: ShareSource): number {
  const began = performance.now()
  composeShare(source)
  return performance.now() - began
}

export function pseudonymCost(): Bench {
  const source = sourceOf()
  let turn = 0
  return {
    name: `a share of ${records} records with ${names} pseudonyms`,
    floorName: 'the same share without them',
    target: 1.5,
    unit: 'ms',
    measured: async () => {
      turn += 1
      return timed({ ...source, standIns: standInsAt(turn) })
    },
    floor: async () => timed(source),
  }
}
