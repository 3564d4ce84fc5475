// Whatever name and text: a place that may name someone is counted or listed, drawn in another script or shortened to a handle.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesInTexts } from '../../../shared/rules/sharing/find-possible-names.ts'
import { ownWords } from '../../../shared/rules/sharing/name-words.ts'
import { fold } from '../../../shared/rules/text/fold-text.ts'
import { property } from '../../property-limit.ts'

const runs = 300
const found = (original: string, text: string) =>
  namesInTexts([{ personId: '1', original, standIn: 'Alder Finch' }], [text])[0] ?? { times: 0, possible: [] }

const givenNames = [
  'Łukasz',
  'Jean-Luc',
  'Anna Maria',
  'Siobhán',
  'Jörg',
  'Noor',
  'Wren M.',
  'Pelle',
  'Αλέξης',
  'Ольга',
]
const surnames = [
  'Żak',
  'Picard',
  'van der Berg',
  "O'Neill",
  'Müller',
  'Haddad',
  'Quarrington',
  'de la Cruz',
  'Sørensen',
]
const someone = fc.tuple(fc.constantFrom(...givenNames), fc.constantFrom(...surnames)).map((parts) => parts.join(' '))
const around = fc.constantFrom(
  (word: string) => `Ask ${word}.`,
  (word: string) => `mail ${word}@corp.example today`,
  (word: string) => `(${word})`,
  (word: string) => `see https://chat.example/~${word}`,
  (word: string) => `**${word}** said`,
)
const drawnLike: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'ο',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
}

test('a word of a name is found with any of its letters drawn in another script', property, () => {
  const disguised = fc.tuple(someone, around, fc.nat(99), fc.nat(99))
  fc.assert(
    fc.property(disguised, ([name, put, whichWord, whichLetter]) => {
      const words = ownWords(name)
      const word = (words[whichWord % words.length] ?? '').toLowerCase()
      const places = [...word].flatMap((letter, at) => (letter in drawnLike ? [at] : []))
      fc.pre(places.length > 0 && word.length > 2)
      const at = places[whichLetter % places.length] ?? 0
      const written = [...word].map((letter, here) => (here === at ? drawnLike[letter] : letter)).join('')
      const { times, possible } = found(name, put(written))
      expect(possible.length + times, written).toBeGreaterThan(0)
    }),
    { numRuns: runs },
  )
})

test('a handle of the first letters of all given names and the surname is found, in either order', property, () => {
  fc.assert(
    fc.property(someone, around, fc.boolean(), fc.nat(99), (name, put, isTurned, number) => {
      const words = ownWords(name).map((word) => fold(word).replaceAll("'", ''))
      const last = words.at(-1) ?? ''
      const given = words.slice(0, -1).flatMap((word) => word.split('-'))
      const initials = given.map((word) => word.charAt(0)).join('')
      const handle = `${isTurned ? last + initials : initials + last}${number % 3 === 0 ? number : ''}`
      const { times, possible } = found(name, put(handle))
      expect(possible.length + times, handle).toBeGreaterThan(0)
    }),
    { numRuns: runs },
  )
})
