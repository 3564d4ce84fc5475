// Generated ladders of any shape (forked tracks, one level, none of a competency) with generated evidence and words, as plain lists: what
// the rules are held against is counted from these lists alone.
import * as fc from 'fast-check'
import { evidenceKinds } from '../../../shared/records/field-choices.ts'
import { CriterionId, PersonId } from '../../../shared/records/record-ids.ts'
import type { EvidenceKind, Roadmap } from '../../../shared/records/roadmap.ts'
import {
  emptyStanding,
  type Standing,
  withPiece,
  withSaid,
} from '../../../shared/rules/evidence/criterion-running-summary.ts'
import { shiftDay, toEpochDay } from '../../../shared/rules/time/epoch-day.ts'
import { roadmap as defaultLadder, idOf, roadmapId } from '../../build-records.ts'

export interface PlainPiece {
  readonly criterionId: CriterionId
  readonly kind: EvidenceKind
  readonly day: string
}
export interface PlainWord {
  readonly criterionId: CriterionId
  readonly personId: PersonId | null
  readonly verdict: 'confirmed' | 'not-yet' | 'no-chance' | 'not-applicable'
  readonly day: string
  readonly id: string
}
export interface Career {
  readonly roadmap: Roadmap
  readonly pieces: readonly PlainPiece[]
  readonly words: readonly PlainWord[]
  readonly standings: ReadonlyMap<CriterionId, Standing>
}

const tracks = ['', 'IC', 'Management'] as const
const verdicts = ['confirmed', 'not-yet', 'no-chance', 'not-applicable'] as const
const anyDay = fc.integer({ min: 0, max: 900 }).map((by) => shiftDay('2023-10-28', by))
const someKinds = fc.subarray([...evidenceKinds], { minLength: 1 })

const anyRoadmap: fc.Arbitrary<Roadmap> = fc
  .record({
    levels: fc.array(
      fc.record({
        track: fc.constantFrom(...tracks),
        metWhen: fc.constantFrom('evidenced' as const, 'confirmed' as const),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    competencies: fc.integer({ min: 1, max: 5 }),
    criteria: fc.array(
      fc.record({
        level: fc.nat(),
        competency: fc.nat(),
        kinds: someKinds,
        needs: fc.subarray([...evidenceKinds], { maxLength: 2 }),
        minimum: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ levels, competencies, criteria }) => ({
    ...defaultLadder,
    levels: levels.map((one, index) => ({ id: `l${index}`, name: `Level ${index}`, ...one })),
    competencies: Array.from({ length: competencies }, (_, index) => ({
      id: `C${index}`,
      name: `C ${index}`,
      shortName: '',
    })),
    criteria: criteria.map(({ level, competency, kinds, needs, minimum }, index) => ({
      id: CriterionId.parse(`C${competency % competencies}-${index}`),
      competencyId: `C${competency % competencies}`,
      levelId: `l${level % levels.length}`,
      text: `Criterion ${index}`,
      notes: '',
      kinds,
      needs: needs.filter((kind) => kinds.includes(kind)),
      minimum,
    })),
  }))

function standingsOf({ roadmap, pieces, words }: Omit<Career, 'standings'>) {
  const standings = new Map<CriterionId, Standing>()
  const at = (id: CriterionId) => standings.get(id) ?? emptyStanding(roadmap.id, id)
  pieces.forEach(({ criterionId, kind, day }, index) => {
    const piece = { roadmapId, criterionId, recordId: idOf(index), kind, epochDay: toEpochDay(day) }
    standings.set(criterionId, withPiece(at(criterionId), piece))
  })
  for (const { criterionId, personId, verdict, day, id } of words) {
    const said = {
      assessmentId: id,
      personId,
      verdict,
      source: 'told' as const,
      epochDay: toEpochDay(day),
      at: `${day}T09:00:00.000Z`,
    }
    standings.set(criterionId, withSaid(at(criterionId), said))
  }
  return standings
}

export const anyCareer: fc.Arbitrary<Career> = anyRoadmap.chain((roadmap) => {
  const { criteria } = roadmap
  const bare: Career = { roadmap, pieces: [], words: [], standings: new Map() }
  if (criteria.length === 0) return fc.constant(bare)
  const of = fc.constantFrom(...criteria.map(({ id }) => id))
  const piece = fc.record({ criterionId: of, kind: fc.constantFrom(...evidenceKinds), day: anyDay })
  const word = fc.record({
    criterionId: of,
    personId: fc.constantFrom(null, ...[1, 2, 3].map((number) => PersonId.parse(idOf(500 + number)))),
    verdict: fc.constantFrom(...verdicts),
    day: anyDay,
  })
  return fc
    .record({ pieces: fc.array(piece, { maxLength: 30 }), words: fc.array(word, { maxLength: 14 }) })
    .map((given): Career => {
      const words = given.words.map((one, index) => ({ ...one, id: idOf(9000 + index) }))
      const career = { roadmap, pieces: given.pieces, words }
      return { ...career, standings: standingsOf(career) }
    })
})

/** The last word of each person on a criterion; me under ''. */
export function lastWordsOf({ words }: Career, criterionId: CriterionId): Map<string, PlainWord> {
  const last = new Map<string, PlainWord>()
  for (const one of words.filter((word) => word.criterionId === criterionId)) {
    const known = last.get(one.personId ?? '')
    if (known === undefined || one.day > known.day || (one.day === known.day && one.id > known.id))
      last.set(one.personId ?? '', one)
  }
  return last
}
