// What a reader said of their own actions, as changes of those actions. What was said before is not done again: their owner may have
// changed the action since.
import type { Action } from '../../records/action.ts'
import type { ReturnedReview } from '../../records/returned-review.ts'
import { dayOfInstant } from '../time/day-words.ts'
import type { BringingIn, Written } from './feedback-records.ts'

type Answers = ReturnedReview['actions']

const answered = (action: Action, state: Answers[number]['state'], day: string): Action =>
  state === 'done'
    ? { ...action, state: 'done', doneOn: day, acceptedOn: action.acceptedOn ?? day }
    : { ...action, acceptedOn: day }

/** Open actions of others alone: none of mine is done by someone's file. */
export function actionsAnswered(
  answers: Answers,
  { held, actions, file, zone }: Pick<BringingIn, 'held' | 'actions' | 'file' | 'zone'>,
): Written<Action>[] {
  const day = dayOfInstant(file.savedAt, zone)
  const before = new Map(held?.review.actions.map(({ actionId, state }) => [actionId, state]))
  return answers.flatMap(({ actionId, state }) => {
    const action = actions.find(({ id }) => id === actionId)
    const isNew = before.get(actionId) !== state && !(state === 'accepted' && before.get(actionId) === 'done')
    if (action === undefined || action.state !== 'open' || action.ownerId === null || !isNew) return []
    if (state === 'accepted' && action.acceptedOn !== null) return []
    return [{ record: answered(action, state, day), isNew: false }]
  })
}
