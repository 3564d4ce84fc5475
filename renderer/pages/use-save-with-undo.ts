// Changing a record from where it is read, by one click: written at once, said with its undo.
import { useCallback } from 'react'
import type { AnyRecord } from '../../shared/records/record-definitions.ts'
import { useCairn } from '../storage/cairn-context.tsx'
import type { PlannedWrite } from '../storage/core/commit-records.ts'
import { saveRecords, writeOf } from '../storage/core/save-record.ts'
import { useTellChange } from './use-saved-notice.ts'

/** Writes the record as it should stand, and what belongs to the same change. Answers whether it was written. */
export function useRecordChanging() {
  const { database } = useCairn()
  const tell = useTellChange()
  return useCallback(
    (cause: string, record: AnyRecord, also: readonly PlannedWrite[] = []) =>
      tell(cause, (note) => saveRecords(database, [writeOf(record, false), ...also], note)),
    [database, tell],
  )
}
