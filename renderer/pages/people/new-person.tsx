// Someone new: a name is enough, the rest can come later.
import { useState } from 'react'
import { newPerson } from '../../../shared/records/new-records.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { newPersonId } from '../../storage/core/new-id.ts'
import { PersonEditor } from './person-editor.tsx'

export function NewPerson() {
  const { clock } = useCairn()
  const [person] = useState(() => newPerson(newPersonId(), clock.instant()))
  return <PersonEditor person={person} isNew onDone={null} />
}
