// A ladder that is written and read back is the same ladder, in every format and with any words.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { OwnLadder } from '../../../shared/files/ladder/cairn-ladder-format.ts'
import { writeLadderCsv, writeLadderMarkdown, writeLadderYaml } from '../../../shared/files/ladder/write-ladder.ts'
import { evidenceKinds } from '../../../shared/records/field-choices.ts'
import { CriterionId, RoadmapId } from '../../../shared/records/record-ids.ts'
import { defaultRoadmap } from '../../../shared/rules/roadmap/default-roadmap.ts'
import { property } from '../../property-limit.ts'
import { readWell } from './ladder-outline.ts'

const writers = { yaml: writeLadderYaml, csv: writeLadderCsv, md: writeLadderMarkdown }

const odd = fc.constantFrom(
  'yes',
  '12:30',
  '=1+1',
  "'=x",
  "''-1",
  '-',
  '# no',
  'a: b',
  '"q"',
  "it's",
  'x, y; z',
  '~',
  'null',
  '0x1F',
  '---',
  '<!-- cairn:end -->',
  '\\<!-- cairn:notes -->',
  '| a |',
  '* b',
  '1. c',
  '𝔏 ñ 漢',
  '@me',
  '+1',
  ' padded ',
  '{a}',
  '[b]',
  '&c',
  '*c',
  '!d',
  '%e',
  '\tt',
  'cairn-ladder',
)
const word = fc.oneof(
  odd,
  fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\r/g, '')),
)
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ').replace(/\n/g, ' '))
const text = fc.array(fc.oneof(word, fc.constant('')), { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n'))
const kinds = fc.uniqueArray(fc.constantFrom(...evidenceKinds), { minLength: 1 })

const ladder: fc.Arbitrary<OwnLadder> = fc
  .record({
    title: name,
    levels: fc.array(
      fc.record({
        name,
        track: fc.oneof(fc.constant(''), name),
        metWhen: fc.constantFrom('evidenced' as const, 'confirmed' as const),
      }),
      { minLength: 1, maxLength: 4 },
    ),
    competencies: fc.array(fc.record({ name, shortName: name }), { minLength: 1, maxLength: 4 }),
    criteria: fc.array(
      fc.record({
        text,
        notes: fc.oneof(fc.constant(''), text),
        kinds,
        needs: fc.subarray([...evidenceKinds]),
        minimum: fc.integer({ min: 1, max: 99 }),
        level: fc.nat(),
        competency: fc.nat(),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ title, levels, competencies, criteria }) => ({
    title,
    levels: levels.map((level, at) => ({ id: `level ${at}`, ...level })),
    competencies: competencies.map((competency, at) => ({ id: `C=${at}`, ...competency })),
    criteria: criteria.map(({ level, competency, ...rest }, at) => ({
      ...rest,
      id: CriterionId.parse(`C-${at}`),
      levelId: `level ${level % levels.length}`,
      competencyId: `C=${competency % competencies.length}`,
    })),
  }))

const readBack = (extension: string, written: string): OwnLadder => {
  const { title, content } = readWell(`ladder.${extension}`, written)
  return { title, ...content }
}

test.each(Object.entries(writers))(
  '%s: any ladder is the same when it is read back',
  (extension, write) => {
    fc.assert(
      fc.property(ladder, (one) => {
        expect(readBack(extension, write(one))).toEqual(one)
      }),
      { numRuns: 300 },
    )
  },
  property.timeout,
)

test.each(Object.entries(writers))('%s: the default ladder is the same when it is read back', (extension, write) => {
  const { title, levels, competencies, criteria } = defaultRoadmap(
    RoadmapId.parse('01890000-0000-7000-8000-000000000001'),
    '2025-01-01T00:00:00.000Z',
  )
  const one = { title, levels, competencies, criteria }
  expect(readBack(extension, write(one))).toEqual(one)
})

test.each(Object.entries(writers))('%s: criteria that share one list of kinds', (extension, write) => {
  const shared = ['entry' as const]
  const criterion = {
    competencyId: 'c',
    levelId: 'a',
    text: 'Does it',
    notes: '',
    kinds: shared,
    needs: shared,
    minimum: 1,
  }
  const one: OwnLadder = {
    title: 'Shared',
    levels: [{ id: 'a', name: 'A', track: '', metWhen: 'evidenced' }],
    competencies: [{ id: 'c', name: 'C', shortName: 'C' }],
    criteria: ['C-1', 'C-2'].map((id) => ({ ...criterion, id: CriterionId.parse(id) })),
  }
  expect(readBack(extension, write(one))).toEqual(one)
})
