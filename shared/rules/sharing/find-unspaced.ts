// Names in scripts without spaces, which stand inside a sentence without an edge, and terms with signs in them, such as C++.

import type { Cut } from './name-extent.ts'
import type { FoundName, NameIndex } from './name-index.ts'
import { type Reading, writtenSpan } from './text-variants.ts'

const mayStandBetween = /[\s・·]/u
/** What would make the last character another one: the mark of が, the vowel and the end of a Korean syllable. */
const goesOnAsOne = /^[\p{M}\u1160-\u11ff]/u

/** Where a key that begins at `at` ends, spaces inside it allowed; -1 where it does not stand there. */
function endOf(text: string, at: number, key: string): number {
  let place = at
  for (let index = 0; index < key.length; index += 1) {
    while (index > 0 && place - at < key.length + 4 && mayStandBetween.test(text[place] ?? '')) place += 1
    if (text[place] !== key[index]) return -1
    place += 1
  }
  return goesOnAsOne.test(text.slice(place, place + 1)) ? -1 : place
}

/** Names that begin inside a piece of a script without spaces. */
export function findUnspaced(cut: Cut & { readonly reading: Reading }, at: number, index: NameIndex): FoundName[] {
  const places: FoundName[] = []
  const piece = cut.pieces[at]
  if (piece === undefined || index.unspaced.size === 0) return places
  for (let place = piece.start; place < piece.end; ) {
    const first = String.fromCodePoint(cut.text.codePointAt(place) ?? 0)
    let next = place + first.length
    for (const { key, entry } of index.unspaced.get(first) ?? []) {
      const end = endOf(cut.text, place, key)
      if (end === -1) continue
      const { subject, isJoined } = entry
      const part = isJoined || subject.isTerm ? undefined : subject.parts[subject.words.get(key)?.group ?? -1]
      const { original, standIn } = part ?? subject.whole
      places.push({ ...writtenSpan(cut.reading, { start: place, end }), subject, original, standIn, certainty: 'sure' })
      next = Math.max(next, end)
      break
    }
    place = next
  }
  return places
}

const isWordCharacter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}\p{M}]/u.test(character)

/** Terms that are looked for as they stand, with edges where they begin or end in a letter. */
export function findLiterally(reading: Reading, { literal }: NameIndex): FoundName[] {
  const { text } = reading.folded
  return literal.flatMap(({ text: sought, subject }) => {
    const places: FoundName[] = []
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) {
      const end = at + sought.length
      const before = isWordCharacter(sought[0]) && isWordCharacter(text[at - 1])
      if (before || (isWordCharacter(sought.at(-1)) && isWordCharacter(text[end]))) continue
      const { original, standIn } = subject.whole
      places.push({ ...writtenSpan(reading, { start: at, end }), subject, original, standIn, certainty: 'sure' })
    }
    return places
  })
}
