// What came back in mentors' files for the session of a page, matched to its questions as they stand now.
import { useMemo } from 'react'
import type { Session } from '../../../shared/records/session.ts'
import { type AnswersFromFiles, answersFromFiles } from '../../../shared/rules/sessions/answers-from-files.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import type { ReviewView } from '../../storage/review/read-reviews.ts'
import { readNextWith } from '../../storage/sessions/add-record-to-agenda.ts'
import { readAnswers } from '../../storage/sessions/read-mentor-answers.ts'

export interface FileAnswers extends AnswersFromFiles {
  readonly views: readonly ReviewView[]
  /** The next planned session with the same person. */
  readonly next: Session | null
}

/** Nothing at all while it is read. */
export function useFileAnswers(session: Session): FileAnswers {
  const today = useCairn().clock.today()
  const carried = session.agenda.map(({ carriedFrom }) => carriedFrom).join()
  const found = useView((database) => readAnswers(database, session), [session.id, carried])
  const next = useView((database) => readNextWith(database, session.personId, today), [session.personId, today]) ?? null
  return useMemo(() => {
    const { came = [], earlier = new Map(), views = [] } = found ?? {}
    return { ...answersFromFiles(session, came, earlier), views, next }
  }, [found, session, next])
}
