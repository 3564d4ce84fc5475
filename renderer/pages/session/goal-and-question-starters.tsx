// Lines to start a session's goal and questions from, by its format: one click puts a line in, and the field it stands in takes the focus.
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { newAgendaItem } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { startersOf } from '../../../shared/rules/sessions/session-formats.ts'
import { newId } from '../../storage/core/new-id.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './goal-and-question-starters.module.css'
import type { SessionEditing } from './use-session-editing.ts'

interface StarterLinesProps {
  label: string
  lines: readonly string[]
  onUse: (line: string) => void
}

function StarterLines({ label, lines, onUse }: StarterLinesProps) {
  if (lines.length === 0) return null
  return (
    <div className={styles.starters}>
      <p>{label}</p>
      <ul aria-label={label}>
        {lines.map((line) => (
          <li key={line}>
            <TextButton onClick={() => onUse(line)}>{line}</TextButton>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Goal and questions are the mentee's own; a closed session has nothing left to start. */
const hasStarters = ({ isClosed, live }: SessionEditing) => !isClosed && live.role === 'mentee'

/** The goal's field with starters beneath it while it is empty. */
export function WithGoalStarters({ editing, children }: { editing: SessionEditing; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const use = (line: string) => {
    editing.type('goal', line)
    // Its field saves it when it is left, like any other text.
    box.current?.querySelector('textarea')?.focus()
  }
  const isEmpty = editing.live.goal.trim() === ''
  return (
    <div ref={box}>
      {children}
      {isEmpty && hasStarters(editing) ? (
        <StarterLines label="Start from a goal" lines={startersOf(editing.live).goals} onUse={use} />
      ) : null}
    </div>
  )
}

/** Once the question that a starter became is on the page, its field takes the focus. */
function useFocusOnQuestion({ live }: SessionEditing, list: RefObject<HTMLElement | null>) {
  const [wanted, setWanted] = useState<string | null>(null)
  const place = live.agenda.findIndex(({ id }) => id === wanted)
  useEffect(() => {
    if (place === -1) return
    list.current?.querySelectorAll<HTMLElement>(':scope > li')[place]?.querySelector('textarea')?.focus()
    setWanted(null)
  }, [place, list])
  return setWanted
}

interface QuestionStartersProps {
  editing: SessionEditing
  /** The list in which the questions stand, a line each. */
  list: RefObject<HTMLElement | null>
}

/** They stay for this visit, so that a second one can be chosen; each is offered once. */
export function QuestionStarters({ editing, list }: QuestionStartersProps) {
  const { agenda } = editing.live
  const [wasEmpty] = useState(agenda.length === 0)
  const focusOn = useFocusOnQuestion(editing, list)
  if (!hasStarters(editing) || (agenda.length > 0 && !wasEmpty)) return null
  const use = async (line: string) => {
    const item = newAgendaItem(newId(), line)
    const done = await editing.change('Added a question', (session) => ({
      ...session,
      agenda: [...session.agenda, item],
    }))
    if (done) focusOn(item.id)
  }
  const lines = startersOf(editing.live).questions.filter((line) => !agenda.some(({ text }) => text === line))
  return <StarterLines label="Start from a question" lines={lines} onUse={(line) => void use(line)} />
}
