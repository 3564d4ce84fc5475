// The line over the demo: that all of it is invented and stays apart, and the ways to leave it or to have it anew.
import { useState } from 'react'
import { longFullDay } from '../../shared/rules/time/day-words.ts'
import { useCairn } from '../storage/cairn-context.tsx'
import { flushAllDrafts } from '../storage/drafts/draft-autosave.ts'
import { forgetDemo } from '../storage/start/demo-database.ts'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'
import { TextButton } from '../ui/text-button.tsx'
import styles from './demo-banner.module.css'

/** The same page without the demo's query, and without a place in it: the owner's own start decides what is shown. */
async function leaveDemo(): Promise<void> {
  await flushAllDrafts()
  location.assign(location.pathname)
}

export function DemoBanner() {
  const { database, clock } = useCairn()
  const [isAsking, setAsking] = useState(false)
  const onAnew = async () => {
    await forgetDemo(database)
    location.reload()
  }
  return (
    <div className={styles.banner}>
      <p className={styles.words}>
        <b>A demo career.</b> Everyone in it is fictional, and the date is always {longFullDay(clock.today())}. Your
        changes stay in the demo.
      </p>
      <div className={styles.ways}>
        <TextButton onClick={() => setAsking(true)}>Reset demo</TextButton>
        <TextButton onClick={() => void leaveDemo()}>Leave the demo</TextButton>
      </div>
      <ConfirmDialog
        opened={isAsking}
        title="Reset the demo?"
        confirmWords="Reset demo"
        cancelWords="Cancel"
        onConfirm={() => void onAnew()}
        onClose={() => setAsking(false)}
      >
        <p>Your changes in the demo will be lost. Your own records are not affected.</p>
      </ConfirmDialog>
    </div>
  )
}
