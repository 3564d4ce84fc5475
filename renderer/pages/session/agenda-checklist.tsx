// The questions during a session: ticked when answered, with the answer in their words.
import type { Person } from '../../../shared/records/person.ts'
import type { AgendaItem } from '../../../shared/records/session.ts'
import type { AnswersFromFiles } from '../../../shared/rules/sessions/answers-from-files.ts'
import { withAgenda } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { questionsSentence } from '../../../shared/rules/sessions/session-sentence.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { CheckLine } from '../../ui/check-line.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './during.module.css'
import { MentorFileAnswers } from './mentor-file-answers.tsx'
import { SessionText } from './session-text-field.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface AskedQuestionsProps {
  editing: SessionEditing
  people: readonly Person[]
  /** Out of mentors' files, by question. */
  answers: AnswersFromFiles['ofItem']
}

function AskedQuestion({ editing, item, people, answers }: AskedQuestionsProps & { item: AgendaItem }) {
  const { personId } = editing.live
  const other = people.find(({ id }) => id === item.betterAskedOf && id !== personId) ?? null
  const tick = (answered: boolean) =>
    void editing.change(answered ? 'Answered a question' : 'Reopened a question', (session) =>
      withAgenda(session, item.id, { answered }),
    )
  return (
    <li>
      <CheckLine read checked={item.answered} disabled={editing.isClosed} onChange={tick}>
        {item.text}
      </CheckLine>
      {item.answered || item.answer !== '' || !editing.isClosed ? (
        <div className={styles.answer}>
          {item.answer === '' ? null : <Pebble />}
          <SessionText
            editing={editing}
            place={`agenda/${item.id}/answer`}
            label={`Answer to: ${item.text}`}
            placeholder="Answer, in their words"
            italic={item.answer !== ''}
            size={item.answer === '' ? 'small' : 'read'}
          />
        </div>
      ) : null}
      <MentorFileAnswers editing={editing} item={item} answers={answers.get(item.id) ?? []} />
      {other === null ? null : (
        <Small quiet className={styles.or}>
          or ask {firstName(other)}
        </Small>
      )}
    </li>
  )
}

export function AgendaChecklist({ editing, people, answers }: AskedQuestionsProps) {
  const agenda = editing.live.agenda.filter(({ text }) => text.trim() !== '')
  return (
    <>
      <h2>{questionsSentence(agenda)}</h2>
      <ol className={styles.questions}>
        {agenda.map((item) => (
          <AskedQuestion key={item.id} editing={editing} item={item} people={people} answers={answers} />
        ))}
      </ol>
    </>
  )
}
