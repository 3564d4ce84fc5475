// From what was told to what happened: one happening per save, each with its moment and the words undo would use for it.
import type { AnyRecord, RecordKind } from '../records/all-records.ts'
import { CriterionId, PersonId, SessionId } from '../records/ids.ts'
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
import type { Roadmap } from '../records/roadmap.ts'
import { kindInText } from '../rules/records/kind-names.ts'
import { demoInstant, demoZone } from './demo-days.ts'
import type { Fields, Later, SpeaksFor, Told, ToldWord } from './told.ts'

export interface Happening {
  readonly key: string
  readonly at: string
  readonly cause: string
  /** The record as it begins; absent where an earlier happening began it. */
  readonly begins?: (id: string) => AnyRecord
  readonly set: object
  readonly add: object
  readonly speaksFor: SpeaksFor
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

type ToldKind = keyof typeof blanks

/** How far a kind of record goes unless the story says otherwise; what is not named stays as it begins. */
const usualAudience: Partial<Readonly<Record<ToldKind, Fields<'entry'>>>> = {
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

/** Everything that happened to one record, from its first save on. */
export function happeningsOf<K extends ToldKind>(kind: K, told: Told<K>): Happening[] {
  const { key, day, time = usualTime, set, speaksFor = {}, later = [] } = told
  const at = demoInstant(day, time)
  const first: Happening = {
    key,
    at,
    cause: kind === 'person' ? 'Added a person' : `Saved ${article(kindInText(kind))}`,
    begins: (id) => blanks[kind](id, day, at),
    set: { ...usualAudience[kind], ...set },
    add: {},
    speaksFor,
    revision: null,
    closes: false,
  }
  return [first, ...later.map((one) => laterHappening(key, kind, one))]
}

/** The fields of a later save, of whatever kind. */
type AnyLater = Omit<Later, 'set' | 'add'> & { readonly set?: object; readonly add?: object }

function laterHappening(key: string, kind: ToldKind, later: AnyLater): Happening {
  const { day, time = usualTime, set = {}, add = {}, speaksFor = {}, revision = null } = later
  const cause = later.cause ?? `Saved ${article(kindInText(kind))}`
  return { key, at: demoInstant(day, time), cause, set, add, speaksFor, revision, closes: false }
}

/** A word of another, or a reason of mine; the key is made from what it says of whom. */
export function wordHappenings(word: ToldWord, roadmap: Roadmap): Happening[] {
  const { day, who, of, words, verdict = 'confirmed', source = 'told', sessionId = null, until } = word
  const key = `word-${of}-${who ?? 'me'}-${day}`
  const at = demoInstant(day, '15:00')
  const plain = { key, add: {}, speaksFor: {}, revision: null, closes: false }
  const target = { roadmapId: roadmap.id, criterionId: CriterionId.parse(of), personId: null, verdict }
  const said: Happening = {
    ...plain,
    at,
    cause: who === null ? 'Set a criterion aside' : 'Wrote down a confirmation',
    begins: (id) => newAssessment(id, day, at, target),
    set: { personId: who, words, source, sessionId },
  }
  if (until === undefined) return [said]
  const gone = demoInstant(until, '15:00')
  return [said, { ...plain, at: gone, cause: 'Took back what was said', set: { trashedAt: gone } }]
}
