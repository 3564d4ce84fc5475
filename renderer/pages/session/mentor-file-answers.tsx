// The answers to one question out of mentors' files, under that question; one of them can become its answer here.
import type { AgendaItem } from '../../../shared/records/session.ts'
import { type FileAnswer, placeOfAnswer } from '../../../shared/rules/sessions/answers-from-files.ts'
import { withAgenda } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { TextButton } from '../../ui/text-button.tsx'
import { MentorFilePassage } from './mentor-file-passage.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface AnswersUnderProps {
  editing: SessionEditing
  item: AgendaItem
  answers: readonly FileAnswer[]
}

export function MentorFileAnswers({ editing, item, answers }: AnswersUnderProps) {
  const use = (answer: string) =>
    void editing.change('Used an answer from a file', (session) =>
      withAgenda(session, item.id, { answered: true, answer }),
    )
  return answers.map((answer) => (
    <MentorFilePassage
      key={answer.review.id}
      editing={editing}
      came={answer}
      text={answer.text}
      placeId={placeOfAnswer(answer.questionId)}
    >
      {editing.isClosed || item.answer.trim() !== '' ? null : (
        <TextButton onClick={() => use(answer.text)}>Use as the answer</TextButton>
      )}
    </MentorFilePassage>
  ))
}
