// What the sessions of a span came to: goals, the problem stated and the one found, who drove, what was agreed, whether it held, topics.
import type { Action } from '../../records/action.ts'
import { topics } from '../../records/field-choices.ts'
import type { Session } from '../../records/session.ts'
import { heldCheckDay, isWayOut } from '../sessions/outcome-held-check.ts'
import { topicWords } from '../sessions/topic-words.ts'
import { counted, figures } from '../text/number-words.ts'
import {
  countIn,
  figureOf,
  idsOf,
  type LongFigure,
  type LongRow,
  ofWords,
  rowOf,
  rowsByValue,
  shareWords,
} from './long-view-figure.ts'
import type { LongRecords } from './long-view-records.ts'
import type { SpanPart } from './long-view-span.ts'

/** How many of some records lie in each part of the span. */
export const byPart = (records: readonly { readonly day: string }[], parts: readonly SpanPart[]): number[] =>
  parts.map(({ first, last }) => records.filter(({ day }) => day >= first && day <= last).length)
export const labelsOf = (parts: readonly SpanPart[]): string[] => parts.map(({ label }) => label)

const mine = 'Sessions that were held with you as the mentee'

/** A row for each part; one in which nothing was counted says so, and those that have not begun are left out from the last with anything in it. */
export const partRows = (rows: readonly LongRow[], parts: readonly SpanPart[], today: string): LongRow[] => {
  const begun = parts.findLastIndex(({ first }) => first <= today)
  const filled = rows.findLastIndex(({ of, count }) => (of ?? count) > 0)
  return rows.slice(0, Math.max(begun, filled) + 1)
}

export function sessionsFigure({ sessions }: LongRecords, parts: readonly SpanPart[], today: string): LongFigure {
  const people = new Set(sessions.flatMap(({ personId }) => personId ?? []))
  const rows = parts.map(({ label, first, last }) => {
    const found = idsOf(sessions.filter(({ day }) => day >= first && day <= last))
    return rowOf(first, label, found, found.length === 0 ? { words: 'none' } : {})
  })
  return figureOf({
    id: 'sessions',
    section: 'sessions',
    title: 'Sessions held',
    sentence:
      sessions.length === 0
        ? 'No session was held.'
        : `${counted(sessions.length, 'session')}${people.size === 0 ? '' : ` with ${counted(people.size, 'person', 'people')}`}.`,
    definition: `${mine}: begun or closed. Plans and what is in the trash do not count; two that overlap count as two.`,
    rows: partRows(rows, parts, today),
  })
}

export function goalsFigure({ sessions }: LongRecords): LongFigure {
  const rows = rowsByValue(
    sessions,
    ({ goalMet }) => goalMet,
    { yes: 'Met', partly: 'Partly met', no: 'Not met' },
    'Not set',
  )
  const said = countIn(rows, 'yes', 'partly', 'no')
  const why = sessions.filter(({ goalMet, goalWhy }) => goalMet !== null && goalMet !== 'yes' && goalWhy.trim() !== '')
  return figureOf({
    id: 'goals',
    section: 'sessions',
    title: 'Goals met, and why not',
    sentence:
      said === 0 ? 'No session says whether its goal was met.' : `Goals met: ${ofWords(countIn(rows, 'yes'), said)}.`,
    definition: `${mine} and whose look back says whether the goal was met. The share is met goals out of those; “partly” is not “met”.`,
    isEmpty: said === 0,
    rows,
    notes: why.map(({ id, goalWhy }) => ({ recordId: id, text: goalWhy.trim() })),
  })
}

/** Each topic once, however many questions of a session are about it. */
const topicsOf = ({ agenda }: Session) => new Set(agenda.flatMap(({ topic }) => topic ?? []))
const byTopic = (sessions: readonly Session[]) => [
  ...topics.map((topic) => ({
    id: topic as string,
    label: topicWords[topic],
    of: sessions.filter((one) => topicsOf(one).has(topic)),
  })),
  { id: 'none', label: 'No topic', of: sessions.filter((one) => topicsOf(one).size === 0) },
]

