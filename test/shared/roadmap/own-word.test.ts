// What I say of a criterion myself: a reason for leaving it stands in the packet, my own assessment does not.
import { expect, it } from 'vitest'
import type { Assessment } from '../../../shared/records/assessment.ts'
import { standingAsOf } from '../../../shared/rules/packet/level-criteria-status.ts'
import { toEpochDay } from '../../../shared/rules/time/epoch-day.ts'
import { assessment, criterion, roadmap } from '../../build-records.ts'

const level = roadmap.levels[0]
const ownOf = (verdict: Assessment['verdict']) => {
  if (level === undefined) throw new Error('no level')
  const word = assessment(1, 'OPS-M1', { personId: null, verdict, words: 'Because.' })
  const { id: assessmentId, personId, source, createdAt: at } = word
  const said = { assessmentId, personId, verdict, source, at, epochDay: toEpochDay(word.day) }
  const of = { criterion: criterion('OPS-M1'), level, pieces: [], words: [{ word, said }] }
  return standingAsOf(of, '2025-12-31').own?.words
}

it.each([
  ['not-applicable', 'Because.'],
  ['no-chance', 'Because.'],
  ['not-yet', undefined],
  ['confirmed', undefined],
] as const)('%s', (verdict, expected) => expect(ownOf(verdict)).toBe(expected))
