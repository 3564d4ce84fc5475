// A record with a page of its own as a row of the week: the day, its title, and its small facts.

import type { PagedRecord } from '../../../shared/kinds/all-kinds.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { fullName } from '../../../shared/rules/sessions/session-words.ts'
import { dayOfMonth, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { DayRow } from '../../ui/day-row.tsx'
import { Pebble } from '../../ui/other-person-mark.tsx'
import { ByOther } from '../../ui/typography.tsx'
import { CriteriaCodes, isOnlyMine, OnlyYou, tagFacts } from '../sessions/record-row-facts.tsx'

interface EvidenceRowProps {
  record: PagedRecord
  /** Who said it, of feedback. */
  person: Person | null
  criteria: readonly CriterionId[]
}

export function EvidenceRow({ record, person, criteria }: EvidenceRowProps) {
  const facts = [
    record.kind === 'feedback' ? (
      <span key="by">
        <Pebble /> <ByOther>{fullName(person)}</ByOther>
      </span>
    ) : null,
    kindName(record.kind),
    criteria.length > 0 ? <CriteriaCodes key="criteria" criteria={criteria} /> : null,
    'initiative' in record && record.initiative === 'self' ? 'self-initiated' : null,
    ...tagFacts(record),
    isOnlyMine(record) ? <OnlyYou key="only" /> : null,
  ].filter((fact) => fact !== null)
  return (
    <DayRow
      weekday={shortWeekday(record.day)}
      day={dayOfMonth(record.day)}
      date={record.day}
      words={titleOf(record)}
      facts={facts}
      href={pageAddress(record.kind, record.id)}
    />
  )
}
