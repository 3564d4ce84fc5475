// Search must find what people write in any script, and mark it where it stands.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  excerptOf,
  marksIn,
  queryOf,
  queryTerms,
  termsOf,
  termsWithPlaces,
} from '../../shared/rules/journal/search-tokenizer.ts'
import { property } from '../property-limit.ts'

const marked = (text: string, words: string, found: string[] = []) =>
  marksIn(text, new Set(found), queryTerms(words)).map(({ start, end }) => text.slice(start, end))

/** What plain texts are made of, said again: figures in groups of three, and words with the ends of C++ and C#. */
const plainRuns = /(?<![a-z\d])\d{1,3}([,.'\s])\d{3}(?:\1\d{3})*(?!\d)|[a-z\d]+(?:\+\+|#(?![a-z\d]))?/g

describe('words of the journal', () => {
  it('stand where the text has them, however they are put beside each other', property, () => {
    const unit = fc.constantFrom('a', 'b', '1', '84', '840', ',', '.', "'", ' ', '\n', '+', '++', '#', '-', '_', '*')
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        const spans = [...text.matchAll(plainRuns)].map(({ 0: run, index }) => [index, index + run.length])
        const wholes = termsWithPlaces(text).map(({ start, end }) => [start, end])
        // A figure in groups also gives its parts.
        const within = ([start = 0, end = 0]: number[]) =>
          spans.some(([from = 0, to = 0]) => from <= start && to >= end && to - from > end - start)
        expect(wholes.filter((one) => !within(one))).toEqual(spans)
      }),
      { numRuns: 2000 },
    )
  })

  it('folds case and accents away', () => {
    expect(termsOf('Café RÉSUMÉ, EVI-S2')).toEqual(['cafe', 'resume', 'evi', 's2'])
  })

  it('splits the names of code at their humps and keeps their ends', () => {
    expect(termsOf('OrderServiceFactory')).toEqual(['orderservicefactory', 'servicefactory', 'factory'])
    expect(termsOf('HTTPServer s3Bucket order_service.cart-items')).toEqual([
      ...['httpserver', 'server', 's3bucket', 'bucket'],
      ...['order', 'service', 'cart', 'items'],
    ])
    expect(queryOf('ServiceFactory copy')).toEqual([[['servicefactory'], ['service', 'factory']], [['copy']]])
  })

  it('takes a figure for one term however it is grouped, and C++ for one word', () => {
    expect(termsOf('1,840 ms')).toEqual(['1840', 'ms'])
    expect(termsOf('1’840 1\u202f840 1.840')).toEqual(['1840', '1840', '1840', '1', '840'])
    expect(termsOf('2025-03-14, 1,2345')).toEqual(['2025', '03', '14', '1', '2345'])
    expect(termsOf('C++17, C# and i++')).toEqual(['c++', '17', 'c#', 'and', 'i++'])
    expect(termsOf('issue#4821 #perf')).toEqual(['issue', '4821', 'perf'])
    expect(queryTerms('1,840 C++')).toEqual(['1840', 'c++'])
  })

  it('finds a version without its v, a raised digit by itself, and a word without its apostrophe', () => {
    expect(termsOf('v1.2.3')).toEqual(['v1', '1', '2', '3'])
    expect(termsOf('10⁶ rows, m²')).toEqual(['10', '6', 'rows', 'm2'])
    expect(queryOf('10⁶')).toEqual([[['10', '6']]])
    expect(termsOf('O’Neill')).toEqual(['o', 'neill', 'oneill'])
    expect(marked('see v1.2.3 and 10⁶', '1.2.3')).toEqual(['1', '2', '3'])
  })

  it('marks a figure only as the whole of it', () => {
    expect(marked('1,840 and 18400', '1840')).toEqual(['1,840'])
    expect(marked('OrderServiceFactory', 'service')).toEqual(['ServiceFactory'])
  })

  it('cuts scripts without spaces into pairs and keeps the last character by itself', () => {
    expect(termsOf('看板を直した')).toEqual(['看板', '板を', 'を直', '直し', 'した', 'た'])
  })

  it('asks for pairs only, so that a word is found in the middle of a run', () => {
    expect(queryTerms('会議')).toEqual(['会議'])
    expect(queryTerms('会')).toEqual(['会'])
    expect(termsOf('全体会議の前')).toContain('会議')
  })

  it('marks whole words that begin with what was typed, and what the index found by likeness', () => {
    expect(marked('The copy and its copies', 'cop')).toEqual(['copy', 'copies'])
    expect(marked('one consumer', 'consumr', ['consumer'])).toEqual(['consumer'])
    expect(marked('Résumé of the week', 'resume')).toEqual(['Résumé'])
  })

  it('joins the pairs of one word to one mark', () => {
    expect(marked('全体会議室の前', '会議室')).toEqual(['会議室'])
  })

  it('marks nothing when nothing is searched for', () => {
    expect(marked('The copy', '')).toEqual([])
  })

  it('cuts a long text around its first match', () => {
    const text = `${'before '.repeat(40)}the copy ${'after '.repeat(40)}`
    const excerpt = excerptOf(text, new Set(), ['copy']) ?? ''
    expect(excerpt).toContain('the copy after')
    expect(excerpt.length).toBeLessThan(130)
    expect(excerpt.startsWith('…')).toBe(true)
    expect(excerptOf(text, new Set(), ['nowhere'])).toBeNull()
  })
})
