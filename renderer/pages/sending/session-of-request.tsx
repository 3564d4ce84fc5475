// The session a saved request is for: it can be chosen later, and what comes back then stands on the page of that session.
import { Link } from 'wouter'
import { SessionId } from '../../../shared/records/record-ids.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { Share } from '../../../shared/records/share.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { setSessionOf } from '../../storage/review/mark-shares-sent.ts'
import { readSessionsWith } from '../../storage/review/read-share-inputs.ts'
import { SelectField } from '../../ui/field.tsx'
import { useTellChange } from '../use-saved-notice.ts'

function choiceOf({ id, day, goal }: Session, today: string) {
  const words = goal.trim().slice(0, 60)
  return { value: id, words: words === '' ? dayWords(day, today) : `${dayWords(day, today)}: ${words}` }
}

export function SessionOfRequest({ share }: { share: Share }) {
  const { database, clock } = useCairn()
  const tell = useTellChange()
  const sessions = useView((one) => readSessionsWith(one, share.personId), [share.personId])
  if (sessions === undefined) return null
  const choose = (id: string) =>
    void tell('Chose the session of a review request', (note) =>
      setSessionOf(database, share.id, SessionId.safeParse(id).data ?? null, note),
    )
  return (
    <>
      <SelectField
        label="For the session"
        hint="Feedback on this request is shown on the session’s page."
        value={share.sessionId ?? ''}
        choices={[
          { value: '', words: 'None' },
          ...sessions.toReversed().map((session) => choiceOf(session, clock.today())),
        ]}
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {share.sessionId === null ? null : <Link href={`/sessions/${share.sessionId}`}>Open the session</Link>}
    </>
  )
}
