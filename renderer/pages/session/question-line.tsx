// One question of the session: its words, its topic, whom it would best go to and why, and its place in the order.
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { CaretUpIcon } from '@phosphor-icons/react/dist/csr/CaretUp'
import { TrashIcon } from '@phosphor-icons/react/dist/csr/Trash'
import type { KeyboardEvent } from 'react'
import { topics } from '../../../shared/records/field-choices.ts'
import type { Person } from '../../../shared/records/person.ts'
import { type AgendaItem, Topic } from '../../../shared/records/session.ts'
import type { FileAnswer } from '../../../shared/rules/sessions/answers-from-files.ts'
import { movedLine, withAgenda } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { firstName } from '../../../shared/rules/sessions/session-words.ts'
import { topicWords } from '../../../shared/rules/sessions/topic-words.ts'
import { firstChoice, whoToAsk } from '../../../shared/rules/sessions/who-to-ask.ts'
import type { Asking } from '../../storage/sessions/read-people-to-ask.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { isComposing } from '../../ui/is-composing.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './agenda-questions-section.module.css'
import { MentorFileAnswers } from './mentor-file-answers.tsx'
import { SessionText } from './session-text-field.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface QuestionLineProps {
  editing: SessionEditing
  item: AgendaItem
  number: number
  person: Person | null
  asking: Asking | undefined
  today: string
  carriedFrom: string | null
  /** Out of mentors' files. */
  answers: readonly FileAnswer[]
}

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')

function BestAsked({ editing, item, person, asking, today }: QuestionLineProps) {
  if (asking === undefined) return null
  const { people, answered, meetings, history } = asking
  const best = firstChoice(whoToAsk(item, people, answered, meetings, today, history))
  const chosen = people.find(({ id }) => id === item.betterAskedOf)
  const name = best === undefined ? '' : firstName(best.person)
  const isOther = best !== undefined && best.person.id !== person?.id
  // That one meets the person of this very session is no reason to say so.
  const isKnown = best !== undefined && (isOther || best.knows.length + best.answered > 0)
  const set = (betterAskedOf: AgendaItem['betterAskedOf'], cause: string) =>
    void editing.change(cause, (session) => withAgenda(session, item.id, { betterAskedOf }))
  return (
    <>
      {isKnown && best !== undefined ? (
        <span>
          Best asked of <b>{name}</b>: {lowered(best.reasons.join(' '))}
        </span>
      ) : null}
      {chosen === undefined ? null : <span>or ask {firstName(chosen)}</span>}
      {isOther && item.betterAskedOf === null && !editing.isClosed ? (
        <TextButton onClick={() => set(best.person.id, `Saved a question for ${name}`)}>Ask {name} instead</TextButton>
      ) : null}
      {item.betterAskedOf !== null && !editing.isClosed ? (
        <TextButton onClick={() => set(null, 'Saved a question for this session')}>Ask it here</TextButton>
      ) : null}
    </>
  )
}

function TopicSelect({ editing, item, number }: Pick<QuestionLineProps, 'editing' | 'item' | 'number'>) {
  if (editing.isClosed) return item.topic === null ? null : <span>{topicWords[item.topic]}</span>
  return (
    <select
      className={styles.topic}
      aria-label={`Topic of question ${number}`}
      value={item.topic ?? ''}
      onChange={(event) => {
        const topic = Topic.safeParse(event.currentTarget.value).data ?? null
        void editing.change('Chose a topic', (session) => withAgenda(session, item.id, { topic }))
      }}
    >
      <option value="">No topic yet</option>
      {topics.map((topic) => (
        <option key={topic} value={topic}>
          {topicWords[topic]}
        </option>
      ))}
    </select>
  )
}

/** Moving and taking out, by buttons and by keys in the field. */
function useQuestionMoves(editing: SessionEditing, id: string) {
  const move = (by: -1 | 1) =>
    void editing.change('Moved a question', (session) => ({ ...session, agenda: movedLine(session.agenda, id, by) }))
  const remove = () =>
    void editing.change('Removed a question', (session) => ({
      ...session,
      agenda: session.agenda.filter((item) => item.id !== id),
    }))
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (isComposing(event)) return
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
    if (event.altKey && by !== 0) {
      event.preventDefault()
      move(by)
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void editing.settle(`agenda/${id}/text`)
    }
  }
  return { move, remove, onKeyDown }
}

export function QuestionLine(props: QuestionLineProps) {
  const { editing, item, number, carriedFrom, answers } = props
  const { move, remove, onKeyDown } = useQuestionMoves(editing, item.id)
  return (
    <li>
      <span className={styles.number}>{number}</span>
      <div>
        <SessionText
          editing={editing}
          place={`agenda/${item.id}/text`}
          label={`Question ${number}`}
          placeholder="What would you ask?"
          onKeyDown={onKeyDown}
        />
        <div className={styles.facts}>
          <TopicSelect editing={editing} item={item} number={number} />
          <BestAsked {...props} />
          {carriedFrom === null ? null : <span>{carriedFrom}</span>}
        </div>
        <MentorFileAnswers editing={editing} item={item} answers={answers} />
      </div>
      {editing.isClosed ? null : (
        <span className={styles.tools}>
          <IconButton icon={CaretUpIcon} name={`Move question ${number} up`} onClick={() => move(-1)} />
          <IconButton icon={CaretDownIcon} name={`Move question ${number} down`} onClick={() => move(1)} />
          <IconButton icon={TrashIcon} name={`Remove question ${number}`} onClick={remove} />
        </span>
      )}
    </li>
  )
}
