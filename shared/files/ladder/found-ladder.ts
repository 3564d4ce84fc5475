// What each format's reader finds, before levels, competencies and ids are made of it.
import type { LeftOut } from './ladder-content.ts'
import type { LadderField } from './ladder-mapping.ts'

/** Names are as the file has them; an empty one says that the file has none there. */
export interface FoundCriterion {
  readonly place: string
  readonly text: string
  readonly notes: string
  /** One name, or several where the file has a list; each may hold a range or a list itself. */
  readonly levels: readonly string[]
  readonly competency: string
  readonly group: string
  readonly track: string
  readonly id: string
  readonly metWhen: string
  readonly kinds: string
  readonly needs: string
  readonly minimum: string
}

/** A level or a competency that the file lists by itself. Criteria refer to it by its id or its name. */
export interface Declared {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly track: string
  readonly group: string
  readonly metWhen: string
}

export interface FoundLadder {
  readonly title: string
  readonly fields: readonly LadderField[]
  /** In the order of the file. */
  readonly levels: readonly Declared[]
  readonly competencies: readonly Declared[]
  readonly criteria: readonly FoundCriterion[]
  readonly leftOut: readonly LeftOut[]
}

export const nothingFound: FoundCriterion = {
  place: '',
  text: '',
  notes: '',
  levels: [],
  competency: '',
  group: '',
  track: '',
  id: '',
  metWhen: '',
  kinds: '',
  needs: '',
  minimum: '',
}

export const declared = (name: string, more: Partial<Declared> = {}): Declared => ({
  id: '',
  name,
  shortName: '',
  track: '',
  group: '',
  metWhen: '',
  ...more,
})

/** The first words of a text, for lists of what was left out and for examples. */
export function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79).trimEnd()}…` : line
}
