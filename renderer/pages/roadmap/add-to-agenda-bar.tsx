// One press puts the chosen disagreements on the agenda of the next planned session.
import { Link } from 'wouter'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { putOnNextAgenda } from '../../storage/sessions/add-criteria-to-agenda.ts'
import type { SessionRow } from '../../storage/sessions/read-sessions.ts'
import { Button } from '../../ui/button.tsx'
import { GapNote } from '../../ui/gap-note.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { useSavedNotice } from '../use-saved-notice.ts'
import styles from './assessments.module.css'

interface AgendaBarProps {
  next: SessionRow | null
  questions: readonly string[]
  today: string
}

/** "the session with Ilse Quarrington on 20 March" */
function sessionWords({ session, person }: SessionRow, today: string): string {
  const name = person?.name.trim() ?? ''
  return `the session${name === '' ? '' : ` with ${name}`} on ${dayWords(session.day, today)}`
}

export function AgendaBar({ next, questions, today }: AgendaBarProps) {
  const cairn = useCairn()
  const told = useSavedNotice()
  if (next === null)
    return (
      <div className={styles.gap}>
        <GapNote action={<Link href="/sessions">Plan a session</Link>}>
          No session is planned. Once one is, what you choose here goes on its agenda.
        </GapNote>
      </div>
    )
  const put = async () => {
    const note = noteNow(cairn, `Put ${counted(questions.length, 'disagreement')} on an agenda`)
    const put = await putOnNextAgenda(cairn.database, { questions, today }, note)
    if (put === null) return void showNotice({ words: 'No session is planned any more, so nothing was written.' })
    told(put.done, `Added ${counted(questions.length, 'question')} to the agenda.`)
  }
  return (
    <div className={styles.bar}>
      <Button tone="primary" disabled={questions.length === 0} onClick={() => void put()}>
        Add selected to the agenda
      </Button>
      <p>
        of <Link href={`/sessions/${next.session.id}`}>{sessionWords(next, today)}</Link>
      </p>
    </div>
  )
}
