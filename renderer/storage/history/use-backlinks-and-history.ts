// A record's pointers and its history as live values, for whoever shows a record whole.
import { useEffect, useState } from 'react'
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'
import { useCairn, useView } from '../cairn-context.tsx'
import { journalOf } from '../journal/journal-client.ts'
import { type Pointer, readBacklinks } from '../journal/read-record-view.ts'
import { historyOf } from './record-history.ts'

const none: readonly Pointer[] = []

/** What points at a record; empty until known. Asked of the worker, which holds who names whom. */
export function usePointers(id: string): readonly Pointer[] {
  const { database } = useCairn()
  const [pointers, setPointers] = useState(none)
  useEffect(() => {
    let isWanted = true
    const ask = () =>
      void readBacklinks(database, id).then(
        (found) => isWanted && setPointers(found),
        () => undefined,
      )
    ask()
    const stop = journalOf(database).onChanged(ask)
    return () => {
      isWanted = false
      stop()
    }
  }, [database, id])
  return pointers
}

/** Every change of a record, newest first; undefined until read. */
export const useHistory = (id: string): readonly Change[] | undefined =>
  useView((database) => historyOf(database, id), [id])
