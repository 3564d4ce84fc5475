// Where the files lie, and on the desktop the way to them.
import { useEffect, useState } from 'react'
import { troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { useKeeping } from '../../storage/backup-context.tsx'
import { showNotice } from '../../ui/show-notice.ts'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './data-page.module.css'
import { SecondFolder } from './second-backup-folder-section.tsx'

interface Place {
  readonly folder: string
  readonly canShow: boolean
}

export function WhereItLives() {
  const host = useKeeping()?.host ?? null
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    if (host === null) return
    void host.request('host.describe', {}).then((answer) => {
      if (answer.ok) setPlace({ folder: answer.dataFolder, canShow: answer.host === 'desktop' })
    })
  }, [host])
  const onShow = async () => {
    const answer = await host?.request('folder.show', {})
    if (answer && !answer.ok) void showNotice({ words: troubleSentence(answer.trouble) })
  }
  return (
    <>
      {place === null ? null : <SecondFolder isDesktop={place.canShow} />}
      <section className={styles.aside}>
        <h2>Storage location</h2>
        {place === null ? (
          <p className={styles.why}>On this machine. No other copy is stored.</p>
        ) : (
          <>
            <p className={styles.why}>
              In your own user folder.{' '}
              {place.canShow ? <TextButton onClick={() => void onShow()}>Open the folder</TextButton> : null}
            </p>
            <p className={styles.folder}>{place.folder}</p>
          </>
        )}
      </section>
    </>
  )
}
