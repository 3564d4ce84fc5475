// The questions brought to a session, most pressing first.
import { useRef } from 'react'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { AnswersFromFiles } from '../../../shared/rules/sessions/answers-from-files.ts'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { readPeopleToAsk } from '../../storage/sessions/read-people-to-ask.ts'
import { GapNote } from '../../ui/gap-note.tsx'
import { LineInput } from '../../ui/line-input.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './agenda-questions-section.module.css'
import { QuestionStarters } from './goal-and-question-starters.tsx'
import { QuestionLine } from './question-line.tsx'
import type { SessionEditing } from './use-session-editing.ts'

interface QuestionsProps {
  editing: SessionEditing
  person: Person | null
  last: Session | null
  today: string
  /** Out of mentors' files, by question. */
  answers: AnswersFromFiles['ofItem']
}

interface AddQuestionProps {
  editing: SessionEditing
  boxRef: React.RefObject<HTMLDivElement | null>
  list: React.RefObject<HTMLElement | null>
}

function AddQuestion({ editing, boxRef, list }: AddQuestionProps) {
  const add = async (text: string) => {
    const item = newAgendaItem(newId(), text.trim())
    const done = await editing.change('Added a question', (session) => ({
      ...session,
      agenda: [...session.agenda, item],
    }))
    if (done) editing.type('new/agenda', '')
  }
  return (
    <div className={styles.adding} ref={boxRef}>
      <LineInput
        size="small"
        label="Add a question"
        placeholder="Another question; Enter adds it"
        value={editing.textOf('new/agenda')}
        onChange={(text) => editing.type('new/agenda', text)}
        onSave={(text) => void add(text)}
      />
      <QuestionStarters editing={editing} list={list} />
    </div>
  )
}

function carriedWords(from: Session['id'] | null, last: Session | null, today: string): string | null {
  if (from === null) return null
  return last?.id === from ? `carried from ${dayWords(last.day, today)}` : 'carried over'
}

export function Questions({ editing, person, last, today, answers }: QuestionsProps) {
  const box = useRef<HTMLDivElement>(null)
  const list = useRef<HTMLOListElement>(null)
  const asking = useView((database) => readPeopleToAsk(database, today), [today])
  const { agenda } = editing.live
  const head = agenda.length === 0 ? 'Questions' : counted(agenda.length, 'question')
  return (
    <section>
      <SectionHead
        note={agenda.length > 1 ? 'most pressing first' : undefined}
        action={
          editing.isClosed ? null : (
            <TextButton onClick={() => box.current?.querySelector('input')?.focus()}>Add one</TextButton>
          )
        }
      >
        {head}
      </SectionHead>
      {agenda.length === 0 ? (
        <GapNote>Not written yet. The question you would not ask in a group is a good first one.</GapNote>
      ) : null}
      <ol className={styles.list} ref={list}>
        {agenda.map((item, index) => (
          <QuestionLine
            key={item.id}
            editing={editing}
            item={item}
            number={index + 1}
            person={person}
            asking={asking}
            today={today}
            carriedFrom={carriedWords(item.carriedFrom, last, today)}
            answers={answers.get(item.id) ?? []}
          />
        ))}
      </ol>
      {editing.isClosed ? null : <AddQuestion editing={editing} boxRef={box} list={list} />}
    </section>
  )
}
