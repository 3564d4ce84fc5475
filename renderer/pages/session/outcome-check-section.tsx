// Whether what came out of a session held: when it is asked, chosen while looking back or later, and the answer with its day.
import type { Session } from '../../../shared/records/session.ts'
import { heldCheckChoices, heldCheckDay, isWayOut } from '../../../shared/rules/sessions/outcome-held-check.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { shiftDay } from '../../../shared/rules/time/epoch-day.ts'
import { Choice } from '../../ui/radio-group.tsx'
import { Small } from '../../ui/typography.tsx'
import styles from './after.module.css'
import type { SessionEditing } from './use-session-editing.ts'

interface HeldProps {
  editing: SessionEditing
  today: string
}

const afterWords = { 14: 'After 2 weeks', 42: 'After 6 weeks', 91: 'After 3 months' } as const satisfies Record<
  (typeof heldCheckChoices)[number],
  string
>
const choices = heldCheckChoices.map((days) => ({ value: String(days), words: afterWords[days] }))

/** The choice that the check stands on; null where the day of the session was moved since. */
const chosenOf = (session: Session): string | null =>
  choices.find(({ value }) => shiftDay(session.day, Number(value)) === heldCheckDay(session))?.value ?? null

/** From when on it is asked; only where there is a way out of mine to ask about. */
export function HeldCheckChoice({ editing, today }: HeldProps) {
  const { live } = editing
  if (!isWayOut(live.outcome) || live.role === 'mentor' || live.held !== null) return null
  return (
    <>
      <Choice
        legend="Ask whether it held"
        choices={choices}
        value={chosenOf(live)}
        onChange={(days) =>
          void editing.change('Set when to check whether it held', (session) => ({
            ...session,
            heldCheckOn: shiftDay(session.day, Number(days)),
          }))
        }
      />
      <Small quiet>Shown on This week for 4 weeks, starting {dayWords(heldCheckDay(live), today)}.</Small>
    </>
  )
}

/** Of a closed session. Answered again, it has the day of the last answer. */
export function HeldSection({ editing, today }: HeldProps) {
  const { live } = editing
  return (
    <section className={styles.held}>
      <h2>Did it hold?</h2>
      <Choice
        legend={live.outcome === 'none' ? 'Problem found' : 'Outcome'}
        value={live.held}
        choices={[
          { value: 'yes', words: 'Yes' },
          { value: 'partly', words: 'Partly' },
          { value: 'no', words: 'No' },
        ]}
        onChange={(held) =>
          void editing.change('Set whether it held', (session) => ({ ...session, held, heldOn: today }))
        }
      />
      {live.held === null || live.heldOn === null ? null : (
        <Small quiet>Answered on {dayWords(live.heldOn, today)}.</Small>
      )}
      <HeldCheckChoice editing={editing} today={today} />
    </section>
  )
}
