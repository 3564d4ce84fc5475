// Sending what was prepared: a file through the host, or text on the clipboard; then what was sent is noted with its day.
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { type Leaving, preReadText } from '../../../shared/rules/pre-read.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { useSaveTextFile } from '../save-text-file.ts'
import type { SessionEditing } from './use-session-editing.ts'

/** The session once its pre-read went out today. */
const sent = (session: Session, today: string): Session => ({
  ...session,
  preReadSentOn: today,
  reading: session.reading.map((item) => (item.sentOn === null ? { ...item, sentOn: today } : item)),
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

export function useSending(editing: SessionEditing, person: Person | null) {
  const { clock } = useCairn()
  const saveFile = useSaveTextFile()
  const { live } = editing
  const note = (words: string) => void showNotice({ words })
  const markSent = () => editing.change('Sent the pre-read', (session) => sent(session, clock.today()))
  return {
    writeFile: async ({ preRead }: Leaving) => {
      const { preReadPage } = await import('../../../shared/files/pre-read-page.ts')
      const page = { name: `pre-read-${live.day}.html`, kindName: 'Web page', extension: 'html' }
      const saved = await saveFile({ ...page, text: preReadPage(preRead) })
      if (saved !== null && (await markSent())) note(`Saved ${saved} and marked the pre-read as sent today.`)
    },
    copyText: async ({ preRead }: Leaving) => {
      if (!(await copied(preReadText(preRead)))) return
      if (await markSent()) note('The text is copied, and noted as sent today.')
    },
    writeCalendar: async () => {
      const { calendarFile } = await import('../../../shared/files/calendar-file.ts')
      const calendar = { name: `session-${live.day}.ics`, kindName: 'Calendar file', extension: 'ics' }
      const saved = await saveFile({ ...calendar, text: calendarFile(live, person) })
      if (saved !== null)
        note(`Saved ${saved}. If the date changes, save and open the file again to update the same event.`)
    },
  }
}
