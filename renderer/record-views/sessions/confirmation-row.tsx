// What another person said of a criterion, as a row of the week: the stone that someone else laid.
import type { Assessment } from '../../../shared/records/assessment.ts'
import type { Person } from '../../../shared/records/person.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { dayOfMonth, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { DayRow } from '../../ui/day-row.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { ByOther } from '../../ui/typography.tsx'
import { rowWords } from '../journal/row-excerpt.ts'

const saidWords: Record<Assessment['verdict'], string> = {
  confirmed: 'confirmed',
  'not-yet': 'sees room still in',
  'no-chance': 'saw no opportunity yet for',
  'not-applicable': 'would mark as not applicable',
}

export function SaidRow({ said, person }: { said: Assessment; person: Person | null }) {
  const name = fullName(person)
  const start = `${name} ${saidWords[said.verdict]} ${said.criterionId}.`
  return (
    <DayRow
      weekday={shortWeekday(said.day)}
      day={dayOfMonth(said.day)}
      date={said.day}
      words={rowWords(said.words.trim() === '' ? start : `${start} “${said.words.trim()}”`, start)}
      facts={[
        <span key="by">
          <Pebble /> <ByOther>{name}</ByOther>
        </span>,
        said.source === 'told' ? 'reported by you' : 'from their file',
      ]}
      href={`/roadmap/matrix/now/${said.criterionId}`}
    />
  )
}