export function problemsFigure({ sessions }: LongRecords): LongFigure {
  const answered = sessions.filter(({ problemWas }) => problemWas !== null)
  const another = (all: readonly Session[]) => all.filter(({ problemWas }) => problemWas === 'another')
  const rows = byTopic(answered).flatMap(({ id, label, of }): LongRow[] => {
    const found = another(of)
    return of.length === 0
      ? []
      : [
          rowOf(id, label, idsOf(of), {
            count: found.length,
            of: of.length,
            words: shareWords(found.length, of.length),
          }),
        ]
  })
  return figureOf({
    id: 'problems',
    section: 'sessions',
    title: 'Problem stated and problem found',
    sentence:
      answered.length === 0
        ? 'No session says whether the problem found was the one stated.'
        : `Sessions in which the problem found was not the one stated: ${ofWords(another(answered).length, answered.length)}.`,
    definition: `${mine} and whose look back answers what the problem turned out to be; no texts are compared. A session counts under each topic of its questions.`,
    isEmpty: answered.length === 0,
    rows,
    notes: another(answered)
      .filter(({ problemStated, problemFound }) => problemStated.trim() !== '' && problemFound.trim() !== '')
      .map(({ id, problemStated, problemFound }) => ({
        recordId: id,
        text: `${problemStated.trim()} → ${problemFound.trim()}`,
      })),
  })
}

export function droveFigure({ sessions }: LongRecords): LongFigure {
  const labels = { me: 'You', turns: 'In turns', them: 'The other person' }
  const rows = rowsByValue(sessions, ({ drove }) => drove, labels, 'Not set')
  const said = countIn(rows, 'me', 'turns', 'them')
  return figureOf({
    id: 'drove',
    section: 'sessions',
    title: 'Who drove',
    sentence: said === 0 ? 'No session says who drove.' : `Sessions you drove: ${ofWords(countIn(rows, 'me'), said)}.`,
    definition: `${mine} and of which it was said who drove.`,
    isEmpty: said === 0,
    rows,
  })
}

/** How an action stands beside the day that was agreed for it. */
function actionState({ state, due, doneOn }: Action, today: string) {
  if (state === 'dropped') return 'dropped'
  if (state === 'open') return due !== null && due < today ? 'past' : 'open'
  if (due === null) return 'done'
  return (doneOn ?? due) <= due ? 'in-time' : 'later'
}

export function actionsFigure({ actions }: LongRecords, today: string): LongFigure {
  const own = actions.filter(({ ownerId }) => ownerId === null)
  const rows = rowsByValue(own, (action) => actionState(action, today), {
    'in-time': 'Done by the day agreed',
    later: 'Done later',
    done: 'Done, no day agreed',
    open: 'Open',
    past: 'Open, past its day',
    dropped: 'Dropped',
  })
  const done = countIn(rows, 'in-time', 'later', 'done')
  return figureOf({
    id: 'actions',
    section: 'sessions',
    title: 'Actions kept',
    sentence:
      own.length === 0
        ? 'No action of yours was agreed.'
        : `Actions done: ${ofWords(done, own.length)}${done === 0 ? '' : ` (${figures(countIn(rows, 'in-time'))} by the day agreed)`}.`,
    definition:
      'Your own actions by the day they were agreed on, and how they stand today. Those of others do not count.',
    rows,
  })
}

export function heldFigure({ sessions }: LongRecords, today: string): LongFigure {
  const closed = sessions.filter((one) => one.closedAt !== null && isWayOut(one.outcome))
  const rows = rowsByValue(
    closed,
    (one) => one.held ?? (heldCheckDay(one) > today ? ('later' as const) : ('open' as const)),
    { yes: 'Held', partly: 'Held in part', no: 'Did not hold', open: 'Not answered', later: 'Asked later' },
  )
  const said = countIn(rows, 'yes', 'partly', 'no')
  return figureOf({
    id: 'held',
    section: 'sessions',
    title: 'Did it hold?',
    sentence:
      closed.length === 0
        ? 'No session ended with a solution, a quick fix or a decision.'
        : said === 0
          ? `Outcomes checked: ${ofWords(0, closed.length)}.`
          : `Checked outcomes that held up: ${ofWords(countIn(rows, 'yes'), said)}.`,
    definition: `${mine}, are closed and ended with a solution, a quick fix or a decision. The share is out of those with an answer.`,
    rows,
    isOwnersOnly: true,
  })
}

export function topicsFigure({ sessions }: LongRecords, parts: readonly SpanPart[]): LongFigure {
  const rows = byTopic(sessions)
    .filter(({ id, of }) => id !== 'none' && of.length > 0)
    .map(({ id, label, of }) => rowOf(id, label, idsOf(of), { parts: byPart(of, parts) }))
    .sort((one, other) => other.count - one.count)
  const [first] = rows
  return figureOf({
    id: 'topics',
    section: 'sessions',
    title: 'Topics over time',
    sentence:
      first === undefined
        ? 'No question had a topic.'
        : `The most common topic was “${first.label}” (${counted(first.count, 'session')}).`,
    definition: `${mine}, under each topic that one of their questions has; each topic once a session.`,
    rows,
    partLabels: labelsOf(parts),
  })
}
