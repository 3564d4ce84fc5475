// A packet that starts from the last one: what it asks for, what it takes over, and what of that no longer holds.
import { useDeferredValue, useMemo } from 'react'
import { Link, useLocation } from 'wouter'
import { newPacket } from '../../../shared/records/new-packet.ts'
import type { Packet } from '../../../shared/records/packet.ts'
import type { Profile } from '../../../shared/records/profile.ts'
import type { Roadmap } from '../../../shared/records/roadmap.ts'
import { editionWords } from '../../../shared/rules/packet/compare-editions.ts'
import { type Asked, askedAtFirst, periodTrouble } from '../../../shared/rules/packet/initial-packet-scope.ts'
import {
  nextAsked,
  noLongerHolds,
  type Packets,
  startedFrom,
  takenOver,
} from '../../../shared/rules/packet/next-packet.ts'
import type { PacketEvidence } from '../../../shared/rules/packet/packet-evidence.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { useCairn, useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { newId } from '../../storage/core/new-id.ts'
import { notePlace } from '../../storage/drafts/draft-store.ts'
import { useDraft } from '../../storage/drafts/use-draft.ts'
import { beginPacket } from '../../storage/packet/change-packet.ts'
import { type PacketView, readPacketEvidence, readPacketView } from '../../storage/packet/read-packet.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Read, Small, Why } from '../../ui/typography.tsx'
import { useTellChange } from '../use-saved-notice.ts'
import styles from './packet.module.css'
import { isAsked, PacketScopeForm } from './packet-scope-form.tsx'

interface NextProps {
  view: PacketView
  profile: Profile
  roadmap: Roadmap
  /** Read on the ladder in use today. */
  evidence: PacketEvidence
}

const nextOf = (earlier: Packet, asked: Asked, roadmap: Roadmap, id: string, at: string): Packet =>
  startedFrom(earlier, newPacket(id, at, { ...asked, roadmapId: roadmap.id }))

/** Both packets as they would be drafted today; the second for what is asked, null while its days are no period. */
function usePackets({ view, roadmap, evidence }: NextProps, asked: Asked): Packets | null {
  const { packet: earlier, editions } = view
  const then = useMemo(() => workingPacket(earlier, view.evidence), [earlier, view.evidence])
  return useMemo(() => {
    if (periodTrouble(asked) !== null) return null
    const next = nextOf(earlier, asked, roadmap, earlier.id, earlier.createdAt)
    return { earlier, newest: editions[0], then, next, now: workingPacket(next, evidence), evidence }
  }, [earlier, editions, then, asked, roadmap, evidence])
}

function NotLocked({ packets: { newest, then, earlier } }: { packets: Packets }) {
  if (newest?.packetId === earlier.id && editionWords(newest) === editionWords(then.document)) return null
  return (
    <Why>
      The working copy has changes that are in no version. It is replaced by the next packet:{' '}
      <Link href="/packet/leaving">lock it as a version</Link> to keep its text.
    </Why>
  )
}

function TakenOver({ packets }: { packets: Packets }) {
  const lines = takenOver(packets)
  return (
    <div className={styles.fromWhat}>
      <h2>What it takes over</h2>
      {lines.length === 0 ? (
        <Why>You changed nothing in the earlier packet, so it is drafted from your records alone.</Why>
      ) : (
        <ul aria-label="What it takes over">
          {lines.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <Why>Everything else is drafted from today’s records. Earlier versions stay, and their numbers go on.</Why>
      <NotLocked packets={packets} />
    </div>
  )
}

function NoLongerHolds({ packets, today }: { packets: Packets; today: Asked }) {
  const found = noLongerHolds(packets, today)
  return (
    <section className={styles.noLonger}>
      <SectionHead>What no longer holds</SectionHead>
      {found.length === 0 ? (
        <Why>Everything it takes over still holds.</Why>
      ) : (
        <ul aria-label="What no longer holds">
          {found.map(({ key, words, why }) => (
            <li key={key}>
              <Read>{words}</Read>
              <Small quiet>{why}</Small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function NextPacket(props: NextProps) {
  const { view, profile, roadmap } = props
  const { database, clock } = useCairn()
  const [, navigate] = useLocation()
  const tell = useTellChange()
  const day = clock.today()
  const today = useMemo(() => askedAtFirst(profile, roadmap, day), [profile, roadmap, day])
  const key = notePlace('packet-next')
  const value = nextAsked(view.packet, today)
  const draft = useDraft({ key, kind: 'packet', value, revision: null, isValue: isAsked })
  const packets = usePackets(props, useDeferredValue(draft.value))
  const begin = async () => {
    const next = nextOf(view.packet, draft.value, roadmap, newId(), clock.instant())
    if (await tell('Started the next packet', (note) => beginPacket(database, next, { ...note, clearsDrafts: [key] })))
      navigate('/packet')
  }
  return (
    <TwoColumns side={packets === null ? null : <TakenOver packets={packets} />} sideLabel="What it takes over">
      {draft.isReady ? (
        <PacketScopeForm
          draft={draft}
          roadmap={roadmap}
          label="What the packet asks for"
          saveWords="Start the next packet"
          onSave={() => void begin()}
        />
      ) : null}
      {packets === null ? null : <NoLongerHolds packets={packets} today={today} />}
    </TwoColumns>
  )
}

const packetLink = (words: string) => (
  <Link key="packet" href="/packet">
    {words}
  </Link>
)

export function Page() {
  const view = useView(readPacketView, [])
  const own = useOwnRoadmap()
  const evidence = useView(async (database) => (own ? readPacketEvidence(database, own.roadmap) : null), [own?.roadmap])
  if (view === undefined || own === undefined || evidence === undefined) return null
  if (view === null || own === null || evidence === null)
    return <PageHead crumbs={[packetLink('Packet'), 'Next packet']} answer="There is no packet to start from yet." />
  return (
    <>
      <PageHead
        crumbs={[packetLink(`Packet for ${view.packet.toLevel.trim() || 'the next level'}`), 'Next packet']}
        answer="Which level, and which period?"
      />
      <NextPacket view={view} profile={own.profile} roadmap={own.roadmap} evidence={evidence} />
    </>
  )
}
