// What was handed on, and where two editions, or an edition and the working copy, say something else.
import { useMemo, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Packet } from '../../../shared/records/packet.ts'
import type { Edition } from '../../../shared/records/packet-edition.ts'
import { remarkChanges } from '../../../shared/rules/committee-reader/compare-committee-remarks.ts'
import {
  decisionWords,
  nextVersion,
  outcomeOf,
  remarkCounts,
  remarksOn,
  withoutOutcome,
} from '../../../shared/rules/packet/committee-outcome.ts'
import {
  editionsSentence,
  type PacketVersion,
  packetVersions,
  versionsNamedInAddress,
} from '../../../shared/rules/packet/comparable-packet-versions.ts'
import { editionDifferences } from '../../../shared/rules/packet/compare-editions.ts'
import { pseudonymChange } from '../../../shared/rules/packet/packet-pseudonyms.ts'
import { workingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { differenceOf } from '../../../shared/rules/proposals/revision-difference.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type PacketView, readPacketView } from '../../storage/packet/read-packet.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Small } from '../../ui/typography.tsx'
import { Differences, FromTo, VersionLine, VersionList } from '../version-diff-parts.tsx'
import { CommitteeSaid } from './committee-decision-summary.tsx'
import styles from './editions.module.css'
import { OutcomeDialog } from './outcome-dialog.tsx'
import { RemarkChanges } from './remark-changes-list.tsx'
import { usePacketChanging } from './use-packet-changing.ts'

function Outcome({ packet, roadmap, edition }: Pick<PacketView, 'packet' | 'roadmap'> & { edition: Edition }) {
  const { clock } = useCairn()
  const change = usePacketChanging(packet.id)
  const [isWriting, setWriting] = useState(false)
  const { number } = edition
  const said = outcomeOf(packet, number)
  const remove = () => change(`Removed the outcome of version ${number}`, (now) => withoutOutcome(now, number))
  return (
    <>
      {said === undefined ? null : (
        <p className={styles.outcome}>
          <b>{decisionWords[said.decision]}</b>, {dayWords(said.day, clock.today())}.{' '}
          {remarkCounts(remarksOn(packet, number), Number.POSITIVE_INFINITY)}
        </p>
      )}
      <p className={styles.ways}>
        <TextButton
          aria-label={`${said ? 'Change' : 'Add'} the outcome of version ${number}`}
          onClick={() => setWriting(true)}
        >
          {said ? 'Change outcome' : 'Add outcome'}
        </TextButton>
        {said === undefined ? null : (
          <TextButton aria-label={`Remove the outcome of version ${number}`} onClick={() => void remove()}>
            Remove
          </TextButton>
        )}
      </p>
      {isWriting ? (
        <OutcomeDialog packet={packet} roadmap={roadmap} edition={edition} onClose={() => setWriting(false)} />
      ) : null}
    </>
  )
}

function Frozen({ view, edition }: { view: PacketView; edition: Edition }) {
  const { clock } = useCairn()
  const link = <Link href={`/packet/leaving/${edition.number}`}>Version {edition.number}</Link>
  return (
    <VersionLine link={link} day={dayWords(edition.day, clock.today())} why={edition.note}>
      {edition.packetId === view.packet.id ? null : <Small quiet>{edition.title}</Small>}
      <p className={styles.hash}>{edition.hash}</p>
      <Outcome packet={view.packet} roadmap={view.roadmap} edition={edition} />
    </VersionLine>
  )
}

/** What was said of the earlier of two, where the other one came after it. */
function SaidThen({ view, earlier, later }: { view: PacketView; earlier: PacketVersion; later: PacketVersion }) {
  const { packet, roadmap, editions } = view
  const edition = editions.find(({ number }) => String(number) === earlier.key)
  const number = editions.find((one) => String(one.number) === later.key)?.number ?? nextVersion(editions)
  if (edition === undefined || number <= edition.number) return null
  const words = later.key === 'now' ? later.words : `version ${number}`
  return (
    <CommitteeSaid key={edition.id} packet={packet} roadmap={roadmap} edition={edition} later={{ number, words }} />
  )
}

interface BesideProps {
  view: PacketView
  versions: readonly PacketVersion[]
  span: string
  setAside: Packet['setAside']
}

function Beside({ view, versions, span, setAside }: BesideProps) {
  const [, navigate] = useLocation()
  const { earlier, later } = versionsNamedInAddress(versions, span)
  const changes = useMemo(
    () => remarkChanges(earlier.document, later.document, setAside),
    [earlier.document, later.document, setAside],
  )
  const found = useMemo(() => editionDifferences(earlier.document, later.document), [earlier.document, later.document])
  return (
    <>
      <FromTo
        choices={versions.map(({ key, words }) => ({ value: key, words: sentenceCase(words) }))}
        from={earlier.key}
        to={later.key}
        onChoose={(from, to) => navigate(`/packet/editions/${from},${to}`, { replace: true })}
      />
      <SaidThen view={view} earlier={earlier} later={later} />
      <RemarkChanges changes={changes} />
      <Differences
        // Two parts of one section can bear one name; the order they stand in tells them apart.
        sections={found.map(({ where, was, now }, at) => ({
          key: `${at} ${where}`,
          head: where,
          stretches: differenceOf(was, now),
        }))}
      />
    </>
  )
}

function Compared({ view, span }: { view: PacketView; span: string }) {
  const { packet, evidence, editions } = view
  const working = useMemo(() => workingPacket(packet, evidence).document, [packet, evidence])
  // A remark is dismissed by its own words; the versions have them with pseudonyms, those from before one was chosen without.
  const setAside = useMemo(() => {
    const change = pseudonymChange(packet)
    return packet.setAside.flatMap((one) => [one, { ...one, words: change(one.words) }])
  }, [packet])
  const versions = packetVersions(editions, working)
  return (
    <>
      <PageHead
        crumbs={[
          <Link key="packet" href="/packet">
            Packet for {packet.toLevel.trim() || 'the next level'}
          </Link>,
          'Versions',
        ]}
        answer={editionsSentence(editions, working)}
        tools={editions.length === 0 ? undefined : <Link href="/packet/next">Start the next packet</Link>}
      />
      {editions.length === 0 ? null : (
        <TwoColumns
          sideLabel="Versions"
          side={
            <VersionList head="Handed in" label="Versions">
              {editions.map((edition) => (
                <Frozen key={edition.id} view={view} edition={edition} />
              ))}
            </VersionList>
          }
        >
          <Beside view={view} versions={versions} span={span} setAside={setAside} />
        </TwoColumns>
      )}
    </>
  )
}

export function Page() {
  const { span = '' } = useParams<{ span?: string }>()
  const view = useView(readPacketView, [])
  if (view === undefined) return null
  if (view === null) return <PageHead crumbs={['Packet', 'Versions']} answer="There is no packet yet." />
  return <Compared view={view} span={span} />
}
