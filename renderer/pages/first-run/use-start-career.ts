// Begins a career with what the sentence of the first window says so far, for a door that leads on into the app.
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { flushAllDrafts } from '../../storage/drafts/draft-autosave.ts'
import { readDraft } from '../../storage/drafts/draft-store.ts'
import { readProfile } from '../../storage/roadmap/read-profile.ts'
import { begin } from '../../storage/start/initialize-database.ts'
import { beginningOf, draftKey, emptyBlanks, isBlanks } from '../profile-blank-values.ts'

/** A blank that does not fit is left out here: nobody asked for it. */
export function useStartCareer() {
  const cairn = useCairn()
  return async (): Promise<string | null> => {
    // The second file tried, after a first that could not be kept.
    if ((await readProfile(cairn.database)) !== null) return null
    await flushAllDrafts()
    const typed = (await readDraft(cairn.database, draftKey, cairn.window))?.value
    const empty = emptyBlanks(cairn.clock.today())
    const [asTyped, asEmpty] = [beginningOf(isBlanks(typed) ? typed : empty), beginningOf(empty)]
    const beginning = asTyped.ok ? asTyped : asEmpty
    if (!beginning.ok) throw new Error('Empty blanks begin a career.')
    const note = { ...noteNow(cairn, 'Began'), clearsDrafts: [draftKey] }
    const done = await begin(cairn.database, beginning.value, note)
    return done.ok ? null : saveTroubleWords(done.trouble)
  }
}
