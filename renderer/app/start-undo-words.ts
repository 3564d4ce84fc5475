// What undo and redo say when they decline. Nothing was changed in any of these cases.
import { unanswered } from '../../shared/result.ts'
import type { UndoTrouble } from '../../shared/rules/undo-plan.ts'
import type { CommitTrouble } from '../storage/commit.ts'

export function undoneWords(trouble: UndoTrouble | CommitTrouble, what: 'undo' | 'redo'): string {
  switch (trouble.kind) {
    case 'nothing':
      return what === 'undo' ? 'There is nothing to undo in this window.' : 'There is nothing to do again.'
    case 'final':
      return `“${trouble.cause}” is not undone by a key. Open the record: its own way back is there.`
    case 'moved-on':
      return `“${trouble.cause}” was changed again since, so it was left as it is.`
    case 'erased':
      return `“${trouble.cause}” was erased for good and cannot come back.`
    case 'conflict':
      return 'Another window saved this record just now, so nothing was undone.'
    case 'unfit':
      return 'What stood there before no longer fits, so nothing was undone.'
    case 'disk-full':
      return 'The disk is full, so nothing was undone. Free some space and try again.'
    case 'store-closed':
      return 'The database was closed by another window, so nothing was undone. Reload this window.'
    case 'store-failed':
      return 'The database could not be written, so nothing was undone.'
    default:
      return unanswered(trouble)
  }
}
