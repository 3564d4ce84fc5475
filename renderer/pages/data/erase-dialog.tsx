// Asks before something is erased for good, here only or in the snapshots too, and says what each of the two leaves behind.
import { useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { saveTroubleWords } from '../../record-views/forms/save-error-messages.ts'
import { useKeeping } from '../../storage/backup-context.tsx'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { type EraseTrouble, eraseEverywhere } from '../../storage/history/erase-everywhere.ts'
import { purge } from '../../storage/history/trash-records.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import styles from './data-page.module.css'

function eraseTroubleWords(trouble: EraseTrouble): string {
  if (trouble.kind !== 'snapshots-left') return saveTroubleWords(trouble)
  return `Deleted here, but the backups could not be replaced and still contain it. ${troubleSentence(trouble.trouble)}`
}

function EraseWords({ isKept }: { isKept: boolean }) {
  return (
    <>
      <p>
        Delete from this database: the record, its links, history and drafts are deleted permanently. This cannot be
        undone. Cairn remembers only that a record was deleted, not its content.
      </p>
      <p className={styles.why}>Earlier backups still contain it, so restoring one brings the record back.</p>
      {!isKept ? null : (
        <p className={styles.why}>
          Delete everywhere: all backups are replaced by one new backup without this record. You can no longer restore
          an earlier day. Titles in the summaries of closed sessions stay.
        </p>
      )}
    </>
  )
}

export function EraseDialog({ records, onClose }: { records: readonly AnyRecord[]; onClose: () => void }) {
  const cairn = useCairn()
  const keeping = useKeeping()
  const [isBusy, setBusy] = useState(false)
  const [only] = records
  const what = records.length === 1 && only ? `“${titleOf(only)}”` : counted(records.length, 'item')
  const erase = async (isEverywhere: boolean) => {
    setBusy(true)
    const note = noteNow(cairn, 'Deleted permanently')
    const erasing =
      isEverywhere && keeping !== null
        ? eraseEverywhere(cairn.database, records, keeping, note)
        : purge(cairn.database, records, note)
    const done = await erasing.finally(() => setBusy(false))
    onClose()
    if (!done.ok) void showNotice({ words: eraseTroubleWords(done.trouble), stays: true })
    else void showNotice({ words: isEverywhere ? 'Deleted everywhere, backups included.' : 'Deleted permanently.' })
  }
  const actions = (
    <>
      <Button tone="rust" onClick={() => void erase(false)} disabled={isBusy}>
        Delete here
      </Button>
      {keeping === null ? null : (
        <Button tone="rust" onClick={() => void erase(true)} disabled={isBusy}>
          Delete everywhere
        </Button>
      )}
      <Button tone="text" onClick={onClose}>
        Cancel
      </Button>
    </>
  )
  return (
    <Dialog opened={records.length > 0} onClose={onClose} title={`Delete ${what} permanently?`} actions={actions}>
      <EraseWords isKept={keeping !== null} />
    </Dialog>
  )
}
