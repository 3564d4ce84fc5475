// Why a change of a session was not made: what happened, what is safe, what to do.
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import type { ClosingTrouble } from '../../storage/sessions/session-closing.ts'
import type { EditTrouble } from '../../storage/sessions/session-edit.ts'

export function editTroubleWords(trouble: EditTrouble): string {
  switch (trouble.kind) {
    case 'closed':
      return 'This session is closed, so it stays as it was. Nothing was changed. Add a dated correction on its After page, or reopen it.'
    case 'problem-locked':
      return 'The stated problem was locked when the session began. Nothing was changed. What you found instead goes under “Problem found”.'
    case 'gone':
      return 'This session is no longer there. Nothing was saved; what you typed is kept as a draft.'
    case 'text-changed':
      return 'This text was changed in another window meanwhile. Nothing was overwritten; both versions are shown, choose one.'
    default:
      return saveTroubleWords(trouble)
  }
}

/** Why a session was not closed or opened again. */
export function closingTroubleWords(trouble: ClosingTrouble): string {
  switch (trouble.kind) {
    case 'already-closed':
      return 'This session is closed already, perhaps in another window. Nothing was changed.'
    case 'not-closed':
      return 'This session is not closed, so there is nothing to reopen.'
    case 'not-the-newest':
      return 'A later session was closed since, and its summary continues this one. Nothing was changed. Add a dated correction here instead.'
    case 'conflict':
      return 'This session was changed in another window just now. Nothing was closed. Look at it again, then close it.'
    default:
      return saveTroubleWords(trouble)
  }
}
