// What was acted on and what was understood in the span of a session, as it was known when it closed.
import { Link } from 'wouter'
import type { Closing } from '../../../shared/records/session-closing-record.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { readGrownIn } from '../../storage/growth/read-feedback-and-learnings.ts'
import { ReadinessLine, ReadinessList } from '../../ui/readiness-line.tsx'

export function GrownList({ closing }: { closing: Closing }) {
  const grown = useView((database) => readGrownIn(database, closing), [closing.id])
  if (grown === undefined) return null
  const { actedOn, understood } = grown
  return (
    <>
      {actedOn.length === 0 ? null : (
        <section>
          <h2>Feedback acted on</h2>
          <ReadinessList label="Feedback acted on">
            {actedOn.map((one) => (
              <ReadinessLine key={one.id} state="done">
                <Link href={pageAddress('feedback', one.id)}>“{titleOf(one)}”</Link>
              </ReadinessLine>
            ))}
          </ReadinessList>
        </section>
      )}
      {understood.length === 0 ? null : (
        <section>
          <h2>Topics understood</h2>
          <ReadinessList label="Topics understood">
            {understood.map((one) => (
              <ReadinessLine key={one.id} state="done">
                <Link href={pageAddress('learning', one.id)}>{titleOf(one)}</Link>
              </ReadinessLine>
            ))}
          </ReadinessList>
        </section>
      )}
    </>
  )
}
