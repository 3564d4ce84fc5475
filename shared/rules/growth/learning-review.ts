// When a topic comes back: at growing intervals until it can be explained in own words, a step sooner when understanding falls.
// Source: expanding retrieval practice (Landauer and Bjork, 1978): what was recalled once is asked for again after a longer wait.
import type { Learning, Visit } from '../../records/learning.ts'
import { dayWords, whenWords } from '../time/day-words.ts'
import { fromEpochDay, toEpochDay } from '../time/epoch-day.ts'

/** Days until a topic comes back, each a little more than twice the one before; the last repeats. */
export const reviewDays = [3, 7, 16, 35, 80, 180, 365] as const
const lastStep = reviewDays.length - 1

type Topic = Pick<Learning, 'day' | 'visits' | 'explanation' | 'state'>

const heights = { new: 0, partly: 1, 'can-explain': 2 } as const satisfies Record<Visit['understanding'], number>

/** One visit a day, the earliest day first; of several on one day the one written last stands. */
export function visitsByDay(visits: readonly Visit[]): Visit[] {
  const days = new Map(visits.map((visit) => [visit.on, visit]))
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/**
 * How many steps of the ladder the visits have earned. Understanding that fell goes back one; a topic that is still new stays
 * where it is, since nothing was recalled; every other visit goes on one.
 */
export function reviewStep(visits: readonly Visit[]): number {
  let step = 0
  let before: Visit['understanding'] = 'new'
  for (const { understanding } of visitsByDay(visits)) {
    if (heights[understanding] < heights[before]) step = Math.max(0, step - 1)
    else if (understanding !== 'new') step = Math.min(lastStep, step + 1)
    before = understanding
  }
  return step
}

/** 9999-12-31: no day of a record lies beyond. */
const lastDay = 2_932_896

/** The civil date the topic comes back on, counted from its newest visit or the day it was met; null when it does not. */
export function comesBackOn({ day, visits, state }: Topic): string | null {
  if (state !== 'returning') return null
  const from = visitsByDay(visits).at(-1)?.on ?? day
  const wait = reviewDays[reviewStep(visits)] ?? 0
  return fromEpochDay(Math.min(lastDay, toEpochDay(from) + wait))
}

/** Whether it is back by `today`. */
export function isBack(topic: Topic, today: string): boolean {
  const on = comesBackOn(topic)
  return on !== null && on <= today
}

/**
 * Where the topic stands by its visits: explained only while the newest one says it can be explained and the explanation is
 * written. One that was let go stays so until it is taken up again.
 */
export function understood({
  visits,
  explanation,
  state,
}: Omit<Topic, 'day'>): Pick<Learning, 'state' | 'explainedOn'> {
  const newest = visitsByDay(visits).at(-1)
  if (newest?.understanding === 'can-explain' && explanation.trim() !== '')
    return { state: 'explained', explainedOn: newest.on }
  return { state: state === 'let-go' ? 'let-go' : 'returning', explainedOn: null }
}

/** The topic gone over once more; it is taken up again if it was let go. */
export function withVisit(learning: Learning, visit: Visit, explanation = learning.explanation): Learning {
  const visits = [...learning.visits, visit].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return { ...learning, visits, explanation, ...understood({ visits, explanation, state: 'returning' }) }
}

export const letGo = (learning: Learning): Learning => ({ ...learning, state: 'let-go', explainedOn: null })

/** Takes up a topic that was let go, where its visits left it. */
export const takenUp = (learning: Learning): Learning => ({
  ...learning,
  ...understood({ ...learning, state: 'returning' }),
})

const standsWords = {
  new: 'Still new',
  partly: 'Partly understood',
  'can-explain': 'You can explain it, but the explanation is not written yet',
} as const satisfies Record<Visit['understanding'], string>

/** "Partly understood; it comes back on Thursday.": the answer of a topic's page. */
export function learningSentence(learning: Learning, today: string): string {
  if (learning.state === 'let-go') return 'Dropped. Reopen it to review it again.'
  if (learning.explainedOn !== null && learning.state === 'explained')
    return `Explained in your own words ${whenWords(learning.explainedOn, today)}.`
  const on = comesBackOn(learning) ?? today
  const newest = visitsByDay(learning.visits).at(-1)
  const stands = newest === undefined ? 'Not reviewed yet' : standsWords[newest.understanding]
  return `${stands}; it ${on < today ? `has been due for review since ${dayWords(on, today)}` : `is due for review ${whenWords(on, today)}`}.`
}
