// The working copy: the sheets small, one of them as it will print, and beside it where a committee would stop.
import { useMemo, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import { periodWords } from '../../../shared/rules/packet/opening-draft.ts'
import { packetSentence } from '../../../shared/rules/packet/packet-sentence.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { usePageTitle } from '../../state/page-title.ts'
import type { PacketView } from '../../storage/packet/read-packet.ts'
import { Button } from '../../ui/button.tsx'
import { PageHead } from '../../ui/page-head.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { ClaimAddressesProvider, claimAddresses } from './claim-mark.tsx'
import { KeptBack } from './excluded-parts.tsx'
import { type FoundForms, FoundFormsProvider } from './leak-highlights.tsx'
import { LeakHere } from './leak-navigation.tsx'
import { LengthChoice } from './length-choice.tsx'
import styles from './packet.module.css'
import { usePacketDesk } from './packet-page-state.ts'
import { AskedDialog } from './packet-scope-dialog.tsx'
import { Sheet } from './packet-sheet.tsx'
import { RemarksColumn } from './remarks-column.tsx'
import { SheetList } from './sheet-list.tsx'
import { useWorkingCopyLeaks } from './use-working-copy-leaks.ts'

function Tools({ editions }: { editions: number }) {
  const [, navigate] = useLocation()
  return (
    <>
      {editions === 0 ? null : <Link href="/packet/editions">{editions === 1 ? 'Version' : 'Compare versions'}</Link>}
      <Button small tone="primary" onClick={() => navigate('/packet/leaving')}>
        Check for leaks, then export
      </Button>
    </>
  )
}

/** The number in the address, kept within the sheets there are. */
function useSheetNumber(count: number): number {
  const { sheet = '1' } = useParams<{ sheet?: string }>()
  const wanted = Number.parseInt(sheet, 10)
  return Math.min(Math.max(Number.isNaN(wanted) ? 1 : wanted, 1), Math.max(count, 1))
}

/** The place of the leak check that the address names; null where it names none. */
function useWantedLeak(): number | null {
  const { leak } = useParams<{ leak?: string }>()
  const wanted = Number.parseInt(leak ?? '', 10)
  return Number.isNaN(wanted) ? null : wanted
}

const noForms: FoundForms = new Map()

export function WorkingCopy({ view }: { view: PacketView }) {
  const desk = usePacketDesk(view)
  const [isAsking, setAsking] = useState(false)
  const number = useSheetNumber(desk.sheets.length)
  const found = useWorkingCopyLeaks(desk, useWantedLeak())
  const { packet, working } = desk
  const addresses = useMemo(() => claimAddresses(working.claims, view.evidence), [working.claims, view.evidence])
  usePageTitle(titleOf(packet))
  return (
    <>
      <PageHead
        crumbs={[
          `Packet for ${packet.toLevel.trim() || 'the next level'}`,
          periodWords(packet),
          <TextButton key="asked" onClick={() => setAsking(true)}>
            change what it asks for
          </TextButton>,
          'working copy',
        ]}
        tools={<Tools editions={view.editions.length} />}
        answer={packetSentence(desk.working, desk.remarks.length)}
      />
      <LengthChoice desk={desk} />
      {found === null ? null : <LeakHere desk={desk} found={found} />}
      <div className={styles.desk}>
        <SheetList desk={desk} current={number} />
        <div className={styles.beside} data-beside>
          <FoundFormsProvider value={found?.forms ?? noForms}>
            <ClaimAddressesProvider value={addresses}>
              <Sheet desk={desk} number={number} />
            </ClaimAddressesProvider>
          </FoundFormsProvider>
          <RemarksColumn key={number} desk={desk} sheet={number} />
        </div>
      </div>
      <KeptBack desk={desk} />
      {isAsking ? <AskedDialog desk={desk} roadmap={view.roadmap} onClose={() => setAsking(false)} /> : null}
    </>
  )
}
