// How people are written after `@`: short where that is clear, and always so that what is offered is read back as that very person.
import type { PersonId } from '../../records/record-ids.ts'
import { fold } from '../text/fold-text.ts'

export interface NamedPerson {
  readonly id: PersonId
  readonly name: string
}

/** A name as one word, its parts joined with dots. */
export const joinedName = (name: string): string => name.trim().split(/\s+/).join('.')

/** By which two ways to write a name are the same: also with its apostrophe left out, as in an address. */
export const nameKey = (name: string): string => fold(name).replaceAll("'", '')

/** What ends a sentence or stands around a name, and so is no part of a handle. */
const outside = /^[\s("'“„«[]+|[\s.,;:!?)…"'”“»\]]+$/gu
const titles = new Set(
  'dr prof professor mr mrs ms miss mx sir dame lord lady rev hon st pd dipl ing mag herr frau sr sra dra mme mlle me eng'.split(
    ' ',
  ),
)
/** Whether a word stands before a name and is none: `Dr.` and its like. */
export const isTitle = (word: string): boolean => titles.has(fold(word))
const isInitial = (word: string) => /^\p{Lu}$/u.test(word)

/** The words of a name that can stand in a handle: without the titles before it (`Dr.`, `Dipl.-Ing.`) and the marks around each. */
function handleWords(name: string): readonly string[] {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => ({ text: word.replace(outside, ''), word }))
  const isBefore = ({ text, word }: { text: string; word: string }) =>
    text === '' || isTitle(text) || (word.endsWith('.') && !isInitial(text))
  const first = words.findIndex((one) => !isBefore(one))
  return words
    .slice(Math.max(first, 0))
    .map(({ text }) => text)
    .filter((text) => text !== '')
}

/** The word a person is called by: the first that is no title and no initial. */
export function callName(name: string): string {
  const words = handleWords(name)
  return words.find((word) => !isInitial(word)) ?? words[0] ?? ''
}

/** The whole name with dots, without titles: `Anna.Weiß` of Dr. Anna Weiß. */
export const wholeHandle = (name: string): string => handleWords(name).join('.')

interface Handle<P> {
  readonly person: P
  readonly handle: string
}

const counted = (keys: readonly string[]) => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(nameKey(key), (counts.get(nameKey(key)) ?? 0) + 1)
  return (key: string) => counts.get(nameKey(key)) ?? 0
}

/**
 * How each person with a name is written after `@`: the name they are called by, the whole name with dots where two share it, and a
 * number behind it where two have the same whole name, the one who was added first before the other. No two handles are the same.
 */
export function handlesOf<P extends NamedPerson>(people: readonly P[]): Handle<P>[] {
  const named = people.filter(({ name }) => name.trim() !== '')
  const called = counted(named.map(({ name }) => callName(name)))
  const whole = counted(named.map(({ name }) => wholeHandle(name)))
  const taken = new Set<string>()
  const oldestFirst = [...named].sort((a, b) => (a.id < b.id ? -1 : 1))
  const handles = new Map<string, string>()
  const take = ({ id }: P, handle: string) => {
    taken.add(nameKey(handle))
    handles.set(id, handle)
  }
  const isOpen = ({ id }: P) => !handles.has(id)
  for (const person of oldestFirst) {
    const short = callName(person.name)
    if (short !== '' && called(short) === 1) take(person, short)
  }
  for (const person of oldestFirst.filter(isOpen)) {
    const long = wholeHandle(person.name)
    if (long !== '' && whole(long) === 1 && !taken.has(nameKey(long))) take(person, long)
  }
  for (const person of oldestFirst.filter(isOpen)) {
    const base = wholeHandle(person.name) || 'person'
    let number = 1
    while (taken.has(nameKey(`${base}.${number}`))) number += 1
    take(person, `${base}.${number}`)
  }
  return named.map((person) => ({ person, handle: handles.get(person.id) ?? '' }))
}
