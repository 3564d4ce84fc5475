// Turns the story into events: one per save, each with its time and the name that undo shows for it.

import {
  newFeedback,
  newImprovement,
  newLearning,
  newPoc,
  newPresentation,
  newProposal,
  newQuestion,
} from '../records/new-evidence.ts'
import { newAction, newAssessment, newEntry, newPerson, newSession } from '../records/new-records.ts'
import type { AnyRecord, RecordKind } from '../records/record-definitions.ts'
import { CriterionId, PersonId, SessionId } from '../records/record-ids.ts'
import type { Roadmap } from '../records/roadmap.ts'
import { kindInText } from '../rules/records/kind-names.ts'
import { demoInstant, demoZone } from './demo-period.ts'
import type { Fields, Later, StoryConfirmation, StoryRecord, Supports } from './demo-source-types.ts'

/** What stands once all saves so far are made. */
export interface ToldSoFar {
  readonly roadmap: Roadmap
  /** Throws for a key that nothing saved so far has. */
  record(key: string): AnyRecord
  all(): readonly AnyRecord[]
}

export interface CareerEvent {
  readonly key: string
  readonly at: string
  readonly cause: string
  /** The record as it begins; absent where an earlier event began it. */
  readonly begins?: (id: string, told: ToldSoFar) => AnyRecord
  /** Records that begin in the same save. */
  readonly also?: (told: ToldSoFar) => readonly AnyRecord[]
  readonly set: object
  readonly add: object
  readonly supports: Supports
  readonly revision: Later['revision'] | null
  readonly closes: boolean
}

type Blank = (id: string, day: string, at: string) => AnyRecord

const blanks = {
  entry: newEntry,
  person: (id, _day, at) => newPerson(PersonId.parse(id), at),
  session: (id, day, at) => newSession(SessionId.parse(id), day, demoZone, at),
  action: newAction,
  proposal: newProposal,
  poc: newPoc,
  presentation: newPresentation,
  feedback: newFeedback,
  learning: newLearning,
  question: newQuestion,
  improvement: newImprovement,
} satisfies Partial<Record<RecordKind, Blank>>

type StoryKind = keyof typeof blanks

/** Visibility of each kind unless the story says otherwise; kinds that are not listed keep their default. */
const usualAudience: Partial<Readonly<Record<StoryKind, Fields<'entry'>>>> = {
  entry: { audience: 'packet' },
  proposal: { audience: 'packet' },
  poc: { audience: 'packet' },
  presentation: { audience: 'packet' },
  feedback: { audience: 'packet' },
  learning: { audience: 'mentor' },
  improvement: { audience: 'packet' },
  person: { audience: 'mentor' },
}

const article = (words: string) => (/^[aeiou]/i.test(words) ? `an ${words}` : `a ${words}`)
const usualTime = '16:30'

/** All events of one record, from its first save on. */
export function recordEvents<K extends StoryKind>(kind: K, source: StoryRecord<K>): CareerEvent[] {
  const { key, day, time = usualTime, set, supports = {}, later = [] } = source
  const at = demoInstant(day, time)
  const first: CareerEvent = {
    key,
    at,
    cause: kind === 'person' ? 'Added a person' : `Saved ${article(kindInText(kind))}`,
    begins: (id) => blanks[kind](id, day, at),
    set: { ...usualAudience[kind], ...set },
    add: {},
    supports,
    revision: null,
    closes: false,
  }
  return [first, ...later.map((one) => laterEvent(key, kind, one))]
}

/** The fields of a later save, of whatever kind. */
type AnyLater = Omit<Later, 'set' | 'add'> & { readonly set?: object; readonly add?: object }

function laterEvent(key: string, kind: StoryKind, later: AnyLater): CareerEvent {
  const { day, time = usualTime, set = {}, add = {}, supports = {}, revision = null } = later
  const cause = later.cause ?? `Saved ${article(kindInText(kind))}`
  return { key, at: demoInstant(day, time), cause, set, add, supports, revision, closes: false }
}

/** A confirmation by another person, or the owner’s own reason; the key is made from its criterion, person and day. */
export function confirmationEvents(word: StoryConfirmation, roadmap: Roadmap): CareerEvent[] {
  const { day, who, of, words, verdict = 'confirmed', source = 'told', sessionId = null, until } = word
  const key = `word-${of}-${who ?? 'me'}-${day}`
  const at = demoInstant(day, '15:00')
  const plain = { key, add: {}, supports: {}, revision: null, closes: false }
  const target = { roadmapId: roadmap.id, criterionId: CriterionId.parse(of), personId: null, verdict }
  const added: CareerEvent = {
    ...plain,
    at,
    cause: who === null ? 'Marked a criterion as not applicable' : 'Added a confirmation',
    begins: (id) => newAssessment(id, day, at, target),
    set: { personId: who, words, source, sessionId },
  }
  if (until === undefined) return [added]
  const gone = demoInstant(until, '15:00')
  return [added, { ...plain, at: gone, cause: 'Removed a confirmation', set: { trashedAt: gone } }]
}
