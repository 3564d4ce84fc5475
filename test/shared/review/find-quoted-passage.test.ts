// A comment stays on its sentence through edits elsewhere, and rather says "moved" than stand beside another.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placesOf, quoteAt, type Span, spanOfQuote } from '../../../shared/rules/review/find-quoted-passage.ts'
import { alignTexts, sentencesOf } from '../../../shared/rules/review/text-alignment.ts'
import { property } from '../../property-limit.ts'
import { edit, edited, sentence, signsOf, text, textOf, truth } from './edited-text.ts'

const runs = { numRuns: 600 }
const spanIn = (plain: string, from: number, length: number): Span => {
  const start = Math.min(Math.floor(from * plain.length), Math.max(0, plain.length - 1))
  return { start, end: Math.min(plain.length, start + length) }
}
const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const passage = fc.record({ from: fraction, length: fc.integer({ min: 1, max: 90 }) })

describe('a quote', () => {
  it('is found again in the text it was taken from, or nowhere when another place reads the same', property, () => {
    fc.assert(
      fc.property(
        fc.oneof(text, fc.string({ minLength: 1 }), fc.constant('ab'.repeat(90))),
        passage,
        (plain, { from, length }) => {
          const span = spanIn(plain, from, length)
          const quote = quoteAt(plain, span)
          const found = spanOfQuote(plain, quote)
          const around = quote.prefix + quote.exact + quote.suffix
          if (placesOf(around, plain).length === 1) expect(found).toEqual(span)
          else expect([null, span.start]).toContain(found?.start ?? null)
        },
      ),
      runs,
    )
  })

  it('is not found where two places read the same, or none does', () => {
    const twice = `${'word '.repeat(30)}slow ${'word '.repeat(30)}slow ${'word '.repeat(30)}`
    expect(spanOfQuote(twice, quoteAt(twice, { start: 150, end: 154 }))).toBeNull()
    expect(spanOfQuote('fast.', { exact: 'slow', prefix: '', suffix: '' })).toBeNull()
    expect(spanOfQuote('slow slow', { exact: 'slow', prefix: '', suffix: '' })).toBeNull()
  })
})

describe('a text carried on', () => {
  it('keeps every passage that can be told from others through edits elsewhere', property, () => {
    let kept = 0
    fc.assert(
      fc.property(text, passage, fc.array(edit, { minLength: 1, maxLength: 6 }), (plain, { from, length }, edits) => {
        const span = spanIn(plain, from, length + 27)
        const exact = plain.slice(span.start, span.end)
        fc.pre(exact.length >= 28 && placesOf(exact, plain).length === 1)
        const signs = edits.reduce((now, one) => edited(now, one, span), signsOf(plain))
        const now = textOf(signs)
        fc.pre(placesOf(exact, now).length === 1)
        kept += 1
        expect(alignTexts(plain, now)(span)).toEqual(truth(signs, span))
      }),
      runs,
    )
    expect(kept).toBeGreaterThan(150)
  })

  it(
    'keeps a single sentence, short or long, through sentences put in, taken out and rewritten around it',
    property,
    () => {
      fc.assert(
        fc.property(
          fc.uniqueArray(sentence, { minLength: 2, maxLength: 12, selector: (one) => one.trim() }),
          fc.nat(),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom('in', 'out', 'rewritten'), sentence), {
            minLength: 1,
            maxLength: 8,
          }),
          (all, which, edits) => {
            const chosen = all[which % all.length] ?? ''
            let now = all.map((words) => ({ words, isIt: words === chosen }))
            for (const [at, how, words] of edits) {
              const place = at % (now.length + 1)
              if (words.trim() === chosen.trim() || now[place]?.isIt) continue
              now = now.toSpliced(place, how === 'in' ? 0 : 1, ...(how === 'out' ? [] : [{ words, isIt: false }]))
            }
            const plain = all.join('')
            const today = now.map(({ words }) => words).join('')
            const start = all.slice(0, all.indexOf(chosen)).join('').length
            const span = { start, end: start + chosen.trim().length }
            const at = now
              .slice(
                0,
                now.findIndex(({ isIt }) => isIt),
              )
              .map(({ words }) => words)
              .join('').length
            expect(alignTexts(plain, today)(span)).toEqual({ start: at, end: at + chosen.trim().length })
          },
        ),
        runs,
      )
    },
  )

  it('never puts a passage beside words that stood elsewhere', property, () => {
    let asked = 0
    fc.assert(
      fc.property(text, passage, fc.array(edit, { minLength: 1, maxLength: 6 }), (plain, { from, length }, edits) => {
        const span = spanIn(plain, from, length)
        const signs = edits.reduce((now, one) => edited(now, one, null), signsOf(plain))
        fc.pre(truth(signs, span) === null)
        asked += 1
        const found = alignTexts(plain, textOf(signs))(span)
        if (found === null) return
        // Typed anew, sign by sign, it may stand again; what it may not be, even in part, is another passage that was there before.
        const there = signs.slice(found.start, found.end)
        expect(there.filter((one, index) => one.from !== null && one.from !== span.start + index)).toEqual([])
      }),
      runs,
    )
    expect(asked).toBeGreaterThan(150)
  })

  it('does not take a sentence that is like it for the one that went', () => {
    const was = 'The queue is slow. It falls behind at peak. The copy is slow. Nobody owns it.'
    const is = 'It falls behind at peak. The copy is slow. Nobody owns it.'
    const slow = was.indexOf('is slow')
    expect(alignTexts(was, is)({ start: slow, end: slow + 7 })).toBeNull()
    const second = was.lastIndexOf('is slow')
    expect(alignTexts(was, is)({ start: second, end: second + 7 })).toEqual({
      start: is.indexOf('is slow'),
      end: is.indexOf('is slow') + 7,
    })
  })

  it('finds a sentence that went to another place', () => {
    const was = 'One customer in nine leaves. A price takes two seconds. Three teams write there.'
    const is = 'Three teams write there. One customer in nine leaves. A price takes two seconds.'
    const start = was.indexOf('Three')
    expect(alignTexts(was, is)({ start, end: was.length })).toEqual({ start: 0, end: 24 })
  })

  it('ends no sentence inside a figure', () => {
    expect(sentencesOf('It was 1.2 s behind. “Fine.” Then 3 s.\n写入。延迟')).toHaveLength(5)
  })
})
