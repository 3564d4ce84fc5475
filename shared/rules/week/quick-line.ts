// What a quick line says: the thought, and the `#tags`, `@people` and `^criteria` in it. Nothing typed is lost: what is not known stays words.

import { tagLimit, textLimit } from '../../records/field-choices.ts'
import type { CriterionId, PersonId } from '../../records/record-ids.ts'
import { failed, ok, type Result } from '../../result.ts'
import { fold } from '../text/fold-text.ts'
import { figures } from '../text/number-words.ts'
import { callName, handlesOf, isTitle, joinedName, type NamedPerson, nameKey, wholeHandle } from './person-handles.ts'

export interface QuickLine {
  readonly what: string
  readonly tags: readonly string[]
  readonly people: readonly PersonId[]
  readonly criteria: readonly CriterionId[]
}

export type QuickLineTrouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-long'; readonly length: number }
  | { readonly kind: 'too-many-tags'; readonly count: number }
  | { readonly kind: 'tag-too-long'; readonly tag: string }
  | { readonly kind: 'too-many-people'; readonly count: number }

const longestTag = 80
const mostPeople = 100

/** A person or a criterion is written after its sign; those of an East Asian input method are as good. */
const signOf = (word: string) => ({ '＃': '#', '＠': '@', '＾': '^' })[word.charAt(0)] ?? word.charAt(0)

interface Known {
  readonly people: ReadonlyMap<string, NamedPerson | 'several'>
  readonly criteria: ReadonlyMap<string, CriterionId>
}

type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'tag'; readonly text: string; readonly tag: string }
  | { readonly kind: 'person'; readonly text: string; readonly id: PersonId }
  /** Written as a person is, and not one that is known, or one of several of that name. */
  | { readonly kind: 'stranger'; readonly text: string; readonly name: string; readonly isSeveral: boolean }
  | { readonly kind: 'criterion'; readonly text: string; readonly id: CriterionId }

/** The word without the full stop or comma that ends its sentence, and that mark. */
function withoutMark(word: string): [string, string] {
  const mark = /[.,;:!?)…"”»\]]+$/.exec(word)?.[0] ?? ''
  return [word.slice(0, word.length - mark.length), mark]
}

