// The quick line: what is taken out of it, what stays words, and what is refused with the line kept.
import { describe, expect, it } from 'vitest'
import { handlesOf, quickLineTroubleWords, readQuickLine } from '../../shared/rules/quick-line.ts'
import { criterionId, personId } from '../build-records.ts'

const people = [
  { id: personId(1), name: 'Tobias Reiher' },
  { id: personId(2), name: 'Ilse Quarrington' },
  { id: personId(3), name: 'Ilse Maartens' },
]
const criteria = [criterionId('EVI-S2'), criterionId('DEC-S2')]
const read = (line: string) => readQuickLine(line, people, criteria)
const value = (line: string) => {
  const result = read(line)
  return result.ok ? result.value : result.trouble
}

describe('a quick line', () => {
  it('gives its words, tags, people and criteria', () => {
    expect(value('Asked @Tobias why quotes share a database. #billing ^dec-s2 ^EVI-S2')).toEqual({
      what: 'Asked Tobias why quotes share a database.',
      tags: ['billing'],
      people: [personId(1)],
      criteria: ['DEC-S2', 'EVI-S2'],
    })
  })
  it('keeps the word of a tag inside a sentence, without its full stop', () => {
    expect(value('Cut the #latency, then wrote it down')).toMatchObject({
      what: 'Cut the latency, then wrote it down',
      tags: ['latency'],
    })
  })
  it('leaves what it does not know as it was typed', () => {
    expect(value('Mail to a@b.c about @Nobody and ^XX-1 # alone')).toEqual({
      what: 'Mail to a@b.c about @Nobody and ^XX-1 # alone',
      tags: [],
      people: [],
      criteria: [],
    })
  })
  it('tells two people of one first name apart by the whole name', () => {
    expect(handlesOf(people).map(({ handle }) => handle)).toEqual(['Tobias', 'Ilse.Quarrington', 'Ilse.Maartens'])
    expect(value('With @ilse.maartens on it')).toMatchObject({
      what: 'With Ilse Maartens on it',
      people: [personId(3)],
    })
    expect(value('With @Ilse on it')).toMatchObject({ what: 'With @Ilse on it', people: [] })
  })
  it('keeps a name that ends the sentence and sets it aside after the full stop', () => {
    expect(value('Talked it over with @Tobias #billing')).toMatchObject({ what: 'Talked it over with Tobias' })
    expect(value('Rewrote the cache. @Tobias #billing')).toMatchObject({
      what: 'Rewrote the cache.',
      people: [personId(1)],
      tags: ['billing'],
    })
  })
  it('of tags alone keeps them as its words too', () => {
    expect(value('#retro #friday')).toMatchObject({ what: 'retro friday', tags: ['retro', 'friday'] })
  })
  it('counts a repeated tag once', () => {
    expect(value(`x ${'#same '.repeat(200)}`)).toMatchObject({ tags: ['same'] })
  })
})

describe('a quick line that does not fit', () => {
  it('is refused when empty, a megabyte long, or with ten thousand tags', () => {
    expect(value('  ')).toEqual({ kind: 'empty' })
    expect(value('a'.repeat(1_048_576))).toEqual({ kind: 'too-long', length: 1_048_576 })
    const many = Array.from({ length: 10_000 }, (_, index) => `#t${index}`).join(' ')
    expect(value(many)).toEqual({ kind: 'too-many-tags', count: 10_000 })
    expect(value(`#${'t'.repeat(81)}`)).toMatchObject({ kind: 'tag-too-long' })
  })
  it('is told in a sentence that says the line is kept', () => {
    expect(quickLineTroubleWords({ kind: 'too-many-tags', count: 10_000 })).toBe(
      'An entry takes up to 60 tags; this line has 10,000. It is kept here, nothing was saved: take some out.',
    )
  })
  it('takes sixty tags and a hundred thousand characters', () => {
    expect(read(Array.from({ length: 60 }, (_, index) => `#t${index}`).join(' ')).ok).toBe(true)
    expect(read('a'.repeat(100_000)).ok).toBe(true)
    expect(read('a'.repeat(100_001)).ok).toBe(false)
  })
})
