// The same relationship as a table, the newest session first; each row opens its session.
import { Link } from 'wouter'
import type { Session } from '../../../shared/records/session.ts'
import { fitWords } from '../../../shared/rules/people/person-sentence.ts'
import { droveWords } from '../../../shared/rules/sessions/session-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { PlainTable } from '../../ui/plain-table.tsx'

const metWords: Record<NonNullable<Session['goalMet']>, string> = { yes: 'met', partly: 'partly', no: 'not met' }

interface TableProps {
  held: readonly Session[]
  name: string
  today: string
}

export function RelationshipTable({ held, name, today }: TableProps) {
  return (
    <PlainTable label={`Sessions with ${name}`}>
      <thead>
        <tr>
          <th scope="col">Session</th>
          <th scope="col">Goal</th>
          <th scope="col">Drove</th>
          <th scope="col">Working well?</th>
        </tr>
      </thead>
      <tbody>
        {held.toReversed().map(({ id, day, goalMet, drove, fitMine, fitTheirs }) => (
          <tr key={id}>
            <td>
              <Link href={`/sessions/${id}`}>{dayWords(day, today)}</Link>
            </td>
            <td>{goalMet === null ? 'not said' : metWords[goalMet]}</td>
            <td>{droveWords(drove, name) ?? 'not said'}</td>
            <td>{fitWords({ mine: fitMine, theirs: fitTheirs }, name)}</td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
