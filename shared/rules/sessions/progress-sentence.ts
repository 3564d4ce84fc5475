// This session's progress in one sentence: how many criteria moved, and since when. A fall is said as plainly as a rise.

import { statuses } from '../../records/field-choices.ts'
import type { Closing, Status } from '../../records/session-closing-record.ts'
import { counted, sentenceCase } from '../text/number-words.ts'
import { sinceWords } from './session-sentence.ts'

const rank = (status: Status) => (status === 'not-applicable' ? -1 : statuses.indexOf(status))

/** Whether the step goes up: set aside is neither. */
export const isRise = ({ from, to }: { from: Status; to: Status }): boolean =>
  to !== 'not-applicable' && rank(to) > rank(from)

/** By which rule a criterion is counted as moved. */
export const movedMeaning =
  'A criterion moved if its status when this session closed differs from its status when the session before closed.'

/** "Three criteria moved since 6 March." */
export function progressSentence(closing: Closing, previousDay: string | null, today: string): string {
  const since = sinceWords(previousDay, today)
  const moved = closing.moved.length
  if (moved > 0) return `${counted(moved, 'criterion', 'criteria')} moved ${since}.`
  const stones = closing.recorded.length
  if (stones === 0) return `Nothing was recorded ${since}.`
  return `${counted(stones, 'record')} ${since}; no criterion moved.`
}

/** "Seven stones since 6 March". */
export const stonesHead = (closing: Closing, previousDay: string | null, today: string): string =>
  sentenceCase(`${counted(closing.recorded.length, 'record')} ${sinceWords(previousDay, today)}`)
