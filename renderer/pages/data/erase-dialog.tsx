// Asks before something is erased for good, here only or in the snapshots too, and says what each of the two leaves behind.
import { useState } from 'react'
import { troubleSentence } from '../../../shared/desktop-trouble.ts'
import type { AnyRecord } from '../../../shared/records/all-records.ts'
import { counted } from '../../../shared/rules/number-words.ts'
import { titleOf } from '../../../shared/rules/record-title.ts'
import { saveTroubleWords } from '../../record-views/save-trouble-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { type EraseTrouble, eraseEverywhere } from '../../storage/erase-everywhere.ts'
import { useKeeping } from '../../storage/keeping-context.tsx'
import { purge } from '../../storage/trash.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import styles from './data-page.module.css'

function eraseTroubleWords(trouble: EraseTrouble): string {
  if (trouble.kind !== 'snapshots-left') return saveTroubleWords(trouble)
  return `Erased here, but the snapshots could not be replaced and still hold it. ${troubleSentence(trouble.trouble)}`
}

function EraseWords({ isKept }: { isKept: boolean }) {
  return (
    <>
      <p>
        Erased here: it goes with its links, its history and its drafts, and cannot be undone. That it was here is
        remembered, not what it was.
      </p>
      <p className={styles.why}>Snapshots from before still hold it, so going back to one brings it back.</p>
      {!isKept ? null : (
        <p className={styles.why}>
          Erased everywhere: one snapshot made now takes the place of all that are kept. It is then gone from them too,
          and there is no going back to an earlier day. Titles that were frozen when a session was closed stay.
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
  const what = records.length === 1 && only ? `“${titleOf(only)}”` : counted(records.length, 'thing')
  const erase = async (isEverywhere: boolean) => {
    setBusy(true)
    const note = noteNow(cairn, 'Erased for good')
    const done =
      isEverywhere && keeping !== null
        ? await eraseEverywhere(cairn.database, records, keeping, note)
        : await purge(cairn.database, records, note)
    setBusy(false)
    onClose()
    if (!done.ok) void showNotice({ words: eraseTroubleWords(done.trouble), stays: true })
    else void showNotice({ words: isEverywhere ? 'Erased, in the snapshots too.' : 'Erased here for good.' })
  }
  const actions = (
    <>
      <Button tone="rust" onClick={() => void erase(false)} disabled={isBusy}>
        Erase here
      </Button>
      {keeping === null ? null : (
        <Button tone="rust" onClick={() => void erase(true)} disabled={isBusy}>
          Erase everywhere
        </Button>
      )}
      <Button tone="text" onClick={onClose}>
        Leave it as it is
      </Button>
    </>
  )
  return (
    <Dialog opened={records.length > 0} onClose={onClose} title={`Erase ${what} for good?`} actions={actions}>
      <EraseWords isKept={keeping !== null} />
    </Dialog>
  )
}
