// Before a packet leaves: the very pages that will be written, what goes, what stays, and what its owner's records keep back elsewhere.
import { useMemo, useState } from 'react'
import { Link, useParams } from 'wouter'
import { usualPaper } from '../../../shared/files/paper-sizes.ts'
import type { Profile } from '../../../shared/records/profile.ts'
import { periodWords } from '../../../shared/rules/packet/opening-draft.ts'
import { leavingSentence } from '../../../shared/rules/packet/packet-export-sentence.ts'
import type { WorkingPacket } from '../../../shared/rules/packet/working-packet.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { formats } from '../../../shared/rules/time/date-number-formats.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useOwnRoadmap, useView } from '../../storage/cairn-context.tsx'
import { type PacketView, readPacketView } from '../../storage/packet/read-packet.ts'
import { FactList } from '../../ui/fact-list.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { NamesSection } from '../pseudonyms-section.tsx'
import { GoesAndStays } from './exported-and-private.tsx'
import { LeakList } from './leak-list.tsx'
import { Freezing } from './lock-version-section.tsx'
import styles from './packet-preview.module.css'
import { Preview } from './packet-preview.tsx'
import { Saving } from './packet-save-panel.tsx'
import { useLeakSheets } from './use-find-leak-sheet.ts'
import { useLeaksLookedAt } from './use-leak-acknowledgment.ts'
import { type Leaving, useLeaving } from './use-packet-export.ts'
import { type PacketNames, usePacketPseudonyms } from './use-packet-pseudonyms.ts'
import { usePdf } from './use-pdf.ts'

interface LeavingProps {
  view: PacketView
  leaving: Leaving
}

function PseudonymsUsed({ pseudonyms }: Pick<Leaving, 'pseudonyms'>) {
  if (pseudonyms.length === 0) return null
  return (
    <section>
      <h2>Pseudonyms used</h2>
      <FactList
        termWidth={148}
        facts={pseudonyms.map(({ original, pseudonym }) => ({ term: original, words: pseudonym }))}
      />
    </section>
  )
}

/** The working copy, whose names are still to be chosen. */
function LeavingNow({ working, profile, ...props }: LeavingProps & { working: WorkingPacket; profile: Profile }) {
  const { packet } = props.view
  const names = usePacketPseudonyms({ packet, working, profile, records: props.leaving.records })
  return names === null ? null : <LeavingParts {...props} names={names} />
}

function LeavingParts({ view, leaving: words, names }: LeavingProps & { names: PacketNames | null }) {
  const [paper, setPaper] = useState(() => usualPaper(formats()))
  const leaving = useMemo(() => ({ ...words, paper }), [words, paper])
  const pdf = usePdf(leaving)
  const sheetFor = useLeakSheets(view, leaving)
  // Names on the page that are not in what is shown yet: nothing is written before they are.
  const isPending = names !== null && (names.isPending || leaving.of !== view.packet)
  const checked = useLeaksLookedAt(view.packet.id, leaving)
  const mayLeave = checked.mayLeave && !isPending
  return (
    <TwoColumns
      sideWidth={348}
      gutter={52}
      sideLabel="What is exported"
      side={
        <div className={styles.side}>
          <LeakList leaks={leaving.leaks} checked={checked} sheetFor={sheetFor} />
          <GoesAndStays packet={view.packet} leaving={leaving} />
          <Freezing view={view} leaving={leaving} mayLeave={mayLeave} isPending={isPending} />
          <Saving
            leaving={leaving}
            onPaper={setPaper}
            pdf={pdf.state}
            mayLeave={mayLeave}
            isPending={isPending}
            undecided={names?.undecided ?? 0}
          />
          {names === null ? <PseudonymsUsed pseudonyms={leaving.pseudonyms} /> : null}
        </div>
      }
    >
      {names === null ? null : (
        <div className={styles.names}>
          <NamesSection {...names.parts} />
        </div>
      )}
      <Preview what={leaving} pdf={pdf} />
    </TwoColumns>
  )
}

function LeavingView({ view, number }: { view: PacketView; number: number | null }) {
  const leaving = useLeaving(view, number)
  const own = useOwnRoadmap()
  usePageTitle(titleOf(leaving?.edition ?? view.packet))
  if (leaving === undefined || !own) return null
  const { document, working, edition, leaks, isAltered } = leaving
  return (
    <>
      <PageHead
        crumbs={[
          <Link key="packet" href="/packet">
            Packet for {view.packet.toLevel.trim() || 'the next level'}
          </Link>,
          periodWords(document),
          edition === null ? 'working copy' : `version ${edition.number}`,
        ]}
        answer={isAltered ? 'This is not the text that was locked.' : leavingSentence(document, leaks.length)}
      />
      {document.sections.length === 0 || isAltered ? null : working === null ? (
        <LeavingParts view={view} leaving={leaving} names={null} />
      ) : (
        <LeavingNow view={view} leaving={leaving} working={working} profile={own.profile} />
      )}
    </>
  )
}

export function Page() {
  const { edition = '' } = useParams<{ edition?: string }>()
  const view = useView(readPacketView, [])
  const number = edition === '' ? null : Number.parseInt(edition, 10)
  if (view === undefined) return null
  if (view === null) return <PageHead crumbs={['Packet']} answer="There is no packet to export yet." />
  if (number !== null && !view.editions.some((one) => one.number === number))
    return <PageHead crumbs={['Packet']} answer="There is no version with this number." />
  return <LeavingView key={edition} view={view} number={number} />
}
