// An action that is done: its own change, with the way back beside the line that says so.
import type { Action } from '../../../shared/records/action.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { saveRecords, writeOf } from '../../storage/core/save-record.ts'
import { useSavedNotice } from '../use-saved-notice.ts'

export function useCompleteAction(today: string): (action: Action) => Promise<void> {
  const cairn = useCairn()
  const saidSaved = useSavedNotice()
  return async (action) => {
    const done = { ...action, state: 'done', doneOn: today } as const
    const saved = await saveRecords(cairn.database, [writeOf(done, false)], noteNow(cairn, 'Finished an action'))
    saidSaved(saved, 'Done.')
  }
}
