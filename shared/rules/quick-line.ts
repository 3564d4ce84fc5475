// What a quick line says: the thought, and the `#tags`, `@people` and `^criteria` in it. Nothing typed is lost: what is not known stays words.

import { tagLimit, textLimit } from '../records/field-choices.ts'
import type { CriterionId, PersonId } from '../records/ids.ts'
import { failed, ok, type Result } from '../result.ts'
import { figures } from './number-words.ts'

export interface NamedPerson {
  readonly id: PersonId
  readonly name: string
}

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

const joined = (name: string) => name.trim().split(/\s+/).join('.')
const firstName = (name: string) => name.trim().split(/\s+/, 1)[0] ?? ''
const folded = (text: string) => text.toLocaleLowerCase('en')

/** How each person is written after `@`: the first name, or the whole name with dots where two share it. */
export function handlesOf<P extends NamedPerson>(people: readonly P[]): { person: P; handle: string }[] {
  const named = people.filter(({ name }) => name.trim() !== '')
  const shared = new Map<string, number>()
  for (const { name } of named) shared.set(folded(firstName(name)), (shared.get(folded(firstName(name))) ?? 0) + 1)
  return named.map((person) => {
    const alone = shared.get(folded(firstName(person.name))) === 1
    return { person, handle: alone ? firstName(person.name) : joined(person.name) }
  })
}

interface Known {
  readonly people: ReadonlyMap<string, NamedPerson>
  readonly criteria: ReadonlyMap<string, CriterionId>
}

type Part =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'tag'; readonly text: string }
  | { readonly kind: 'person'; readonly text: string; readonly id: PersonId }
  | { readonly kind: 'criterion'; readonly text: string; readonly id: CriterionId }

/** The word without the full stop or comma that ends its sentence, and that mark. */
function withoutMark(word: string): [string, string] {
  const mark = /[.,;:!?)]+$/.exec(word)?.[0] ?? ''
  return [word.slice(0, word.length - mark.length), mark]
}

function partOf(word: string, known: Known): Part {
  const [bare, mark] = withoutMark(word.slice(1))
  if (bare !== '' && word.startsWith('#')) return { kind: 'tag', text: bare + mark }
  const person = word.startsWith('@') ? known.people.get(folded(bare)) : undefined
  if (person !== undefined) {
    const shown = folded(bare) === folded(firstName(person.name)) ? firstName(person.name) : person.name.trim()
    return { kind: 'person', text: shown + mark, id: person.id }
  }
  const criterion = word.startsWith('^') ? known.criteria.get(folded(bare)) : undefined
  return criterion === undefined
    ? { kind: 'words', text: word }
    : { kind: 'criterion', text: criterion + mark, id: criterion }
}

/**
 * What is said without the signs. Tags and criteria at the end are set aside, and people too once the sentence has ended;
 * inside a sentence their word stays.
 */
function spoken(parts: readonly Part[]): string {
  const last = parts.findLastIndex(({ kind }) => kind === 'words')
  const sentence = parts.slice(0, last + 1)
  const rest = parts.slice(last + 1)
  const isEnded = /[.!?…]$/.test(sentence.at(-1)?.text ?? '')
  const apart = rest.findIndex(({ kind }) => kind !== 'person')
  const named = isEnded ? [] : apart === -1 ? rest : rest.slice(0, apart)
  const kept = last === -1 && named.length === 0 ? parts : [...sentence, ...named]
  return kept.map(({ text }) => text).join(' ')
}

const knownFrom = (people: readonly NamedPerson[], criterionIds: readonly CriterionId[]): Known => ({
  people: new Map(
    handlesOf(people).flatMap(({ person, handle }) => [
      [folded(handle), person] as const,
      [folded(joined(person.name)), person] as const,
    ]),
  ),
  criteria: new Map(criterionIds.map((id) => [folded(id), id])),
})

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
  const parts = text.split(/\s+/).map((word) => partOf(word, known))
  const tags = [...new Set(parts.flatMap((part) => (part.kind === 'tag' ? [withoutMark(part.text)[0]] : [])))]
  const named = [...new Set(parts.flatMap((part) => (part.kind === 'person' ? [part.id] : [])))]
  const tooLong = tags.find((tag) => tag.length > longestTag)
  if (tags.length > tagLimit) return failed({ kind: 'too-many-tags', count: tags.length })
  if (tooLong !== undefined) return failed({ kind: 'tag-too-long', tag: tooLong })
  if (named.length > mostPeople) return failed({ kind: 'too-many-people', count: named.length })
  const criteria = [...new Set(parts.flatMap((part) => (part.kind === 'criterion' ? [part.id] : [])))]
  return ok({ what: spoken(parts), tags, people: named, criteria })
}

/** What happened, what is safe, what to do. */
export function quickLineTroubleWords(trouble: QuickLineTrouble): string {
  switch (trouble.kind) {
    case 'empty':
      return 'The line is empty, so nothing was saved.'
    case 'too-long':
      return `An entry takes up to 100,000 characters; this line has ${figures(trouble.length)}. It is kept here, nothing was saved: shorten it, or keep the long text in a file and link it.`
    case 'too-many-tags':
      return `An entry takes up to 60 tags; this line has ${figures(trouble.count)}. It is kept here, nothing was saved: take some out.`
    case 'tag-too-long':
      return `A tag takes up to 80 characters; “${trouble.tag.slice(0, 24)}…” is longer. The line is kept here, nothing was saved: shorten it.`
    case 'too-many-people':
      return `An entry names up to 100 people; this line names ${trouble.count}. It is kept here, nothing was saved: take some out.`
  }
}
