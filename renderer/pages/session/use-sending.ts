// Sending what was prepared: a file through the host, or text on the clipboard; then what was sent is noted with its day.
import { troubleSentence } from '../../../shared/desktop-trouble.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import { type Leaving, preReadText } from '../../../shared/rules/pre-read.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useHost } from '../../storage/host-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import type { SessionEditing } from './use-session-editing.ts'

const noHost =
  'There is no host to write files from this window, so nothing was written. Open Cairn with npm start, or copy the text.'

/** The session once its pre-read went out today. */
const sent = (session: Session, today: string): Session => ({
  ...session,
  preReadSentOn: today,
  reading: session.reading.map((item) => (item.sentOn === null ? { ...item, sentOn: today } : item)),
})

type SaveFile = (name: string, text: string, kindName: string, extension: string) => Promise<boolean>

function useSaveFile(): SaveFile {
  const host = useHost()
  return async (suggestedName, text, kindName, extension) => {
    if (host === null) {
      await showNotice({ words: noHost, stays: true })
      return false
    }
    const bytes = new TextEncoder().encode(text)
    const answer = await host.request('file.save', { suggestedName, bytes, kindName, extension })
    if (!answer.ok) await showNotice({ words: troubleSentence(answer.trouble), stays: true })
    return answer.ok && answer.saved
  }
}

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
  const saveFile = useSaveFile()
  const { live } = editing
  const note = (words: string) => void showNotice({ words })
  const markSent = () => editing.change('Sent the pre-read', (session) => sent(session, clock.today()))
  return {
    writeFile: async ({ preRead }: Leaving) => {
      const { preReadPage } = await import('../../../shared/files/pre-read-page.ts')
      if (!(await saveFile(`pre-read-${live.day}.html`, preReadPage(preRead), 'Web page', 'html'))) return
      if (await markSent()) note('The pre-read is written, and noted as sent today.')
    },
    copyText: async ({ preRead }: Leaving) => {
      if (!(await copied(preReadText(preRead)))) return
      if (await markSent()) note('The text is copied, and noted as sent today.')
    },
    writeCalendar: async () => {
      const { calendarFile } = await import('../../../shared/files/calendar-file.ts')
      if (await saveFile(`session-${live.day}.ics`, calendarFile(live, person), 'Calendar file', 'ics'))
        note('The calendar file is written. Saved again later, it moves the same event.')
    },
  }
}
