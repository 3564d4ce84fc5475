// Moving a person to the trash: one step, said with its way back. What names them stays as it is.
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import type { Person } from '../../../shared/records/person.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { moveToTrash } from '../../storage/history/trash-records.ts'
import { useSavedNotice } from '../use-saved-notice.ts'

export function useTrashPerson(person: Person): () => void {
  const cairn = useCairn()
  const [, navigate] = useLocation()
  const saidSaved = useSavedNotice()
  return useCallback(() => {
    const move = async () => {
      const moved = await moveToTrash(cairn.database, [person], noteNow(cairn, 'Moved a person to the trash'))
      if (saidSaved(moved, 'Moved to trash.')) navigate('/people')
    }
    void move()
  }, [cairn, person, navigate, saidSaved])
}
