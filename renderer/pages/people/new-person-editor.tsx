// Someone new: a name is enough, the rest can come later.
import { useState } from 'react'
import { newPerson } from '../../../shared/records/new-records.ts'
import { asBegun } from '../../../shared/rules/records/default-audience.ts'
import { useCairn, useOwnRoadmap } from '../../storage/cairn-context.tsx'
import { newPersonId } from '../../storage/core/new-id.ts'
import { PersonEditor } from './person-editor.tsx'

export function NewPerson() {
  const { clock } = useCairn()
  const own = useOwnRoadmap()
  const [person] = useState(() => newPerson(newPersonId(), clock.instant()))
  if (own === undefined) return null
  return <PersonEditor person={asBegun(person, own?.profile.newAudiences)} isNew onDone={null} />
}
