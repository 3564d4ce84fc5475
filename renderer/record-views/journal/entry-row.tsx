// An entry as a row of the week: the day, what was done, and its small facts.
import type { Entry } from '../../../shared/records/entry.ts'
import type { CriterionId } from '../../../shared/records/record-ids.ts'
import { dayOfMonth, shortWeekday } from '../../../shared/rules/time/day-words.ts'
import { DayRow } from '../../ui/day-row.tsx'
import { CriteriaCodes, isOnlyMine, OnlyYou, tagFacts } from '../sessions/record-row-facts.tsx'
import { rowWords } from './row-excerpt.ts'

const kindOf: Record<NonNullable<Entry['prompt']>, string> = {
  unasked: 'Self-initiated',
  questioned: 'Questioned',
  learned: 'Learned',
}

export function EntryRow({ entry, criteria }: { entry: Entry; criteria: readonly CriterionId[] }) {
  const { day, title, what, prompt, initiative } = entry
  const facts = [
    prompt === null ? 'Entry' : kindOf[prompt],
    criteria.length > 0 ? <CriteriaCodes key="criteria" criteria={criteria} /> : null,
    initiative === 'self' && prompt !== 'unasked' ? 'self-initiated' : null,
    ...tagFacts(entry),
    isOnlyMine(entry) ? <OnlyYou key="only" /> : null,
  ].filter((fact) => fact !== null)
  return (
    <DayRow
      weekday={shortWeekday(day)}
      day={dayOfMonth(day)}
      date={day}
      words={rowWords(title.trim() || what, 'Untitled entry')}
      facts={facts}
      href={`/journal/${entry.id}`}
    />
  )
}
