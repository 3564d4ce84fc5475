// When to meet next: the date, with that of the person's schedule at one click. The schedule counts from its own weekday and place, so a
// session that was moved does not shift it.
import type { Person } from '../../../shared/records/person.ts'
import { cadenceWords, nextMeeting } from '../../../shared/rules/sessions/cadence.ts'
import { longDay } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readHeldDays } from '../../storage/people/read-people.ts'
import { DateField } from '../../ui/field.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import { useTypedDate } from '../../ui/use-typed-date.ts'
import styles from './after.module.css'
import type { SessionEditing } from './use-session-editing.ts'

interface NextDateProps {
  editing: SessionEditing
  person: Person | null
}

const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString()

/** The first date of the schedule after this session and not before today; null without a schedule. */
function useProposed({ editing, person }: NextDateProps): string | null {
  const { clock } = useCairn()
  const held = useView(readHeldDays, [])
  const { day } = editing.live
  if (person === null || held === undefined) return null
  const days = [...new Set([...(held.get(person.id) ?? []), day])].toSorted()
  const [after, today] = [dayAfter(day), clock.today()]
  return nextMeeting(person, days, after > today ? after : today, clock.zone())?.day ?? null
}

export function NextDate(props: NextDateProps) {
  const { editing, person } = props
  const { live, isClosed } = editing
  const today = useCairn().clock.today()
  const proposed = useProposed(props)
  const set = (day: string) =>
    void editing.change('Set the next date', (session) => ({ ...session, nextOn: day || null }))
  const field = useTypedDate(live.nextOn ?? '', set)
  return (
    <section className={styles.next}>
      <h2>Next</h2>
      <DateField
        label="Next session"
        hint={isClosed ? undefined : 'Closing plans it, and carries over what is open.'}
        disabled={isClosed}
        {...field}
      />
      {isClosed || person === null || proposed === null || proposed === live.nextOn ? null : (
        <>
          <Small quiet>{cadenceWords(person)}</Small>
          <TextButton onClick={() => set(proposed)}>Use {longDay(proposed, today)}</TextButton>
        </>
      )}
    </section>
  )
}
