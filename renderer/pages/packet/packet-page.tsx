// The case for the next level: drafted from the evidence, its owner's words over it, and where a committee would stop.
import { useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { readPacketView } from '../../storage/packet/read-packet.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { BeginPacket } from './begin-packet.tsx'
import { WorkingCopy } from './working-copy.tsx'

export function Page() {
  const view = useView(readPacketView, [])
  const own = useOwnRoadmap()
  if (view === undefined || own === undefined) return null
  if (view !== null) return <WorkingCopy view={view} />
  if (own === null) return <PageHead crumbs={['Packet']} answer="A packet needs a ladder, and there is none yet." />
  return <BeginPacket profile={own.profile} roadmap={own.roadmap} />
}
