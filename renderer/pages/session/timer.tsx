// How long it has lasted, of the minutes planned: a quiet line, no alarm.
import { useEffect, useState } from 'react'
import type { Session } from '../../../shared/records/session.ts'
import { minutesGone } from '../../../shared/rules/sessions/apply-session-changes.ts'
import { useCairn } from '../../storage/cairn-context.tsx'
import styles from './during.module.css'

/** Looked at this often; the minute is all that shows. */
const every = 10_000

export function Timer({ session }: { session: Session }) {
  const { clock } = useCairn()
  const [now, setNow] = useState(clock.instant)
  useEffect(() => {
    const timer = setInterval(() => setNow(clock.instant()), every)
    return () => clearInterval(timer)
  }, [clock])
  const gone = minutesGone(session, now)
  const x = 1 + 198 * Math.min(1, gone / session.minutes)
  return (
    <div className={styles.timer}>
      <p>
        <b>{gone}</b> of {session.minutes} minutes
      </p>
      <svg viewBox="0 0 200 10" aria-hidden="true">
        <path d="M1 5H199" stroke="var(--line)" strokeWidth="2.5" strokeLinecap="round" />
        <path d={`M1 5H${x}`} stroke="var(--tarn)" strokeWidth="2.5" strokeLinecap="round" />
        <circle cx={Math.max(5.5, Math.min(194.5, x))} cy="5" r="4.5" fill="var(--tarn)" />
      </svg>
    </div>
  )
}
