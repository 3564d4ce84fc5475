// From others: every share someone sent me, or one of them.
import { useParams } from 'wouter'
import { ReceivedList } from './received-request-list.tsx'
import { ReceivedRequestView } from './received-request-view.tsx'

export function Page() {
  const { id } = useParams<{ id?: string }>()
  return id === undefined ? <ReceivedList /> : <ReceivedRequestView key={id} id={id} />
}
