// The presenter's view: one claim at a time, large, with what to say, what stands behind it, and the time. Nothing else that is private.

import { useEffect, useState } from 'react'
import { Link, useLocation, useParams } from 'wouter'
import type { Claim, Presentation } from '../../../shared/records/presentation.ts'
import { type ShownEvidence, shownEvidence } from '../../../shared/rules/growth/claims-evidence.ts'
import { lastedWords, plannedWords, stepTo } from '../../../shared/rules/growth/presenter-claim-and-timer.ts'
import { withNamesInWords } from '../../../shared/rules/records/named-records.ts'
import { pageAddress } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import { counted } from '../../../shared/rules/text/number-words.ts'
import { Written } from '../../record-views/writing/markdown-text.tsx'
import { usePageTitle } from '../../state/page-title.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import { useRecord } from '../../storage/journal/use-records.ts'
import { Button } from '../../ui/button.tsx'
import { TextButton } from '../../ui/text-button.tsx'
import { Small } from '../../ui/typography.tsx'
import { useRecordKeys } from '../use-record-keys.ts'
import styles from './presenter.module.css'
import { useEvidenceRecords } from './use-records-by-id.ts'

/** Counts up from when it was opened, or begun again; past the plan it says so by its figures alone. */
function Timer({ minutes }: Pick<Presentation, 'minutes'>) {
  const { clock } = useCairn()
  const [from, setFrom] = useState(clock.instant)
  const [now, setNow] = useState(from)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.instant()), 1000)
    return () => clearInterval(timer)
  }, [clock])
  const beginAgain = () => {
    setFrom(clock.instant())
    setNow(clock.instant())
  }
  return (
    <p className={styles.timer}>
      <span role="timer" aria-label="Time">
        <b>{lastedWords(from, now)}</b> {plannedWords(minutes)}
      </span>
      <TextButton onClick={beginAgain}>Restart the timer</TextButton>
    </p>
  )
}

function Behind({ evidence: { titles, kept } }: { evidence: ShownEvidence }) {
  if (titles.length + kept === 0) return <p className={styles.quiet}>No evidence yet.</p>
  // Two records may share a title; their order is all that tells them apart here.
  const numbered = titles.map((title, index) => ({ title, key: `${index} ${title}` }))
  const more = titles.length === 0 ? 'record' : 'more'
  return (
    <ul className={styles.evidence} aria-label="Evidence">
      {numbered.map(({ key, title }) => (
        <li key={key}>{title}</li>
      ))}
      {kept === 0 ? null : (
        <li className={styles.quiet}>{counted(kept, more, titles.length === 0 ? 'records' : more)}, private</li>
      )}
    </ul>
  )
}

function Say({ say }: Pick<Claim, 'say'>) {
  if (say.trim() === '') return null
  return (
    <section className={styles.say} aria-label="What to say">
      <Small quiet>What to say</Small>
      <Written text={say} />
    </section>
  )
}

function useSteps(presentation: Presentation) {
  const [, navigate] = useLocation()
  const [at, setAt] = useState(0)
  const count = presentation.claims.length
  const step = (by: -1 | 1) => setAt((now) => stepTo(now, by, count))
  const [back, on] = [() => step(-1), () => step(1)]
  const leave = () => navigate(pageAddress('presentation', presentation.id))
  useRecordKeys(true, {
    ArrowLeft: back,
    ArrowRight: on,
    // What a clicker sends.
    PageUp: back,
    PageDown: on,
    Escape: leave,
  })
  // A claim may have been taken out in another window meanwhile.
  return { at: Math.min(at, Math.max(0, count - 1)), count, back, on, leave }
}

function Presenting({ presentation }: { presentation: Presentation }) {
  const { at, count, back, on, leave } = useSteps(presentation)
  const records = useEvidenceRecords(presentation)
  const claim = presentation.claims[at]
  usePageTitle(titleOf(presentation))
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <span>{titleOf(presentation)}</span>
        {claim === undefined ? null : (
          <span>
            Claim {at + 1} of {count}
          </span>
        )}
        <Timer minutes={presentation.minutes} />
      </header>
      <div className={styles.claim} aria-live="polite">
        <h1 tabIndex={-1}>
          {claim === undefined ? 'No claims yet.' : withNamesInWords(claim.text.trim()) || 'Empty claim'}
        </h1>
        {claim === undefined || records === undefined ? null : <Behind evidence={shownEvidence(claim, records)} />}
        {claim === undefined ? null : <Say say={claim.say} />}
      </div>
      <footer className={styles.foot}>
        <Button onClick={back} disabled={at === 0} aria-keyshortcuts="ArrowLeft">
          ← Previous claim
        </Button>
        <Button onClick={on} disabled={at >= count - 1} aria-keyshortcuts="ArrowRight">
          Next claim →
        </Button>
        <Button tone="text" onClick={leave} aria-keyshortcuts="Escape">
          Exit (Esc)
        </Button>
      </footer>
    </main>
  )
}

export function Page() {
  const { id = '' } = useParams<{ id: string }>()
  const presentation = useRecord(id)
  if (presentation === undefined) return null
  if (presentation?.kind === 'presentation') return <Presenting presentation={presentation} />
  return (
    <main className={styles.page}>
      <h1 tabIndex={-1}>There is no presentation at this address.</h1>
      <p>
        <Link href="/journal">Go to the journal</Link>
      </p>
    </main>
  )
}
