// Before a packet leaves: the very pages that will be written, what goes, what stays, and what its owner's records keep back elsewhere.
import { Link, useParams } from 'wouter'
import { leavingSentence } from '../../../shared/rules/packet/leaving-sentence.ts'
import { periodWords } from '../../../shared/rules/packet/opening-draft.ts'
import { titleOf } from '../../../shared/rules/record-title.ts'
import { usePageTitle } from '../../state/page-title.ts'
import { useView } from '../../storage/cairn-context.tsx'
import { type PacketView, readPacketView } from '../../storage/read-packet.ts'
import { PageHead } from '../../ui/page-head.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { Freezing } from './freezing.tsx'
import { GoesAndStays } from './goes-and-stays.tsx'
import { LeakList } from './leak-list.tsx'
import { sheetAddress, sheetOf, sheetsOfPacket } from './packet-desk.ts'
import styles from './preview.module.css'
import { Preview } from './preview.tsx'
import { Saving } from './saving.tsx'
import { useChecked } from './use-checked.ts'
import { type Leaving, useLeaving } from './use-leaving.ts'
import { usePdf } from './use-pdf.ts'

function LeavingParts({ view, leaving }: { view: PacketView; leaving: Leaving }) {
  const pdf = usePdf(leaving)
  const checked = useChecked(view.packet.id, leaving)
  const { mayLeave } = checked
  const sheets = leaving.working === null ? [] : sheetsOfPacket(view.packet, leaving.working)
  const addressOf = (blockId: string) => sheetAddress(sheetOf(sheets, blockId) ?? 1)
  return (
    <TwoColumns
      sideWidth={348}
      gutter={52}
      sideLabel="What leaves"
      side={
        <div className={styles.side}>
          <LeakList leaks={leaving.leaks} checked={checked} addressOf={addressOf} />
          <GoesAndStays packet={view.packet} leaving={leaving} />
          <Freezing view={view} leaving={leaving} mayLeave={mayLeave} />
          <Saving leaving={leaving} pdf={pdf.state} mayLeave={mayLeave} />
        </div>
      }
    >
      <Preview what={leaving} pdf={pdf} />
    </TwoColumns>
  )
}

function LeavingView({ view, number }: { view: PacketView; number: number | null }) {
  const leaving = useLeaving(view, number)
  usePageTitle(titleOf(leaving?.edition ?? view.packet))
  if (leaving === undefined) return null
  const { document, edition, leaks, isAltered } = leaving
  return (
    <>
      <PageHead
        crumbs={[
          <Link key="packet" href="/packet">
            Packet for {view.packet.toLevel.trim() || 'the next level'}
          </Link>,
          periodWords(document),
          edition === null ? 'working copy' : `edition ${edition.number}`,
        ]}
        answer={isAltered ? 'These are not the words that were frozen.' : leavingSentence(document, leaks.length)}
      />
      {document.sections.length === 0 || isAltered ? null : <LeavingParts view={view} leaving={leaving} />}
    </>
  )
}

export function Page() {
  const { edition = '' } = useParams<{ edition?: string }>()
  const view = useView(readPacketView, [])
  const number = edition === '' ? null : Number.parseInt(edition, 10)
  if (view === undefined) return null
  if (view === null) return <PageHead crumbs={['Packet']} answer="There is no packet yet that could leave." />
  if (number !== null && !view.editions.some((one) => one.number === number))
    return <PageHead crumbs={['Packet']} answer="There is no edition of this number." />
  return <LeavingView view={view} number={number} />
}
