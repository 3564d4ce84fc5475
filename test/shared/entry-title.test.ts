// A title for an entry that has none: whole clauses only.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clauseOf, suggestedTitle } from '../../shared/rules/journal/entry-title.ts'
import { titleOf } from '../../shared/rules/records/record-title.ts'
import { entry } from '../build-records.ts'

describe('a suggested title', () => {
  it.each([
    ['Every price comes from the copy. The page answers in 305 ms.', 'Every price comes from the copy'],
    [
      'Five signals steer Quotes from today: price shown, price true, age of the copy, quotes lost.',
      'Five signals steer Quotes from today',
    ],
    ['Faster builds\nSplit the cache.', 'Faster builds'],
    ['## Why did it wait?', 'Why did it wait?'],
    [
      'Retry limits are on for all eleven partners of the rate desk and for the two that we run ourselves',
      'Retry limits are on for all eleven partners of the rate desk',
    ],
    ['', ''],
  ])('of %j is %j', (what, title) => expect(suggestedTitle(what)).toBe(title))

  it('is none where no clause ends in time', () => {
    expect(suggestedTitle('x'.repeat(200))).toBe('')
  })

  it('is never cut within a word and never longer than asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const title = clauseOf(text, 40)
        expect(title.length).toBeLessThanOrEqual(40)
        expect(text).toContain(title)
        expect(title).not.toMatch(/[.,;:\s]$/)
      }),
    )
  })
})

describe('an entry', () => {
  it('is known by its own title where it has one, else by its first line', () => {
    expect(titleOf(entry(1, { title: 'Switched over', what: 'Long words' }))).toBe('Switched over')
    expect(titleOf(entry(1, { title: '  ', what: 'Long words\nMore' }))).toBe('Long words')
  })
})
