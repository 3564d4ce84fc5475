// The door for someone who was here before: a snapshot that is kept on this machine, or one that lies elsewhere.
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { restoreTroubleWords } from '../../record-views/backups/restore-error-messages.ts'
import { SnapshotChoice } from '../../record-views/backups/snapshot-choice.tsx'
import { useKeeping } from '../../storage/backup-context.tsx'
import { goBack, type RestoreSource } from '../../storage/backups/restore-actions.ts'
import { useKeptList } from '../../storage/backups/use-restore-state.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useOpenedFile } from '../use-os-opened-file.ts'
import styles from './first-run-page.module.css'
import { StartFromExport } from './start-from-export.tsx'

function useGoingBack() {
  const { database, clock } = useCairn()
  const host = useKeeping()?.host ?? null
  const place = useMemo(() => ({ databaseName: database.name, host, clock }), [database, host, clock])
  const [said, setSaid] = useState<string | null>(null)
  const onSource = async (source: RestoreSource) => {
    setSaid('Reading the backup.')
    const done = await goBack(place, source, { isReadable: true, left: null })
    if (!done.ok) {
      setSaid(restoreTroubleWords(done.trouble))
      return
    }
    history.replaceState(null, '', '#/week')
    location.reload()
  }
  const onFile = async () => {
    if (host === null) {
      setSaid(troubleSentence({ kind: 'host-gone' }))
      return
    }
    setSaid(null)
    const answer = await host.request('file.open', { kindName: 'Cairn backup', extensions: ['snapshot'] })
    if (!answer.ok) setSaid(troubleSentence(answer.trouble))
    else if (answer.file) await onSource({ from: 'file', name: answer.file.name, bytes: answer.file.bytes })
  }
  const forget = useCallback(() => setSaid(null), [])
  return { place, said, forget, onSource, onFile }
}

export function StartFromBackup() {
  const { clock } = useCairn()
  const [isOpen, setOpen] = useState(false)
  const { file } = useOpenedFile('archive')
  useEffect(() => {
    if (file !== null) setOpen(true)
  }, [file])
  const { place, said, forget, onSource, onFile } = useGoingBack()
  const list = useKeptList(place)
  const onChoose = (name: string) => {
    const entry = list?.all.find((one) => one.name === name)
    if (entry && list) void onSource({ from: 'host', entry, all: list.all })
  }
  return (
    <>
      <button type="button" className={styles.door} onClick={() => setOpen(true)}>
        <span>
          <span className={styles.doorName}>Restore from a backup</span>
          <span className={styles.doorWords}>Restores everything as it was on the day you choose.</span>
        </span>
        <Icon of={CaretRightIcon} />
      </button>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title="Restore from a backup">
        <SnapshotChoice
          points={list?.points ?? []}
          today={clock.today()}
          zone={clock.zone()}
          onChoose={onChoose}
          onFile={() => void onFile()}
        />
        <StartFromExport onBegun={forget} />
        <p role="status" className={styles.said}>
          {said}
        </p>
      </Dialog>
    </>
  )
}
