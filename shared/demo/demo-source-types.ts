// Types of the demo’s source: records with short keys where they refer to one another.

import type { ContentHash } from '../records/common-fields.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../records/record-definitions.ts'
import type { CriterionId, PersonId, RoadmapId, SessionId } from '../records/record-ids.ts'
import type { Session, Topic } from '../records/session.ts'

type Branded = PersonId | SessionId | RoadmapId | CriterionId | ContentHash
type Leaf = string | number | boolean | null | undefined

/** A value in the source: keys instead of ids, and lines without their default fields. */
type Plain<T> = T extends Branded
  ? string
  : T extends Leaf
    ? T
    : T extends readonly (infer Line)[]
      ? readonly Plain<Line>[]
      : Partial<{ readonly [Name in keyof T]: Plain<T[Name]> }>

type Given = 'id' | 'kind' | 'revision' | 'createdAt' | 'updatedAt' | 'trashedAt' | 'day'
export type Fields<K extends RecordKind> = Partial<{
  readonly [Name in Exclude<keyof RecordOf<K>, Given>]: Plain<RecordOf<K>[Name]>
}>

/** Criterion ids, each with the reason why the record supports it. */
export type Supports = Readonly<Record<string, string>>

/** A later save of a record. `add` appends lines. */
export interface Later<K extends RecordKind = RecordKind> {
  readonly day: string
  /** Clock time in the demo's zone. */
  readonly time?: string
  readonly cause?: string
  readonly set?: Fields<K>
  readonly add?: Fields<K>
  readonly supports?: Supports
  /** A proposal as it stands after this save, kept as a revision. */
  readonly revision?: { readonly why: string; readonly causeId: string | null }
}

export interface StoryRecord<K extends RecordKind = RecordKind> {
  readonly key: string
  readonly day: string
  readonly time?: string
  readonly set: Fields<K>
  readonly supports?: Supports
  readonly later?: readonly Later<K>[]
}

/** What another person said about a criterion, or the owner (`who` null). */
export interface StoryConfirmation {
  readonly day: string
  readonly who: string | null
  readonly of: string
  readonly words: string
  readonly verdict?: RecordOf<'assessment'>['verdict']
  readonly source?: RecordOf<'assessment'>['source']
  readonly sessionId?: string
  /** The day it was withdrawn. */
  readonly until?: string
}

export interface StoryQuestion {
  readonly ask: string
  readonly topic?: Topic
  /** Without one the question is left open. */
  readonly answer?: string
  readonly carriedFrom?: string
  readonly aboutId?: string
  readonly betterAskedOf?: string
}

export interface StoryNote {
  readonly at: string
  readonly text: string
  readonly theirs?: true
  readonly onlyMe?: true
  readonly became?: readonly [kind: 'action' | 'learning' | 'feedback', key: string]
}

export interface StoryAction {
  readonly key: string
  readonly text: string
  readonly due?: string
  readonly owner?: string
  readonly done?: { readonly day: string; readonly by?: string }
  readonly droppedOn?: string
}

export interface StorySession {
  readonly key: string
  readonly day: string
  readonly with: string
  readonly role?: Session['role']
  readonly planned?: false
  /** The day it was prepared; the working day before it unless said otherwise. */
  readonly preparedOn?: string
  readonly begins?: string
  readonly ends?: string
  readonly format?: NonNullable<Session['format']>
  readonly readyToTakeNotes?: true
  readonly goal: string
  readonly stated: string
  readonly asks?: readonly StoryQuestion[]
  readonly reading?: Fields<'session'>['reading']
  readonly since?: string
  readonly supports?: Supports
  readonly tags?: readonly string[]
  /** Null while it is still to come. */
  readonly held: StoryOutcome | null
}

/** The outcome of a session. */
export interface StoryOutcome {
  readonly notes?: readonly StoryNote[]
  readonly drove: NonNullable<Session['drove']>
  readonly met: NonNullable<Session['goalMet']>
  readonly why?: string
  readonly found: string
  readonly read?: string
  readonly outcome: NonNullable<Session['outcome']>
  readonly well?: string
  readonly better?: string
  readonly learned?: string
  readonly theyLearned?: string
  readonly fit?: readonly [mine: Session['fitMine'], theirs: Session['fitTheirs']]
  readonly actions?: readonly StoryAction[]
  /** A correction or an answer to "did it hold?", later. */
  readonly later?: { readonly day: string; readonly held?: NonNullable<Session['held']>; readonly addendum?: string }
}

export interface DemoWrite {
  /** `revision` is the one the save began from, as in every save. */
  readonly record: AnyRecord
  readonly isNew: boolean
}

/** One save, as one change. */
export interface DemoStep {
  /** UTC instant. */
  readonly at: string
  /** In a person's words, as undo would say it. */
  readonly cause: string
  readonly writes: readonly DemoWrite[]
  /** Whether this save closes the session it writes. */
  readonly closes: boolean
}
