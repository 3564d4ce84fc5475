// People: everybody someone learns from or works with, and what came of meeting each.
import { useParams } from 'wouter'
import { NewPerson } from './new-person-editor.tsx'
import { PeopleList } from './people-list.tsx'
import { PersonView } from './person-view.tsx'

export function Page() {
  const { id } = useParams<{ id?: string }>()
  if (id === undefined) return <PeopleList />
  return id === 'new' ? <NewPerson /> : <PersonView key={id} id={id} />
}
