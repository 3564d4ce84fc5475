// What a file may be locked with, and that the same passphrase is the same on every keyboard.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  isStrongEnough,
  passphraseAsUsed,
  passphraseStrength,
  randomNumbersForOne,
  suggestedPassphrase,
} from '../../shared/rules/text/passphrase-strength.ts'
import { property } from '../property-limit.ts'

describe('a passphrase', () => {
  it.each([
    ['', 'none'],
    ['   ', 'none'],
    ['abc', 'short'],
    ['elevenchars', 'short'],
    ['one two one two', 'enough'],
    ['up by of to', 'enough'],
    ['aaaaaaaaaaaaaaaa', 'repeats'],
    ['passwordpassword', 'repeats'],
    ['horse horse horse horse', 'repeats'],
    ['1234567890123', 'repeats'],
    ['9876543210987', 'repeats'],
    ['abcdefghijkl', 'repeats'],
    ['abcdefghijkl7', 'enough'],
    ['stone on stone', 'enough'],
    ['we go up a hill', 'enough'],
    ['12 characters', 'enough'],
    ['nine owls over cold water', 'strong'],
    ['Zu-viele-Köche-verderben', 'strong'],
    ['J7#kqP!v92xLm@w4Zs0R', 'strong'],
    ['高山流水有知音千古绝唱在', 'enough'],
  ])('%j is %s', (typed, strength) => expect(passphraseStrength(typed)).toBe(strength))

  it('of four words is enough though it is short', () => {
    expect(isStrongEnough('ice elk fir')).toBe(false)
    expect(isStrongEnough('it is so fun')).toBe(true)
  })

  it('is the same whether its accents are letters or signs of their own', property, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        expect(passphraseAsUsed(typed.normalize('NFD'))).toBe(passphraseAsUsed(` ${typed} `.normalize('NFC')))
      }),
    )
  })

  it('that is suggested is strong, and made of the numbers alone', () => {
    const words = Array.from({ length: 2048 }, (_, at) => `word${at}`)
    const numbers = [0, 2047, 2048, 40_000, 65_535]
    expect(numbers).toHaveLength(randomNumbersForOne)
    expect(suggestedPassphrase(words, numbers)).toBe('word0 word2047 word0 word1088 word2047')
    expect(passphraseStrength(suggestedPassphrase(words, [1, 2, 3, 4, 5]))).toBe('strong')
  })
})
