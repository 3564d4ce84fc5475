// The page of a topic gone over until it can be explained: what it is, how far it is understood, and when it comes back.
import { useMemo } from 'react'
import type { Learning } from '../../../shared/records/learning.ts'
import { newLearning } from '../../../shared/records/new-evidence.ts'
import { learningSentence } from '../../../shared/rules/growth/learning-review.ts'
import { sourceWords } from '../../../shared/rules/growth/learning-words.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { RecordPage, type RecordPageParts } from '../record-frame.tsx'
import { LearningForm } from './learning-form.tsx'
import { LearningView } from './learning-view.tsx'

const partsOn = (today: string): RecordPageParts<Learning> => ({
  kind: 'learning',
  begin: newLearning,
  crumbs: ({ record }) => [
    `met ${dayWords(record.day, today)}`,
    ...(record.source === null ? [] : [`from ${sourceWords[record.source].toLowerCase()}`]),
  ],
  answer: ({ record }) => titleOf(record),
  lead: ({ record }) => learningSentence(record, today),
  View: LearningView,
  Form: LearningForm,
})

export function Page() {
  const { clock } = useCairn()
  const today = clock.today()
  const parts = useMemo(() => partsOn(today), [today])
  return <RecordPage parts={parts} />
}
