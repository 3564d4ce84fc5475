// The page of a question: a decision someone else made, what I asked about it, and what came of asking.
import { newQuestion } from '../../../shared/records/new-evidence.ts'
import type { Question } from '../../../shared/records/question.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { RecordPage, type RecordPageParts } from '../record-frame.tsx'
import { QuestionForm } from './question-form.tsx'
import { QuestionView } from './question-view.tsx'

const partsOn = (today: string): RecordPageParts<Question> => ({
  kind: 'question',
  begin: newQuestion,
  crumbs: ({ record }) => [longDay(record.day, today), record.state === 'open' ? 'open' : 'answered'],
  View: QuestionView,
  Form: QuestionForm,
})

export function Page() {
  const { clock } = useCairn()
  return <RecordPage parts={partsOn(clock.today())} />
}
