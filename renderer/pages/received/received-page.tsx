// From others: every share someone sent me, or one of them.
import { useParams } from 'wouter'
import { ReceivedList } from './received-list.tsx'
import { ReceivedOne } from './received-view.tsx'

export function Page() {
  const { id } = useParams<{ id?: string }>()
  return id === undefined ? <ReceivedList /> : <ReceivedOne key={id} id={id} />
}
