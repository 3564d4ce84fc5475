// Where the data lives and how it is kept: snapshots with a look before going back, the check, the place.
import { useMemo, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { keptSentence } from '../../../shared/rules/backups/data-safety-sentence.ts'
import { dayOfInstant, whenWords } from '../../../shared/rules/time/day-words.ts'
import { useKeeping, useKeepingState } from '../../storage/backup-context.tsx'
import type { RestoreSource } from '../../storage/backups/restore-actions.ts'
import { type KeptList, useKeptList } from '../../storage/backups/use-restore-state.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { isDemo } from '../../storage/start/demo-database.ts'
import { TwoColumns } from '../../ui/two-columns.tsx'
import { DraftsSection } from './all-drafts-section.tsx'
import { KeptSnapshots } from './backup-list.tsx'
import { DataHead } from './data-head.tsx'
import styles from './data-page.module.css'
import { CheckSection } from './database-check-section.tsx'
import { ExportImportLinks } from './export-import-links.tsx'
import { GoingBack } from './restore-panel.tsx'
import { WhereItLives } from './storage-location.tsx'
import { DraftsSetAside } from './unreadable-drafts.tsx'

function snapshotIn(list: KeptList | undefined, name: string | null) {
  const entry = list?.points.find((one) => one.name === name)
  return entry && list ? ({ from: 'host', entry, all: list.all } satisfies RestoreSource) : null
}

const LookedThrough = () => (
  <>
    <CheckSection />
    <DraftsSection />
    <DraftsSetAside />
  </>
)

export function Page() {
  const { database, clock } = useCairn()
  const keeping = useKeeping()
  const host = keeping?.host ?? null
  const { trouble, written } = useKeepingState()
  const place = useMemo(() => ({ databaseName: database.name, host, clock }), [database, host, clock])
  const list = useKeptList(place, written)
  const [chosen, setChosen] = useState<string | null>(null)
  const source = useMemo(() => snapshotIn(list, chosen), [list, chosen])
  if (list === undefined) return null
  const at = list.points[0]?.at
  const newest = at === undefined ? null : whenWords(dayOfInstant(at, clock.zone()), clock.today())
  const why = trouble === null ? null : troubleSentence(trouble)
  return (
    <>
      <DataHead
        answer={keptSentence({ isKept: host !== null, isDemo: isDemo(database), trouble: why, newest })}
        at="/data"
      />
      <TwoColumns
        sideWidth={288}
        gutter={52}
        sideLabel="Backups and storage location"
        side={
          <>
            {source === null ? null : <GoingBack key={source.entry.name} place={place} source={source} />}
            <ExportImportLinks takesIn={keeping !== null} />
            <WhereItLives />
          </>
        }
      >
        {why === null ? null : <p className={styles.trouble}>{why} Your changes are saved as usual.</p>}
        {keeping === null ? null : (
          <KeptSnapshots list={list} chosen={chosen} onChoose={setChosen} keeper={keeping.keeper} />
        )}
        <LookedThrough />
      </TwoColumns>
    </>
  )
}
