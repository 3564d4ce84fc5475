// Which areas a record looks at: by its area, a topic, a tag or a word, never by a part of a word; counted against a naive count.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaVocabulary } from '../../../shared/rules/roadmap/area-vocabulary.ts'
import {
  areaCounts,
  areaMeaning,
  areaRecords,
  areaSigns,
  areaSummary,
  areas,
  areasSentence,
} from '../../../shared/rules/roadmap/engineering-areas.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { assessment, earlier, entry, idOf, improvement, person, session } from '../../build-records.ts'

const saysOf = (what: string, tags: string[] = []) => areaSigns(entry(1, { what, tags })).map(({ area }) => area)

describe('a record belongs to an area', () => {
  it('by what it says of itself', () => {
    expect(areaSigns(improvement(1, { area: 'security', title: 'Locks' }))).toEqual([
      { area: 'security', by: 'field', word: '' },
    ])
    const held = session(2, {
      goal: '',
      closedAt: earlier,
      agenda: [{ ...newAgendaItem(idOf(7), 'Which first?'), topic: 'ai' }],
    })
    expect(areaSigns(held)).toEqual([{ area: 'ai', by: 'topic', word: '' }])
  })
  it('by a tag, whole and in any spelling of it', () => {
    expect(areaSigns(entry(1, { tags: ['Data-Layer'] }))).toEqual([
      { area: 'data-layer', by: 'tag', word: 'Data-Layer' },
    ])
    expect(saysOf('Moved it', ['costs'])).toEqual(['cloud-cost'])
    expect(saysOf('Moved it', ['cost of nothing'])).toEqual([])
  })
  it.each([
    ['The alerts woke us in time', ['observability']],
    ['Alerté par le client', []],
    ['Rolled-back the release', ['deployment']],
    ['Wrote a Threat Model with Ilse', ['security']],
    ['An N+1 in the list view', ['data-layer']],
    ['Two end-to-end tests were flaky', ['tests']],
    ['I said so, and the main thing is done', []],
    ['J’ai fini', []],
    ['Trail and failure', []],
    ['Let an LLM summarize the logs', ['ai']],
  ])('by its words: %s', (what, expected) => expect(saysOf(what)).toEqual(expected))
  it('never as a planned session, in the trash, or as what is no record', () => {
    expect(areaSigns(session(1, { goal: 'The database' }))).toEqual([])
    expect(areaSigns(entry(1, { what: 'The database', trashedAt: earlier }))).toEqual([])
    expect(areaSigns(person(1, { name: 'Data Base' }))).toEqual([])
    expect(areaSigns(assessment(1, 'DEC-M1', { words: 'She fixed the database' })).map(({ area }) => area)).toEqual([
      'data-layer',
    ])
  })
})

const anyWord = fc.constantFrom(...areas.flatMap((area) => areaVocabulary[area].words), 'plain', 'words', 'between')
const anyEntry = fc
  .record({ words: fc.array(anyWord, { maxLength: 5 }), day: fc.integer({ min: 1, max: 28 }), upper: fc.boolean() })
  .map(({ words, day, upper }) => {
    const what = words.join(' | ')
    return { what: upper ? what.toUpperCase() : what, words, day: `2025-03-${String(day).padStart(2, '0')}` }
  })

it('counts every record once in each of its areas, the newest first', () => {
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), (all) => {
      const records = all.map(({ what, day }, index) => entry(index + 1, { what, day }))
      const counts = areaCounts(records.flatMap(areaRecords))
      expect(counts.map(({ area }) => area)).toEqual([...areas])
      for (const { area, records: found } of counts) {
        // A phrase may hold one of another area: "design review" in a process holds nothing, "test data" no data.
        const naive = records.filter((_, index) => {
          const text = ` ${(all[index]?.what ?? '').toLowerCase().replaceAll(/[^a-z0-9+]+/g, ' ')} `
          return areaVocabulary[area].words.some((word) => text.includes(` ${word} `) || text.includes(` ${word}s `))
        })
        expect(found.map(({ id }) => id).sort()).toEqual(naive.map(({ id }) => id).sort())
        const days = found.map(({ day }) => day)
        expect(days).toEqual([...days].sort().reverse())
        expect(areaSummary({ area, records: found })).toMatchObject({ count: naive.length, newest: days[0] ?? null })
      }
    }),
  )
})

it('names in one sentence what nobody looked at', () => {
  const sums = (found: Parameters<typeof areaCounts>[0]) => areaCounts(found).map(areaSummary)
  expect(areasSentence(sums([]))).toBe('Nothing recorded yet in any of the 9 areas.')
  const some = areas.filter((area) => area !== 'deployment' && area !== 'cloud-cost')
  const of = (list: readonly (typeof areas)[number][]) =>
    list.map((area, index) => ({
      id: idOf(index),
      day: `2025-03-0${index + 1}`,
      sign: { area, by: 'field' as const, word: '' },
    }))
  expect(areasSentence(sums(of(some)))).toBe('Nothing recorded yet on deployment and cloud cost.')
  expect(areasSentence(sums(of(areas)))).toBe('Each of the 9 areas has records; longest ago: code quality.')
})

it('says its rule with all of its words', () => {
  for (const area of areas) for (const word of areaVocabulary[area].words) expect(areaMeaning(area)).toContain(word)
})
