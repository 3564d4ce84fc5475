// What is drafted in a request is drafted again when its records change, or when it is taken up later: one may be private by then.
import { useEffect } from 'react'
import { useView } from '../../storage/cairn-context.tsx'
import type { SendingValues } from './review-request-draft.ts'
import { useSinceDraft } from './use-since-last-met-draft.ts'

interface Sending {
  value: SendingValues
  change: (next: Partial<SendingValues>) => void
}

export function useRefreshRequestDraft({ value, change }: Sending, isBegun: boolean) {
  const { sessionId } = value
  const withDraft = useSinceDraft()
  const found = useView(
    async (database) => {
      const session = sessionId === null ? undefined : await database.records.get(sessionId)
      return session?.kind === 'session' ? { sessionId, text: (await withDraft(session)).sinceWeMet } : null
    },
    [sessionId],
  )
  // A live view keeps its last answer while that of another session is read.
  const text = found?.sessionId === sessionId ? found.text : value.drafted
  const isStale = isBegun && value.since === value.drafted && text !== value.drafted
  useEffect(() => {
    if (isStale) change({ since: text, drafted: text })
  }, [isStale, text, change])
}
