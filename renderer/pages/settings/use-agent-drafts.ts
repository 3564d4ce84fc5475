// Drafts of agents that wait in the inbox folder: read from the host, saved or discarded one by one.
import { useCallback, useEffect, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { AgentDraft, InboxItem } from '../../../shared/inbox-item.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { useHost } from '../../storage/host-context.tsx'
import { saveAgentDraft } from '../../storage/inbox/save-agent-draft.ts'
import { showNotice } from '../../ui/show-notice.ts'

const isDraft = (item: InboxItem): item is AgentDraft => item.kind === 'entry-draft' || item.kind === 'agenda-draft'

export function useAgentDrafts() {
  const host = useHost()
  const cairn = useCairn()
  const [drafts, setDrafts] = useState<readonly AgentDraft[]>([])
  const read = useCallback(async () => {
    const answer = await host?.request('inbox.list', {})
    if (answer?.ok) setDrafts(answer.items.filter(isDraft))
  }, [host])
  useEffect(() => {
    void read()
    addEventListener('focus', read)
    return () => removeEventListener('focus', read)
  }, [read])
  const drop = async ({ id }: AgentDraft) => {
    const answer = await host?.request('inbox.drop', { ids: [id] })
    if (answer?.ok === false) void showNotice({ words: troubleSentence(answer.trouble), stays: true })
    await read()
  }
  const save = async (draft: AgentDraft) => {
    const saved = await saveAgentDraft(cairn.database, draft, noteNow(cairn, 'Saved a draft of an agent'))
    if (saved.ok) {
      void showNotice({
        words: draft.kind === 'entry-draft' ? 'Saved the entry.' : 'Added the questions to the agenda.',
      })
      return drop(draft)
    }
    const words =
      saved.trouble.kind === 'no-session'
        ? 'The session is closed or was deleted, so nothing was added. Discard the draft.'
        : saveTroubleWords(saved.trouble)
    void showNotice({ words, stays: true })
  }
  return { drafts, save, discard: drop }
}
