// The calendar file of a schedule, and what a calendar will make of it: no more than is true of all of them.
import type { Person } from '../../../shared/records/person.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { RelationshipView } from '../../storage/people/read-people.ts'
import { showNotice } from '../../ui/show-notice.ts'
import { useSaveTextFile } from '../save-text-file.ts'

const whatHappens =
  'The event repeats until you delete it in your calendar. If the schedule changes, save it again: some calendars then update the event, others add a second one.'

export function useScheduleFile(person: Person, { held, planned }: RelationshipView): () => Promise<void> {
  const { clock } = useCairn()
  const saveFile = useSaveTextFile()
  return async () => {
    const { scheduleFile } = await import('../../../shared/files/schedule-calendar-file.ts')
    const text = scheduleFile({
      person,
      held: held.map(({ day }) => day),
      planned,
      today: clock.today(),
      zone: clock.zone(),
      at: clock.instant(),
    })
    if (text === null) return
    const saved = await saveFile({ name: 'schedule.ics', text, kindName: 'Calendar file', extension: 'ics' })
    if (saved !== null) void showNotice({ words: `Saved ${saved}. ${whatHappens}` })
  }
}
