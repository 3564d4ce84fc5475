// What was handed on, and where two editions, or an edition and the working copy, say something else.
import { useMemo } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Edition } from '../../../shared/records/edition.ts'
import {
  comparedPackets,
  editionsSentence,
  type PacketVersion,
  packetVersions,
} from '../../../shared/rules/packet/edition-versions.ts'
import { editionDifferences } from '../../../shared/rules/packet/edition-words.ts'
import { workingPacket } from '../../../shared/rules/packet/packet-document.ts'
import { differenceOf } from '../../../shared/rules/proposals/revision-difference.ts'
import { sentenceCase } from '../../../shared/rules/text/number-words.ts'
import { dayWords } from '../../../shared/rules/time/day-words.ts'
import { TextDifference } from '../../record-views/history/text-difference.tsx'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { type PacketView, readPacketView } from '../../storage/packet/read-packet.ts'
import { SelectField } from '../../ui/field.tsx'
import { FieldStack } from '../../ui/field-stack.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { SectionHead } from '../../ui/section-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Small, Why } from '../../ui/type.tsx'
import styles from './editions.module.css'

interface Pair {
  earlier: PacketVersion
  later: PacketVersion
}

function Choose({ versions, earlier, later }: Pair & { versions: readonly PacketVersion[] }) {
  const [, navigate] = useLocation()
  const choices = versions.map(({ key, words }) => ({ value: key, words: sentenceCase(words) }))
  const go = (from: string, to: string) => navigate(`/packet/editions/${from},${to}`, { replace: true })
  return (
    <div className={styles.choose}>
      <FieldStack across>
        <SelectField
          label="From"
          choices={choices}
          value={earlier.key}
          onChange={(event) => go(event.currentTarget.value, later.key)}
        />
        <SelectField
          label="To"
          choices={choices}
          value={later.key}
          onChange={(event) => go(earlier.key, event.currentTarget.value)}
        />
      </FieldStack>
    </div>
  )
}

function Differences({ earlier, later }: Pair) {
  const found = useMemo(() => editionDifferences(earlier.document, later.document), [earlier.document, later.document])
  // Two parts of one section can bear one name; the order they stand in tells them apart.
  const placed = found.map((one, at) => ({ ...one, key: `${at} ${one.where}` }))
  return (
    <div className={styles.sections}>
      {placed.length === 0 ? <Why>No differences.</Why> : null}
      {placed.map(({ key, where, was, now }) => (
        <section key={key}>
          <SectionHead>{where}</SectionHead>
          <TextDifference stretches={differenceOf(was, now)} />
        </section>
      ))}
    </div>
  )
}

function Frozen({ edition }: { edition: Edition }) {
  const { clock } = useCairn()
  return (
    <li className={styles.frozen}>
      <h3>
        <Link href={`/packet/leaving/${edition.number}`}>Version {edition.number}</Link>
      </h3>
      <Small quiet>{dayWords(edition.day, clock.today())}</Small>
      {edition.note.trim() === '' ? null : <p className={styles.note}>{edition.note}</p>}
      <p className={styles.hash}>{edition.hash}</p>
    </li>
  )
}

function Compared({ view, span }: { view: PacketView; span: string }) {
  const { packet, evidence, editions } = view
  const working = useMemo(() => workingPacket(packet, evidence).document, [packet, evidence])
  const versions = packetVersions(editions, working)
  const pair = comparedPackets(versions, span)
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
      />
      {editions.length === 0 ? null : (
        <TwoColumns
          sideLabel="Versions"
          side={
            <section>
              <SectionHead>Handed in</SectionHead>
              <ol className={styles.list} aria-label="Versions">
                {editions.map((edition) => (
                  <Frozen key={edition.id} edition={edition} />
                ))}
              </ol>
            </section>
          }
        >
          <Choose versions={versions} {...pair} />
          <Differences {...pair} />
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
