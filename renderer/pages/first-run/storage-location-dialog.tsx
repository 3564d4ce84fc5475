// Where everything will be kept, said before the first word is written.
import { useEffect, useState } from 'react'
import { useKeeping } from '../../storage/backup-context.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './first-run-page.module.css'

export function WhereKept() {
  const host = useKeeping()?.host ?? null
  const [isOpen, setOpen] = useState(false)
  const [folder, setFolder] = useState<string | null>(null)
  useEffect(() => {
    if (!isOpen || host === null) return
    void host.request('host.describe', {}).then((answer) => setFolder(answer.ok ? answer.dataFolder : null))
  }, [isOpen, host])
  return (
    <>
      <TextButton className={styles.where ?? ''} onClick={() => setOpen(true)}>
        Where your data is stored
      </TextButton>
      <Dialog opened={isOpen} onClose={() => setOpen(false)} title="Where your data is stored">
        <p>Your records are stored in a database on this machine, under your own user account.</p>
        <p className={styles.kept}>
          {folder === null
            ? 'Backups are made only in the desktop app, or when Cairn is opened with npm start.'
            : 'Backups are kept in this folder, so that you can restore a damaged database:'}
        </p>
        {folder === null ? null : <p className={styles.folder}>{folder}</p>}
      </Dialog>
    </>
  )
}
