// What was moved to the trash: it comes back from here, or is erased for good by its owner, never by the app.
import { useState } from 'react'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { daysInTrash, trashSentence } from '../../../shared/rules/backups/data-safety-sentence.ts'
import { kindName } from '../../../shared/rules/records/kind-names.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { dayOfInstant, shortDay } from '../../../shared/rules/time/day-words.ts'
import { noteNow, useCairn, useView } from '../../storage/cairn-context.tsx'
import { readNewestTrash, readTrashBefore, readTrashCount } from '../../storage/checks/read-record-counts.ts'
import { bringBack } from '../../storage/history/trash-records.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { NextStep } from '../../ui/next-step.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { useSavedNotice } from '../use-saved-notice.ts'
import { DataHead } from './data-head.tsx'
import styles from './data-page.module.css'
import { EraseDialog } from './erase-dialog.tsx'

const mostListed = 300

interface TrashRowProps {
  record: AnyRecord
  onBringBack: () => void
  onErase: () => void
}

function TrashRow({ record, onBringBack, onErase }: TrashRowProps) {
  const { clock } = useCairn()
  const { trashedAt } = record
  const title = titleOf(record)
  return (
    <li>
      <span className={styles.quiet}>
        {trashedAt === null ? '' : shortDay(dayOfInstant(trashedAt, clock.zone()), clock.today())}
      </span>
      <h3>{title}</h3>
      <span className={styles.quiet}>{kindName(record.kind)}</span>
      <span className={styles.rowWays}>
        <TextButton onClick={onBringBack} aria-label={`Restore ${title}`}>
          Restore
        </TextButton>
        <TextButton onClick={onErase} aria-label={`Delete permanently ${title}`}>
          Delete permanently
        </TextButton>
      </span>
    </li>
  )
}

function OldOnes({ old, onErase }: { old: readonly AnyRecord[]; onErase: () => void }) {
  const [isLater, setLater] = useState(false)
  if (old.length === 0 || isLater) return null
  const items = counted(old.length, 'item')
  return (
    <div className={styles.old}>
      <NextStep
        title={`${items} ${old.length === 1 ? 'has' : 'have'} been in the trash for more than ${daysInTrash} days`}
        why="They stay until you decide. Deleted permanently, they cannot be restored."
        actions={
          <>
            <Button small onClick={onErase}>
              Delete {old.length === 1 ? 'it' : 'them'} permanently
            </Button>
            <Button tone="text" small onClick={() => setLater(true)}>
              Not now
            </Button>
          </>
        }
      />
    </div>
  )
}

export function Page() {
  const cairn = useCairn()
  const { database, clock } = cairn
  const since = Temporal.PlainDate.from(clock.today()).subtract({ days: daysInTrash }).toString()
  const count = useView(readTrashCount, [])
  const records = useView((store) => readNewestTrash(store, mostListed), [])
  const old = useView((store) => readTrashBefore(store, since), [since])
  const [erasing, setErasing] = useState<readonly AnyRecord[]>([])
  const saved = useSavedNotice()
  const onBringBack = async (record: AnyRecord) => {
    const done = await bringBack(database, [record], noteNow(cairn, 'Restored from the trash'))
    saved(done, 'Restored from the trash.')
  }
  if (count === undefined || records === undefined || old === undefined) return null
  return (
    <>
      <DataHead answer={trashSentence(count)} at="/data/trash" />
      <OldOnes old={old} onErase={() => setErasing(old)} />
      {count === 0 ? (
        <EmptyState>Nothing is deleted permanently until you decide. What you delete stays here.</EmptyState>
      ) : (
        <ul className={styles.list} aria-label="In the trash">
          {records.map((record) => (
            <TrashRow
              key={record.id}
              record={record}
              onBringBack={() => void onBringBack(record)}
              onErase={() => setErasing([record])}
            />
          ))}
        </ul>
      )}
      {count > records.length ? (
        <p className={styles.quiet}>and {counted(count - records.length, 'older one')}</p>
      ) : null}
      <EraseDialog records={erasing} onClose={() => setErasing([])} />
    </>
  )
}
