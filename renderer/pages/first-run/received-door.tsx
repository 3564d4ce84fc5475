// The door for someone who was asked for their read: the file is opened, and a career is begun with what the sentence says, if anything.
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { useEffect, useState } from 'react'
import { saveTroubleWords } from '../../record-views/forms/save-trouble-words.ts'
import { noteNow, useCairn } from '../../storage/cairn-context.tsx'
import { flushAllDrafts } from '../../storage/drafts/draft-keeper.ts'
import { readDraft } from '../../storage/drafts/drafts.ts'
import { readProfile } from '../../storage/roadmap/read-profile.ts'
import { begin } from '../../storage/start/begin.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { OpenShare } from '../open-share.tsx'
import { beginningOf, draftKey, emptyBlanks, isBlanks } from '../profile-blanks.ts'
import { useOpenedFile } from '../use-opened-file.ts'
import styles from './first-run-page.module.css'

/** A blank that does not fit is left out here: nobody asked for it. */
function useBeginningAsTyped() {
  const cairn = useCairn()
  return async (): Promise<string | null> => {
    // The second file tried, after a first that could not be kept.
    if ((await readProfile(cairn.database)) !== null) return null
    await flushAllDrafts()
    const typed = (await readDraft(cairn.database, draftKey, cairn.window))?.value
    const empty = emptyBlanks(cairn.clock.today())
    const [asTyped, asEmpty] = [beginningOf(isBlanks(typed) ? typed : empty), beginningOf(empty)]
    const beginning = asTyped.ok ? asTyped : asEmpty
    if (!beginning.ok) throw new Error('Empty blanks begin a career.')
    const note = { ...noteNow(cairn, 'Began'), clearsDrafts: [draftKey] }
    const done = await begin(cairn.database, beginning.value, note)
    return done.ok ? null : saveTroubleWords(done.trouble)
  }
}

export function ReceivedDoor() {
  const [isOpen, setOpen] = useState(false)
  const prepare = useBeginningAsTyped()
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
