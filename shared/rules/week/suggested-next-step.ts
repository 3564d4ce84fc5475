// One suggested next step for the week, with its reason. Suggestions come in a fixed order; each can be put off to another time.

import type { Person } from '../../records/person.ts'
import type { CriterionId, PersonId } from '../../records/record-ids.ts'
import type { Roadmap } from '../../records/roadmap.ts'
import type { Session } from '../../records/session.ts'
import { hasEnded } from '../people/ended-relationship.ts'
import { type CriterionProgress, levelOf } from '../roadmap/roadmap-progress.ts'
import { oftenWords } from '../sessions/cadence.ts'
import { firstName } from '../sessions/session-words.ts'
import { counted } from '../text/number-words.ts'
import { daysBetween, longDay, whenWords } from '../time/day-words.ts'

/** What the suggestion's button does: go somewhere, or note an action. */
export type StepAction =
  | { readonly kind: 'go'; readonly words: string; readonly href: string }
  | { readonly kind: 'note-action'; readonly words: string; readonly text: string; readonly href: string }

export interface SuggestedStep {
  /** Stable, so that "another time" can be remembered without any text. */
  readonly id: string
  readonly step: string
  readonly why: string
  readonly way: StepAction
}

export interface StepInput {
  readonly today: string
  readonly roadmap: Roadmap
  readonly progress: readonly CriterionProgress[]
  /** Held, not closed yet; the oldest first. */
  readonly unclosed: readonly Session[]
  readonly next: Session | null
  readonly people: ReadonlyMap<PersonId, Person>
  /** Who is named on the pieces of a criterion, the most often first. */
  readonly namedOn: ReadonlyMap<CriterionId, readonly PersonId[]>
}

const criterionHref = (id: CriterionId) => `/roadmap/matrix/now/${id}`
const nameOf = (input: StepInput, id: PersonId | null) => {
  const person = id === null ? undefined : input.people.get(id)
  return person === undefined ? null : firstName(person)
}

/** Nothing new is suggested with someone once it has ended. */
const hasEndedWith = ({ people }: Pick<StepInput, 'people'>, id: PersonId | null, day: string): boolean => {
  const person = id === null ? undefined : people.get(id)
  return person !== undefined && hasEnded(person, day)
}
const askedName = (input: StepInput, id: PersonId | null) =>
  hasEndedWith(input, id, input.today) ? null : nameOf(input, id)

function closeSteps(input: StepInput): SuggestedStep[] {
  return input.unclosed.map((session) => {
    const name = nameOf(input, session.personId)
    return {
      id: `close ${session.id}`,
      step: name === null ? 'Close your last session.' : `Close the session with ${name}.`,
      why: `It was held on ${longDay(session.day, input.today)}. Closing it shows what moved since the one before.`,
      way: { kind: 'go', words: 'Look back on it', href: `/sessions/${session.id}/after` },
    }
  })
}

/** A goal is asked for in the last week before a session, not earlier; on its last day and its own it is in the list of what is due. */
const goalDays = 7

function goalSteps({ next, today, ...input }: StepInput): SuggestedStep[] {
  if (next === null || next.goal.trim() !== '' || hasEndedWith(input, next.personId, next.day)) return []
  const ahead = daysBetween(today, next.day)
  if (ahead > goalDays || ahead < 2) return []
  const name = nameOf({ next, today, ...input }, next.personId)
  return [
    {
      id: `goal ${next.id}`,
      step: name === null ? 'Write the goal of your next session.' : `Write the goal of the session with ${name}.`,
      why: `You meet ${whenWords(next.day, today)}, and no goal is written yet. One line is enough.`,
      way: { kind: 'go', words: 'Write the goal', href: `/sessions/${next.id}` },
    },
  ]
}

function confirmSteps(input: StepInput): SuggestedStep[] {
  const waiting = input.progress.filter(({ status }) => status === 'evidenced')
  const needs = (one: CriterionProgress) => levelOf(input.roadmap, one.criterion).metWhen === 'confirmed'
  const ordered = [...waiting.filter(needs), ...waiting.filter((one) => !needs(one))]
  return ordered.slice(0, 5).map(({ criterion: { id }, pieces }) => {
    const named = (input.namedOn.get(id) ?? []).map((person) => askedName(input, person)).find((name) => name !== null)
    const who = named ?? askedName(input, input.next?.personId ?? null)
    const step = `Ask ${who ?? 'someone'} to confirm ${id}.`
    const tie =
      named !== undefined
        ? ` ${named} is named on one.`
        : who !== null && input.next !== null
          ? ` You meet ${whenWords(input.next.day, input.today)}.`
          : ''
    return {
      id: `confirm ${id}`,
      step,
      why: `It has ${counted(pieces, 'evidence item')}, but nobody else has confirmed it.${tie}`,
      way: { kind: 'note-action', words: who === null ? 'Note it' : `Ask ${who}`, text: step, href: criterionHref(id) },
    }
  })
}

function pieceSteps({ progress }: StepInput): SuggestedStep[] {
  const close = progress.filter(
    ({ status, criterion, pieces }) => status === 'claimed' && pieces >= criterion.minimum - 1,
  )
  return close.slice(0, 5).map(({ criterion, pieces }) => ({
    id: `piece ${criterion.id}`,
    step: `Add one more record as evidence for ${criterion.id}.`,
    why:
      pieces === 0
        ? 'Something is linked to it, but not of a kind that counts there.'
        : pieces >= criterion.minimum
          ? `It has its ${counted(pieces, 'evidence item')}, but none of the kind it asks for.`
          : `It has ${counted(pieces, 'evidence item')} and asks for ${counted(criterion.minimum, 'evidence item')}.`,
    way: { kind: 'go', words: 'See what counts', href: criterionHref(criterion.id) },
  }))
}

function planSteps({ next, people, today }: StepInput): SuggestedStep[] {
  if (next !== null) return []
  if (people.size === 0) {
    const way = { kind: 'go', words: 'Add someone', href: '/people/new' } as const
    const why = 'A session needs someone to hold it with. A peer who is willing to talk counts.'
    return [{ id: 'first-person', step: 'Add someone you learn from.', why, way }]
  }
  const person = [...people.values()].find((one) => one.cadence !== 'none' && !one.iMentorThem && !hasEnded(one, today))
  const often = person === undefined ? null : oftenWords[person.cadence]
  return [
    {
      id: 'plan',
      step: person === undefined ? 'Plan the next session.' : `Plan the next session with ${firstName(person)}.`,
      why: often === null ? 'None is planned yet.' : `You meet ${often}, and none is planned yet.`,
      way: { kind: 'go', words: 'Plan it', href: '/sessions' },
    },
  ]
}

function firstPieceSteps({ progress }: StepInput): SuggestedStep[] {
  if (progress.some(({ status }) => status !== 'not-yet')) return []
  return [
    {
      id: 'first-piece',
      step: 'Link one of this week’s records to a criterion.',
      why: 'No evidence for the roadmap yet. Type ^ in the quick line and choose what it shows.',
      way: { kind: 'go', words: 'See the criteria', href: '/roadmap' },
    },
  ]
}

/** Every suggestion that holds now, the most useful first. */
export const suggestedSteps = (input: StepInput): SuggestedStep[] => [
  ...closeSteps(input),
  ...goalSteps(input),
  ...confirmSteps(input),
  ...pieceSteps(input),
  ...planSteps(input),
  ...firstPieceSteps(input),
]
