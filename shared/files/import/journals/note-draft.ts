// Notes of a journal before they have their source ids: a text with its day, its kind and its place.
import type { DayFrom, FoundLink, FoundNote, LeftOutLines } from '../../../rules/import/found-record.ts'
import { isBlank, type SourceLine } from '../source-lines.ts'

export interface NoteDraft {
  readonly kind: FoundNote['kind']
  readonly text: string
  readonly day: string | null
  readonly dayFrom: DayFrom | null
  readonly line: number
  readonly endLine: number
  readonly tags: readonly string[]
  readonly people: readonly string[]
  readonly links: readonly FoundLink[]
  /** An id of the source's own; empty where it has none. */
  readonly key: string
}

/** What a part of a file came to. */
export interface FoundNotes {
  readonly notes: readonly NoteDraft[]
  readonly leftOut: readonly LeftOutLines[]
  readonly structure: readonly number[]
}

export const structureOf = (lines: readonly SourceLine[]): FoundNotes => ({
  notes: [],
  leftOut: [],
  structure: lines.filter((line) => !isBlank(line)).map(({ number }) => number),
})

export const joined = (parts: readonly FoundNotes[]): FoundNotes => ({
  notes: parts.flatMap(({ notes }) => notes),
  leftOut: parts.flatMap(({ leftOut }) => leftOut),
  structure: parts.flatMap(({ structure }) => structure),
})

const hashTag = /(?<![\p{L}\p{N}_/&#])#([\p{L}][\p{L}\p{N}_/-]{0,78})/gu

/** "#review", not the one in an address or a heading. */
export const tagsIn = (text: string): string[] => [...text.matchAll(hashTag)].map((found) => found[1] ?? '')

/** A tag as a record may have it: 80 characters, 60 of them, each once. */
export const fittingTags = (tags: readonly string[]): string[] =>
  [...new Set(tags.map((tag) => tag.trim().replace(/\s+/g, ' ').slice(0, 80)).filter((tag) => tag !== ''))].slice(0, 60)

const address = /https?:\/\/[^\s<>)\]"']+/g

/** Addresses in a text, each once. Those of a Markdown link have its words as their title. */
export function linksIn(text: string): FoundLink[] {
  const titled = new Map(
    [...text.matchAll(/\[([^\]]{1,400})\]\((https?:\/\/[^\s)]+)\)/g)].map((found) => [found[2] ?? '', found[1] ?? '']),
  )
  const urls = [...new Set([...text.matchAll(address)].map(([url]) => url.replace(/[.,;:!?]+$/, '')))]
  return urls
    .filter((url) => url.length <= 2000)
    .slice(0, 100)
    .map((url) => ({ title: titled.get(url) ?? '', url }))
}

const wordsOf = (text: string): string =>
  (
    text
      .toLowerCase()
      .normalize('NFKC')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
    .slice(0, 6)
    .join('-')
    .slice(0, 120)

/** Source ids from an own id, or from the day and the first words: a later word may change, a line before it may come or go. */
export function foundNotes(family: string, path: string, drafts: readonly NoteDraft[]): FoundNote[] {
  const seen = new Map<string, number>()
  return drafts.map(({ key, line, endLine, ...draft }): FoundNote => {
    const own = key === '' ? `${draft.day ?? 'undated'}/${wordsOf(draft.text)}` : key
    const count = (seen.get(own) ?? 0) + 1
    seen.set(own, count)
    return {
      ...draft,
      tags: fittingTags(draft.tags),
      sourceId: `${family}:${path}#${own}${count > 1 ? `/${count}` : ''}`,
      place: { path, line, endLine },
    }
  })
}
