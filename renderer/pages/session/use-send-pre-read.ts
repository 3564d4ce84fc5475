// Sending what was prepared: a file through the host, or text on the clipboard; what was then sent is marked with its day.
import type { Session } from '../../../shared/records/session.ts'
import { type Leaving, preReadText } from '../../../shared/rules/sessions/pre-read.ts'
import { withSinceDraft } from '../../../shared/rules/sessions/since-we-met.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { useSaveTextFile } from '../save-text-file.ts'
import type { SessionEditing } from './use-session-editing.ts'

/** The session once its pre-read went out today: what was drafted is what they read from then on. */
const sent = (session: Session, today: string, draft: string): Session => ({
  ...withSinceDraft(session, draft),
  preReadSentOn: today,
  reading: session.reading.map((item) => (item.sentOn === null ? { ...item, sentOn: today } : item)),
})

/** Marked by a slip: what was marked with it goes back too. */
const notSent = (session: Session): Session => ({
  ...session,
  preReadSentOn: null,
  reading: session.reading.map((item) => (item.sentOn === session.preReadSentOn ? { ...item, sentOn: null } : item)),
})

async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // No permission, or the window is not in front: the browser's refusal has no kinds worth telling apart.
    await showNotice({
      words: 'The clipboard did not take the text, so nothing was copied. Click into the window and try again.',
      stays: true,
    })
    return false
  }
}

export function useSending(editing: SessionEditing, draft: string) {
  const { clock } = useCairn()
  const saveFile = useSaveTextFile()
  const { live } = editing
  const markSent = () =>
    editing.noteFact('Marked the pre-read as sent', (session) => sent(session, clock.today(), draft))
  return {
    markSent,
    markNotSent: () => editing.noteFact('Marked the pre-read as not sent', notSent),
    writeFile: async ({ preRead }: Leaving) => {
      const { preReadPage } = await import('../../../shared/files/pre-read-html.ts')
      const page = { name: `pre-read-${live.day}.html`, kindName: 'Web page', extension: 'html' }
      const saved = await saveFile({ ...page, text: preReadPage(preRead) })
      // Saving a file is not sending it.
      if (saved !== null)
        void showNotice({ words: `Saved ${saved}.`, action: { words: 'Mark as sent', run: () => void markSent() } })
    },
    copyText: async ({ preRead }: Leaving) => {
      if (!(await copied(preReadText(preRead)))) return
      void showNotice({ words: 'Copied the pre-read.', action: { words: 'Mark as sent', run: () => void markSent() } })
    },
  }
}
