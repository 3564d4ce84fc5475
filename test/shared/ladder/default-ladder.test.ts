// The default ladder asks for the same as the one that earlier careers began with, in whole sentences.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RoadmapId } from '../../../shared/records/record-ids.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { isOtherwiseWorded } from '../../../shared/rules/ladder/alike-criteria.ts'
import { defaultRoadmap } from '../../../shared/rules/roadmap/default-roadmap.ts'

const now = defaultRoadmap(RoadmapId.parse('01890000-0000-7000-8000-000000000001'), '2025-01-01T00:00:00.000Z')

/** The ladder of a career that began with version 2 of the database. */
function earlierLadder(): Roadmap {
  const file = new URL('../../frozen-files/database-2.json', import.meta.url)
  const { records } = JSON.parse(readFileSync(file, 'utf8')) as { records: Roadmap[] }
  const found = records.find(({ kind }) => kind === 'roadmap')
  if (found === undefined) throw new Error('The frozen database has no ladder.')
  return found
}
const earlier = earlierLadder()

test('each criterion has the id, the level and the evidence that it had', () => {
  const asks = ({ criteria }: Roadmap) =>
    criteria.map(({ id, competencyId, levelId, kinds, needs, minimum }) => ({
      id,
      competencyId,
      levelId,
      kinds,
      needs,
      minimum,
    }))
  expect(asks(now)).toEqual(asks(earlier))
})

test('no criterion says something else than it did, so evidence moves between both', () => {
  const pairs = now.criteria.map((one) => [one, earlier.criteria.find(({ id }) => id === one.id)] as const)
  expect(pairs.filter(([one, before]) => before === undefined || isOtherwiseWorded(one, before))).toEqual([])
  expect(pairs.some(([one, before]) => one.text !== before?.text)).toBe(true)
})

test.each(now.criteria.map(({ id, text }) => [id, text] as const))('%s is a sentence: %s', (_id, text) => {
  expect(text).toMatch(/^[A-Z][a-z]+(?:s|ly) .+\.$/)
  expect(text).not.toMatch(/\b(?:in|of|about|plans|shows) own\b|incl\.|;|\blearnt\b|neighbour/i)
})