/** Letters, with what stands within names: `Ana.Silva`, `O’Neill`, `Jean-Luc`. */
const personShape = /^\p{L}[\p{L}\p{M}\p{N}'’.-]*$/u

function personPart(bare: string, mark: string, { people }: Known): Part | null {
  const owned = /['’]s$/i.exec(bare)?.[0] ?? ''
  const tries =
    owned === ''
      ? [[bare, mark]]
      : [
          [bare, mark],
          [bare.slice(0, -owned.length), owned + mark],
        ]
  for (const [name = '', after = ''] of tries) {
    const person = people.get(nameKey(name))
    if (person === undefined || person === 'several') continue
    const isCalled = nameKey(name) === nameKey(callName(person.name))
    return { kind: 'person', text: (isCalled ? callName(person.name) : person.name.trim()) + after, id: person.id }
  }
  if (!personShape.test(bare) || isTitle(bare)) return null
  const name = bare.slice(0, bare.length - owned.length)
  const isSeveral = people.get(nameKey(name)) === 'several'
  return {
    kind: 'stranger',
    text: name.replaceAll('.', ' ') + owned + mark,
    name: name.replaceAll('.', ' '),
    isSeveral,
  }
}

function partOf(written: string, known: Known): Part {
  const opening = /^[([]+(?=[#@^＃＠＾])/.exec(written)?.[0] ?? ''
  const part = signedPart(written.slice(opening.length), known)
  // The closing bracket is among the marks after it.
  return { ...part, text: opening + part.text }
}

function signedPart(word: string, known: Known): Part {
  const [bare, mark] = withoutMark(word.slice(1))
  const sign = signOf(word)
  // A number after its sign is a ticket, not a tag.
  if (sign === '#' && /\p{L}/u.test(bare)) return { kind: 'tag', text: bare + mark, tag: bare }
  const criterion = sign === '^' ? known.criteria.get(fold(bare)) : undefined
  if (criterion !== undefined) return { kind: 'criterion', text: criterion + mark, id: criterion }
  return (sign === '@' && bare !== '' ? personPart(bare, mark, known) : null) ?? { kind: 'words', text: word }
}

/** After these a sentence is not one without the name that follows. */
const wantsName = new Set(
  `with to for from by and or of about at on via than between against through without like as behind beside under over after before
   toward towards versus vs asked told helped thanked met mentored coached taught showed joined called interviewed onboarded shadowed
   paired unblocked convinced the a an this that these those my our your his her its their some any each every no`.split(
    /\s+/,
  ),
)

/** How many parts from `count` on make a sentence that leaves no bracket open; what a bracket holds at the end belongs to it. */
function closedFrom(parts: readonly Part[], count: number): number {
  let [end, open] = [0, 0]
  for (const { text } of parts) {
    if (end >= count && open <= 0) break
    open += (text.match(/[([]/g)?.length ?? 0) - (text.match(/[)\]]/g)?.length ?? 0)
    end += 1
  }
  return open > 0 ? count : end
}

/**
 * What is said without the signs. What stands at the end leaves the sentence, except for people without whose names it would be none:
 * after `with`, `asked` and the like, or after a single word. Inside a sentence a word stays; of someone not known, as it was typed.
 */
function spoken(parts: readonly Part[], words: readonly string[]): string {
  const textOf = (part: Part, at: number) => (part.kind === 'stranger' ? (words[at] ?? '') : part.text)
  const last = parts.findLastIndex(({ kind }) => kind === 'words')
  if (last === -1) return parts.map(({ text }) => text).join(' ')
  const sentence = parts.slice(0, closedFrom(parts, last + 1))
  const ending = sentence.at(-1)?.text ?? ''
  const isOpen = !/[.!?…]$/.test(ending) && (wantsName.has(fold(ending)) || sentence.length === 1)
  const rest = parts.slice(sentence.length)
  const apart = rest.findIndex(({ kind }) => kind !== 'person' && kind !== 'stranger')
  const named = isOpen ? rest.slice(0, apart === -1 ? rest.length : apart) : []
  return [...sentence.map(textOf), ...named.map(({ text }) => text)].join(' ')
}

/** By handle; and by the whole name, where it is the name of one. A name that several have is nobody's. */
function peopleByName(people: readonly NamedPerson[]): Known['people'] {
  const found = new Map<string, NamedPerson | 'several'>()
  const add = (key: string, person: NamedPerson) => {
    const other = found.get(key)
    found.set(key, other === undefined || other === person ? person : 'several')
  }
  const handles = handlesOf(people)
  for (const { person } of handles) {
    add(nameKey(joinedName(person.name)), person)
    add(nameKey(wholeHandle(person.name)), person)
    add(nameKey(callName(person.name)), person)
  }
  for (const { person, handle } of handles) found.set(nameKey(handle), person)
  return found
}

const knownFrom = (people: readonly NamedPerson[], criterionIds: readonly CriterionId[]): Known => ({
  people: peopleByName(people),
  criteria: new Map(criterionIds.map((id) => [fold(id), id])),
})

/** `##perf` is a tag like `#perf`, and `#ci#flaky` are two. */
const wordsOf = (line: string) =>
  line
    .trim()
    .split(/\s+/)
    .flatMap((word) =>
      /^[#＃]/.test(word) ? word.replace(/^[#＃]+(?=\p{L})/u, '#').split(/(?<=.)(?=[#＃]\p{L})/u) : [word],
    )

/** Who is written after `@` and was credited nowhere, each once. */
export interface Uncredited {
  /** Nobody has this name yet. */
  readonly strangers: readonly string[]
  /** Several people do, and it does not say which. */
  readonly several: readonly string[]
}

/** Those at the end of the line, and within it those written as a name is. `people` are those that `@` may mean. */
export function uncreditedIn(line: string, people: readonly NamedPerson[]): Uncredited {
  const known = knownFrom(people, [])
  const parts = wordsOf(line).map((word) => partOf(word, known))
  const last = parts.findLastIndex(({ kind }) => kind === 'words')
  const found = parts.flatMap((part, at) =>
    part.kind === 'stranger' && (at > last || /^[\p{Lu}\p{Lo}]/u.test(part.name)) ? [part] : [],
  )
  const names = (isSeveral: boolean) => [
    ...new Set(found.filter((part) => part.isSeveral === isSeveral).map(({ name }) => name)),
  ]
  return { strangers: names(false), several: names(true) }
}

/** Reads a line, at most 100,000 characters with 60 tags. `people` and `criterionIds` are those that `@` and `^` may mean. */
export function readQuickLine(
  line: string,
  people: readonly NamedPerson[],
  criterionIds: readonly CriterionId[],
): Result<QuickLine, QuickLineTrouble> {
  const text = line.trim()
  if (text === '') return failed({ kind: 'empty' })
  if (text.length > textLimit) return failed({ kind: 'too-long', length: text.length })
  const known = knownFrom(people, criterionIds)
  const words = wordsOf(text)
  const parts = words.map((word) => partOf(word, known))
  const tags = [...new Set(parts.flatMap((part) => (part.kind === 'tag' ? [part.tag] : [])))]
  const named = [...new Set(parts.flatMap((part) => (part.kind === 'person' ? [part.id] : [])))]
  const tooLong = tags.find((tag) => tag.length > longestTag)
  if (tags.length > tagLimit) return failed({ kind: 'too-many-tags', count: tags.length })
  if (tooLong !== undefined) return failed({ kind: 'tag-too-long', tag: tooLong })
  if (named.length > mostPeople) return failed({ kind: 'too-many-people', count: named.length })
  const criteria = [...new Set(parts.flatMap((part) => (part.kind === 'criterion' ? [part.id] : [])))]
  return ok({ what: spoken(parts, words), tags, people: named, criteria })
}

/** What happened, what is safe, what to do. */
export function quickLineTroubleWords(trouble: QuickLineTrouble): string {
  switch (trouble.kind) {
    case 'empty':
      return 'The line is empty, so nothing was saved.'
    case 'too-long':
      return `An entry takes up to 100,000 characters; this line has ${figures(trouble.length)}. It is kept here, nothing was saved: shorten it, or keep the long text in a file and link it.`
    case 'too-many-tags':
      return `An entry takes up to 60 tags; this line has ${figures(trouble.count)}. It is kept here, nothing was saved: remove some.`
    case 'tag-too-long':
      return `A tag takes up to 80 characters; “${trouble.tag.slice(0, 24)}…” is longer. The line is kept here, nothing was saved: shorten it.`
    case 'too-many-people':
      return `An entry names up to 100 people; this line names ${trouble.count}. It is kept here, nothing was saved: remove some.`
  }
}
