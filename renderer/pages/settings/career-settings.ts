// Settings that belong to the career: in its database, and so in every backup and export. Each is one change of the profile as it stands.
import { useCallback } from 'react'
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { changeOwn } from '../../storage/roadmap/change-profile.ts'
import { useTellChange } from '../use-saved-notice.ts'

export interface CareerSectionProps {
  readonly profile: Profile
  readonly roadmap: Roadmap
}

type Own = Parameters<typeof changeOwn>[1]

/** Writes one of them and says so, with its undo. */
export function useCareerSetting(): (cause: string, next: Own) => void {
  const { database } = useCairn()
  const tell = useTellChange()
  return useCallback((cause, next) => void tell(cause, (note) => changeOwn(database, next, note)), [database, tell])
}
