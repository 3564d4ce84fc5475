// What the app says of shares that someone else sent.
import { counted, figures } from '../text/number-words.ts'
import type { ThingDifference } from './share-difference.ts'

export const receivedSentence = (shares: number, open: number): string => {
  if (shares === 0) return 'Nobody has sent you anything to read yet.'
  if (open === 0) return 'Everything you were sent has its feedback file.'
  return `${counted(open, 'file')} ${open === 1 ? 'waits' : 'wait'} for your feedback.`
}

/** "Since the last one, 2 things changed and 1 is new." */
export function changedSentence(differences: readonly ThingDifference[] | null): string {
  if (differences === null) return 'It is the first one from them.'
  if (differences.length === 0) return 'Nothing has changed since the last one.'
  const count = (sort: ThingDifference['sort']) => differences.filter((one) => one.sort === sort).length
  const parts = [
    ...(count('changed') === 0 ? [] : [`${counted(count('changed'), 'thing')} changed`]),
    ...(count('new') === 0 ? [] : [`${figures(count('new'))} ${count('new') === 1 ? 'is' : 'are'} new`]),
    ...(count('gone') === 0 ? [] : [`${figures(count('gone'))} ${count('gone') === 1 ? 'is' : 'are'} gone`]),
  ]
  return `Since the last one, ${parts.join(', ')}.`
}

export const openTroubleWords = {
  'own-share': 'You sent this file yourself. Nothing was changed. It is under Sent.',
  'other-words':
    'You already have a file with this ID but different content, so one of them was changed in transit. Nothing was imported. Ask the sender for a new copy.',
} as const
