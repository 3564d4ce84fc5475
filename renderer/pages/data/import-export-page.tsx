// Everything out as one file, and such a file in again: tried first, decided record by record, undone as one step.
import { useMemo, useSyncExternalStore } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { lookSentence } from '../../../shared/rules/archive/archive-import-preview-messages.ts'
import { bringingOf } from '../../storage/archive/archive-import-steps.ts'
import { type Keeping, useKeeping } from '../../storage/backup-context.tsx'
import { useCairn } from '../../storage/cairn-context.tsx'
import type { KeepingHost } from '../../storage/core/storage-host.ts'
import { useHost } from '../../storage/host-context.tsx'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { useKeptFocus } from '../../ui/use-kept-focus.ts'
import { useOpenedArchive } from '../use-os-opened-archive.ts'
import { LookView } from './archive-preview.tsx'
import { TablesSection } from './csv-export-section.tsx'
import { DataHead } from './data-head.tsx'
import { TakeOutSection } from './export-section.tsx'
import { BringInSection } from './import-section.tsx'
import { PastWorkSection } from './past-work-section.tsx'

function InAndOut({ keeping }: { keeping: Keeping }) {
  const cairn = useCairn()
  const bringing = useMemo(() => bringingOf(cairn, keeping), [cairn, keeping])
  const state = useSyncExternalStore(bringing.subscribe, bringing.state)
  useOpenedArchive(bringing)
  const place = useKeptFocus<HTMLDivElement>(state.step)
  const isLooked = state.step === 'looked'
  const answer = isLooked ? lookSentence(state.preview) : 'Export everything as one file, or import one.'
  return (
    <>
      <DataHead answer={answer} at="/data/in-and-out" />
      {isLooked ? (
        <LookView looked={state} bringing={bringing} />
      ) : (
        <TwoColumns
          sideWidth={288}
          gutter={52}
          sideLabel="Tables for a spreadsheet"
          side={<TablesSection host={keeping.host} />}
        >
          <TakeOutSection host={keeping.host} />
          <BringInSection bringing={bringing} state={state} place={place} />
          <PastWorkSection />
        </TwoColumns>
      )}
    </>
  )
}

/** What is not kept, as the demo, takes nothing in. */
function OutOnly({ host }: { host: KeepingHost }) {
  return (
    <>
      <DataHead answer="Export everything as one file." at="/data/in-and-out" />
      <TwoColumns sideWidth={288} gutter={52} sideLabel="Tables for a spreadsheet" side={<TablesSection host={host} />}>
        <TakeOutSection host={host} />
      </TwoColumns>
    </>
  )
}

export function Page() {
  const keeping = useKeeping()
  const host = useHost()
  if (keeping !== null) return <InAndOut keeping={keeping} />
  if (host !== null) return <OutOnly host={host} />
  return <DataHead answer={troubleSentence({ kind: 'host-gone' })} at="/data/in-and-out" />
}
