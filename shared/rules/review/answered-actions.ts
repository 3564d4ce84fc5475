// What a reader said of their own actions, as changes of those actions. What was said before is not done again: their owner may have
// changed the action since.
import type { Action } from '../../records/action.ts'
import type { ReturnedReview } from '../../records/returned-review.ts'
import { dayOfInstant } from '../time/day-words.ts'
import type { BringingIn, Written } from './records-from-feedback-file.ts'

type Answers = ReturnedReview['actions']

const answered = (action: Action, state: Answers[number]['state'], day: string): Action =>
  state === 'done'
    ? { ...action, state: 'done', doneOn: day, acceptedOn: action.acceptedOn ?? day }
    : { ...action, acceptedOn: day }

/** Open actions of the one who was asked alone: none of mine or of another is done by their file, nor one that became so since. */
export function actionsAnswered(
  answers: Answers,
  { held, known, actions, file, zone }: Pick<BringingIn, 'held' | 'known' | 'actions' | 'file' | 'zone'>,
): Written<Action>[] {
  const askedId = known?.share.personId ?? null
  if (askedId === null) return []
  const day = dayOfInstant(file.savedAt, zone)
  const before = new Map(held?.review.actions.map(({ actionId, state }) => [actionId, state]))
  return answers.flatMap(({ actionId, state }) => {
    const action = actions.find(({ id }) => id === actionId)
    const isNew = before.get(actionId) !== state && !(state === 'accepted' && before.get(actionId) === 'done')
    if (action === undefined || action.state !== 'open' || action.ownerId !== askedId || !isNew) return []
    if (state === 'accepted' && action.acceptedOn !== null) return []
    return [{ record: answered(action, state, day), isNew: false }]
  })
}
