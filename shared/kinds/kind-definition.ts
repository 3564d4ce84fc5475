// What every kind of record says of itself. No schema stands behind it, so the path to the first paint may read it.
import type { PersonId } from '../records/record-ids.ts'
import type { PartsOf } from './record-text-parts.ts'

export interface Kind<R> {
  /** Alone at the start of a line, several within a sentence, and what stands where no title was written. */
  readonly names: { readonly one: string; readonly many: string; readonly unnamed: string }
  /** Its part of an address below the journal; null when it has no page of its own there. */
  readonly segment: string | null
  /** Where one is looked at; null when it has no place of its own. */
  readonly address: (record: R) => string | null
  /** The text whose first line is its title; empty while there is none. */
  readonly titleText: (record: R) => string
  /** How it stands, as the journal narrows by it; null for a kind that has no such state. `isLinked`: it supports a criterion. */
  readonly status: (record: R, isLinked: boolean) => string | null
  /** Whom it names by its fields, the one it is from or with first; null for a person not said. */
  readonly people: (record: R) => readonly (PersonId | null)[]
  /** Records it points at by its fields: such a link is read both ways. `[[` in its texts is read elsewhere. */
  readonly linksTo: (record: R) => readonly (string | null)[]
  /** Records it cannot be without, beside those it points at. */
  readonly needs: (record: R) => readonly (string | null)[]
  /** What of it counts where `[[` names another record; nothing of what is the past or came in a file. */
  readonly textsThatName: (record: R) => unknown
  /** Someone else said it, also where it names nobody. */
  readonly isFromOthers: boolean
  /** Frozen when it was made, handed on, or came in as it is: no earlier state takes its place. */
  readonly isFrozen: boolean
  readonly canBeTrashed: boolean
  /** Fields that restoring an earlier state leaves as they are: facts of what happened, and what is locked. */
  readonly staying: (record: R) => readonly (keyof R & string)[]
  /** How it is imported: chosen by itself, or with the record whose id this gives; null for one that comes with whatever needs it. */
  readonly comesWith: 'chosen' | ((record: R) => string | null)
  /** Whether search in the journal finds it. */
  readonly isSearched: (record: R) => boolean
  /** Its texts in reading order, each by its field: see record-text-parts.ts. */
  readonly parts: PartsOf<R>
}

export const noStatus = () => null
export const nobody = () => []
export const nothing = () => []
export const nowhere = () => null
/** The record itself: every text anywhere in it. */
export const whole = (record: object) => record
export const always = () => true
export const never = () => false

/** The page of one that has its own below the journal. */
export const journalPage =
  (segment: string) =>
  ({ id }: { readonly id: string }): string =>
    `/journal/${segment}/${id}`
