// The door for someone who was asked for their read: the file is opened, and a career is begun with what the sentence says, if anything.
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useEffect, useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { OpenShare } from '../received-file-opener.tsx'
import { useOpenedFile } from '../use-os-opened-file.ts'
import styles from './first-run-page.module.css'
import { useStartCareer } from './use-start-career.ts'

export function StartFromReviewRequest() {
  const [isOpen, setOpen] = useState(false)
  const prepare = useStartCareer()
  const { file, end } = useOpenedFile('share')
  useEffect(() => {
    if (file !== null) setOpen(true)
  }, [file])
  const onClose = () => {
    setOpen(false)
    end(true)
  }
  return (
    <>
      <button type="button" className={styles.door} onClick={() => setOpen(true)}>
        <span>
          <span className={styles.doorName}>Open a file someone sent you</span>
          <span className={styles.doorWords}>Read it here, comment, and send a small file back.</span>
        </span>
        <Icon of={CaretRightIcon} />
      </button>
      <Dialog opened={isOpen} onClose={onClose} title="Open a file someone sent you">
        <OpenShare prepare={prepare} />
      </Dialog>
    </>
  )
}
