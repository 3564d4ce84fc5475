// What a passphrase has to be before a file is locked with it, and how it is read: the same on every keyboard and system.

/** Fewer characters are only taken as `fewestWords` words. */
export const fewestCharacters = 12
export const fewestWords = 4

/** As it is used: one form of each letter (NFC; some systems type an accent as a sign of its own), without spaces at its ends. */
export const passphraseAsUsed = (typed: string): string => typed.normalize('NFC').trim()

/** `repeats`: long enough, and hardly anything in it. `strong`: five words, or twenty characters. */
export type PassphraseStrength = 'none' | 'short' | 'repeats' | 'enough' | 'strong'

const distinct = (parts: readonly string[]) => new Set(parts).size

/** One word over and over, or the alphabet or the digits in their order, forwards or backwards. */
function isPattern(text: string, words: number): boolean {
  const joined = text.toLowerCase().replace(/[\s-]+/g, '')
  if (words < 2 && /^(.+?)\1+$/s.test(joined)) return true
  const steps = [...joined].slice(1).map((letter, at) => {
    const both = joined.charAt(at) + letter
    const by = letter.charCodeAt(0) - joined.charCodeAt(at)
    return /^\d\d$/.test(both) ? (by + 10) % 10 : /^[a-z]{2}$/.test(both) ? by : Number.NaN
  })
  return steps.every((by) => by === 1) || steps.every((by) => by === -1 || by === 9)
}

/** Characters are counted as people see them, words between spaces or hyphens. The same word twice is one. */
export function passphraseStrength(typed: string): PassphraseStrength {
  const text = passphraseAsUsed(typed)
  if (text === '') return 'none'
  const characters = [...new Intl.Segmenter('en').segment(text)].map(({ segment }) => segment)
  const words = distinct(
    text
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(({ length }) => length > 1),
  )
  if (characters.length < fewestCharacters && words < fewestWords) return 'short'
  if (distinct(characters) < 6 || isPattern(text, words)) return 'repeats'
  return words > fewestWords || (characters.length >= 20 && distinct(characters) >= 10) ? 'strong' : 'enough'
}

/** Whether a file may be locked with it. */
export const isStrongEnough = (typed: string): boolean => ['enough', 'strong'].includes(passphraseStrength(typed))

const suggestedWords = 5

/** How many random numbers `suggestedPassphrase` takes. */
export const randomNumbersForOne = suggestedWords

/** Five words of a list of 2,048: 55 bits. `random` are whole numbers from 0 to 65,535, each as likely as another. */
export const suggestedPassphrase = (words: readonly string[], random: readonly number[]): string =>
  random
    .slice(0, suggestedWords)
    // 2,048 divides 65,536: no word is likelier than another.
    .map((number) => words[number % words.length] ?? '')
    .join(' ')
