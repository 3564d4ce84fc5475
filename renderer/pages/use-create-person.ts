// Someone named for the first time inside a form: made at once, and told to the form once they are there.
import type { PersonId } from '../../shared/records/record-ids.ts'
import { saveTroubleWords } from '../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../storage/cairn-context.tsx'
import { addPerson } from '../storage/journal/bulk-edit-records.ts'
import { showNotice } from '../ui/show-notice.ts'

export function useNewPerson(onMade: (id: PersonId) => void): (name: string) => void {
  const cairn = useCairn()
  return (name) => {
    void addPerson(cairn.database, name, noteNow(cairn, `Added ${name}`)).then(({ person, saved }) => {
      if (saved.ok) onMade(person.id)
      else void showNotice({ words: saveTroubleWords(saved.trouble), stays: true })
    })
  }
}
