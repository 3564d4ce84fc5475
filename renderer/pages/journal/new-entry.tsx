// An entry that is being written for the first time; its draft waits under one key, so that leaving loses nothing.
import { useState } from 'react'
import { useLocation } from 'wouter'
import { newEntry } from '../../../shared/records/new-records.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { useCairn, useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { EntryEditor } from './entry-editor.tsx'

export function NewEntry() {
  const { clock } = useCairn()
  const own = useOwnRoadmap()
  const [, navigate] = useLocation()
  const [entry] = useState(() => newEntry(newId(), clock.today(), clock.instant()))
  if (own === undefined) return null
  return (
    <EntryEditor
      entry={asBegun(entry, own?.profile.newAudiences)}
      isNew
      links={[]}
      roadmap={own?.roadmap ?? null}
      onSaved={(id) => navigate(`/journal/${id}`, { replace: true })}
      onLeave={() => navigate('/journal')}
    />
  )
}
