// One folding for search, mentions, file names and names that must not leave: what a reader takes for the same letters is the same.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fileNamePart, packetFileName } from '../../shared/files/packet-file-name.ts'
import { fold, foldWithPlaces, spanInOriginal } from '../../shared/rules/text/fold-text.ts'
import { property } from '../property-limit.ts'

test.for([
  ['Łukasz Żak', 'lukasz zak'],
  ['Søren Æbelø', 'soren aebelo'],
  ['Đorđe Ħal Þór Iðunn œuvre', 'dorde hal thor idunn oeuvre'],
  ['Anna Weiß WEIẞ', 'anna weiss weiss'],
  ['İstanbul ısı', 'istanbul isi'],
  ['O’Neill Oʼ O` O＇', "o'neill o' o' o'"],
  ['Anna–Maria ‑ － −', 'anna-maria - - -'],
  ['Ｌｕｋａｓｚ ﬁn', 'lukasz fin'],
  ['Lu\u200bka\u00adsz\u2060\ufe0f', 'lukasz'],
  ['José', 'jose'],
  ['Jose\u0301', 'jose'],
  ['Ὀδυσσεύς ΟΔΥΣΣΕΥΣ', 'οδυσσευσ οδυσσευσ'],
  ['Алёна', 'алена'],
  ['Acme™', 'acme™'],
])('%s folds to %s', ([text = '', wanted]) => {
  expect(fold(text)).toBe(wanted)
})

test('a mark that is a letter of its own stays', () => {
  expect(fold('が')).not.toBe(fold('か'))
  expect(fold('हिन्दी')).not.toBe(fold('हनद'))
})

describe('the way back', () => {
  test.for([
    ['Ms. Jose\u0301 Nunez', 'jose', 'Jose\u0301'],
    ['the ﬁrst', 'first', 'ﬁrst'],
    ['bei Weiß!', 'weiss', 'Weiß'],
    ['Lu\u200bka\u00adsz rief', 'lukasz', 'Lu\u200bka\u00adsz'],
    ['𝐋𝐮𝐤𝐚𝐬𝐳 rief', 'lukasz', '𝐋𝐮𝐤𝐚𝐬𝐳'],
  ])('in %s, %s was written %s', ([text = '', sought = '', written]) => {
    const folded = foldWithPlaces(text)
    const start = folded.text.indexOf(sought)
    const span = spanInOriginal(folded, { start, end: start + sought.length })
    expect(text.slice(span.start, span.end)).toBe(written)
  })
  test('leads to a place of the original for every place, in order', property, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldWithPlaces(text)
        expect(folded.text).toBe(fold(text))
        let before = 0
        for (let at = 0; at < folded.text.length; at += 1) {
          const { start, end } = spanInOriginal(folded, { start: at, end: at + 1 })
          expect(start).toBeGreaterThanOrEqual(before)
          expect(end).toBeGreaterThan(start)
          before = start
        }
      }),
    )
  })
  test('composed or not, in capitals or not, a text folds alike', property, () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zÀ-ÖØ-öø-ſ ]{0,20}$/), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text))
        expect(fold(fold(text))).toBe(fold(text))
        expect(fold(text.toUpperCase())).toBe(fold(text))
      }),
    )
  })
})

describe('names of files', () => {
  test.for([
    ['Łukasz Søgaard', 'lukasz-sogaard'],
    ['田中太郎', '田中太郎'],
    ['Мария Йорданова', 'мария-йорданова'],
    ['Siobhán O’Neill: case', 'siobhan-oneill-case'],
    ['ガス', 'ガス'],
    ['CON', 'con-file'],
    ['nul', 'nul-file'],
    ['COM1', 'com1-file'],
    ['ＣＯＭ１', 'com1-file'],
    ['Aux.', 'aux-file'],
    ['console', 'console'],
    ['../..', ''],
  ])('%s is %s', ([text = '', wanted]) => {
    expect(fileNamePart(text)).toBe(wanted)
  })
  test('a packet has a name of its own, whatever its title is written in', () => {
    expect(packetFileName('Мария', null)).toBe('мария')
    expect(packetFileName('田中太郎', 2)).toBe('田中太郎-version-2')
    expect(packetFileName('…', null)).toBe('packet')
  })
  test('a name is never longer than a file system takes', () => {
    const name = packetFileName('𠮷野'.repeat(100), 12)
    expect(Buffer.byteLength(`${name}.docx`, 'utf8')).toBeLessThanOrEqual(255)
    expect(name.isWellFormed()).toBe(true)
  })
})
