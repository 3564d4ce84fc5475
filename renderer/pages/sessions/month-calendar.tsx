// A small month: which days hold a session, and what they hold.
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useState } from 'react'
import { Link } from 'wouter'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayOfMonth, longDay, monthWords, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { monthGrid, shiftMonth } from '../../../shared/rules/time/meeting-time.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readSessionsBetween, type SessionRow } from '../../storage/sessions/read-sessions.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './month-calendar.module.css'

interface MonthCalendarProps {
  today: string
  onPlan: (day: string) => void
}

interface DayProps {
  day: string
  month: string
  today: string
  count: number
  isChosen: boolean
  onChoose: () => void
}

function DayCell({ day, month, today, count, isChosen, onChoose }: DayProps) {
  const held = count === 0 ? '' : `, ${counted(count, 'session')}`
  return (
    <td>
      <button
        type="button"
        className={styles.day}
        data-other={day.slice(0, 7) !== month || undefined}
        data-today={day === today || undefined}
        aria-pressed={isChosen}
        aria-label={`${longDay(day, today)}${held}`}
        onClick={onChoose}
      >
        {dayOfMonth(day)}
        {count > 0 ? <span className={styles.stone} aria-hidden="true" /> : null}
      </button>
    </td>
  )
}

function ChosenDay({
  day,
  rows,
  today,
  onPlan,
}: {
  day: string
  rows: readonly SessionRow[]
  today: string
  onPlan: (day: string) => void
}) {
  return (
    <div className={styles.chosen}>
      <h3>{longDay(day, today)}</h3>
      <ul>
        {rows.map(({ session, person }) => (
          <li key={session.id}>
            <Link href={`/sessions/${session.id}${session.closedAt === null ? '' : '/progress'}`}>
              {fullName(person)}
            </Link>
          </li>
        ))}
      </ul>
      <TextButton onClick={() => onPlan(day)}>Plan one on this day</TextButton>
    </div>
  )
}

interface MonthTableProps {
  grid: readonly (readonly string[])[]
  month: string
  today: string
  onDay: ReadonlyMap<string, readonly SessionRow[]>
  chosen: string | null
  onChoose: (day: string) => void
}

function MonthTable({ grid, month, today, onDay, chosen, onChoose }: MonthTableProps) {
  return (
    <table className={styles.month}>
      <thead>
        <tr>
          {(grid[0] ?? []).map((day) => (
            <th key={day} scope="col">
              {shortWeekday(day)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {grid.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                month={month}
                today={today}
                count={onDay.get(day)?.length ?? 0}
                isChosen={day === chosen}
                onChoose={() => onChoose(day)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function MonthCalendar({ today, onPlan }: MonthCalendarProps) {
  const [shown, setShown] = useState(today)
  const [chosen, setChosen] = useState<string | null>(null)
  const grid = monthGrid(shown)
  const first = grid[0]?.[0] ?? shown
  const last = grid.at(-1)?.at(-1) ?? shown
  const rows = useView((database) => readSessionsBetween(database, first, last), [first, last]) ?? []
  const onDay = Map.groupBy(rows, ({ session }) => session.day)
  return (
    <section aria-label="Calendar">
      <div className={styles.head}>
        <h2>{monthWords(shown)}</h2>
        <IconButton icon={CaretLeftIcon} name="Earlier month" onClick={() => setShown(shiftMonth(shown, -1))} />
        <IconButton icon={CaretRightIcon} name="Later month" onClick={() => setShown(shiftMonth(shown, 1))} />
      </div>
      <MonthTable
        grid={grid}
        month={shown.slice(0, 7)}
        today={today}
        onDay={onDay}
        chosen={chosen}
        onChoose={(day) => setChosen(day === chosen ? null : day)}
      />
      {chosen === null ? null : <ChosenDay day={chosen} rows={onDay.get(chosen) ?? []} today={today} onPlan={onPlan} />}
    </section>
  )
}
