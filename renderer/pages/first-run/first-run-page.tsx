// The first window someone sees: one sentence with blanks that begins a career, and the other ways in. All of it optional.
import { useCallback } from 'react'
import { useLocation } from 'wouter'
import { useCairn, useView } from '../../storage/cairn-context.tsx'
import { readProfile } from '../../storage/roadmap/read-profile.ts'
import { BrandMark } from '../../ui/brand-mark.tsx'
import styles from './first-run-page.module.css'
import { FirstStone } from './first-stone.tsx'
import { BeginSentence } from './profile-sentence-form.tsx'
import { StartFromBackup } from './start-from-backup.tsx'
import { StartFromDemo } from './start-from-demo.tsx'
import { StartFromPastWork } from './start-from-past-work.tsx'
import { StartFromReviewRequest } from './start-from-review-request.tsx'
import { WhereKept } from './storage-location-dialog.tsx'

function Doors() {
  const [, navigate] = useLocation()
  const onBegun = useCallback(() => navigate('/week', { replace: true }), [navigate])
  return (
    <ol className={styles.doors}>
      <li>
        <BeginSentence onBegun={onBegun} />
      </li>
      <li>
        <StartFromDemo />
      </li>
      <li>
        <StartFromPastWork />
      </li>
      <li>
        <StartFromBackup />
      </li>
      <li>
        <StartFromReviewRequest />
      </li>
    </ol>
  )
}

function Begun() {
  return (
    <div>
      <h2>You have already started.</h2>
      <p className={styles.begun}>
        <a href="#/week">Go to this week</a>
      </p>
    </div>
  )
}

export function Page() {
  const { database } = useCairn()
  const profile = useView(readProfile, [database])
  if (profile === undefined) return null
  return (
    <main className={styles.page}>
      <header className={styles.brand}>
        <BrandMark />
      </header>
      <div className={styles.words}>
        <h1 tabIndex={-1}>Build the case for your next level.</h1>
        <p className={styles.lead}>
          Record what you do each week, and what others say about it. After a year you have the evidence for your case.
        </p>
        <FirstStone />
      </div>
      {profile === null ? <Doors /> : <Begun />}
      <footer className={styles.footer}>
        <span>No account, no server. What you write stays on this machine until you send it yourself.</span>
        <WhereKept />
      </footer>
    </main>
  )
}
