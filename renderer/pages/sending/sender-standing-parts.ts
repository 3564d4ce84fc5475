// What a request tells of where its sender stands, as the parts that the sender looks through before it leaves and afterwards.
import type { SharedPart } from '../../../shared/records/shared-copy.ts'
import type { SharedStanding } from '../../../shared/records/shared-sender-progress.ts'
import { statusInText } from '../../../shared/rules/evidence/criterion-status-words.ts'

const part = (id: string, heading: string, text: string): SharedPart[] =>
  text.trim() === '' ? [] : [{ id, heading, text }]

export function standingParts({ level, target, towards, moved, actions }: SharedStanding): SharedPart[] {
  const movedLines = moved.map(
    ({ criterionId, statement, place, from, to }) =>
      `${criterionId}, ${place}: from ${statusInText[from]} to ${statusInText[to]}. ${statement}`,
  )
  const actionLines = actions.map(
    ({ text, due, isReaders }) => `${text} (${isReaders ? 'theirs' : 'yours'}${due === null ? '' : `, due ${due}`})`,
  )
  return [
    ...part('level', 'Your level', level),
    ...part('target', 'Working toward', target),
    ...part('towards', 'Your goal with them', towards),
    ...part('moved', 'Criteria that changed since you last met', movedLines.join('\n\n')),
    ...part('actions', 'Open actions', actionLines.join('\n\n')),
  ]
}
