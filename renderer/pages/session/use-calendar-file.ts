// The calendar file of a session, also of one in the trash, and what a calendar will make of it: no more than is true of all of them.
import type { Person } from '../../../shared/records/person.ts'
import type { Session } from '../../../shared/records/session.ts'
import type { NamedRecords } from '../../../shared/rules/sharing/hidden-titles.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { useSaveTextFile } from '../save-text-file.ts'

const whatHappens = {
  planned:
    'If the date changes, save it again. Some calendars then update the event, others add a second one: delete the old one there.',
  cancelled: 'Some calendars then mark the event as cancelled. In any other, delete it there.',
} as const

export function useCalendarFile(session: Session, person: Person | null, names?: NamedRecords): () => Promise<void> {
  const saveFile = useSaveTextFile()
  return async () => {
    const { calendarFile } = await import('../../../shared/files/session-calendar-file.ts')
    const isCancelled = session.trashedAt !== null
    const name = `session-${session.day}${isCancelled ? '-cancelled' : ''}.ics`
    const text = calendarFile(session, person, names)
    const saved = await saveFile({ name, text, kindName: 'Calendar file', extension: 'ics' })
    if (saved !== null)
      void showNotice({ words: `Saved ${saved}. ${whatHappens[isCancelled ? 'cancelled' : 'planned']}` })
  }
}
