// A session with what a mentor may know of the time since, drafted where nothing was written: as the session's own page has it.
import type { Session } from '../../../shared/records/session.ts'
import { sinceDraft, withSinceDraft } from '../../../shared/rules/sessions/since-we-met.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { readSinceFor } from '../../storage/sessions/read-changes-since-session.ts'

export function useSinceDraft(): (session: Session) => Promise<Session> {
  const { clock, database } = useCairn()
  return async (session) => {
    const since = await readSinceFor(database, session, null, clock.today())
    return withSinceDraft(session, sinceDraft(since.records).text)
  }
}
