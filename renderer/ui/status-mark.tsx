// The five status marks, the same everywhere; the shape carries the meaning, never the colour alone.
import styles from './status-mark.module.css'

export type MarkStatus = 'not-yet' | 'claimed' | 'evidenced' | 'confirmed' | 'not-applicable'

export const markWords = {
  'not-yet': 'not yet',
  claimed: 'claimed',
  evidenced: 'evidenced',
  confirmed: 'confirmed',
  'not-applicable': 'not applicable',
} as const satisfies Record<MarkStatus, string>

interface MarkProps {
  status: MarkStatus
  /** in px at the usual text size; below 15 the heavier drawing is used */
  size?: number
  /** a tarn line under the mark: it moved */
  moved?: boolean
  /** what a screen reader says; `null` where the words stand beside it */
  name?: string | null
}

const quiet = 'var(--mark-quiet, currentColor)'
const lichen = 'var(--lichen, currentColor)'

function LargeShape({ status }: { status: MarkStatus }) {
  switch (status) {
    case 'not-yet':
      return <path d="M3 15.1h14" fill="none" stroke={quiet} strokeWidth="1.8" strokeLinecap="round" />
    case 'claimed':
      return (
        <path
          d="M3 11.3c0-2.9 3.2-5 7.3-5 3.9 0 6.7 2 6.7 4.7 0 2.9-2.8 4.9-7.1 4.9C5.7 15.9 3 14 3 11.3Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.7"
        />
      )
    case 'evidenced':
      return (
        <path
          d="M2.2 11.3c0-3.4 3.5-5.85 8.1-5.85 4.4 0 7.5 2.35 7.5 5.55 0 3.4-3.2 5.75-7.9 5.75-4.6 0-7.7-2.25-7.7-5.45Z"
          fill="currentColor"
        />
      )
    case 'confirmed':
      return (
        <>
          <path
            d="M2.2 13.4c0-2.35 3.4-3.75 8-3.75 4.5 0 7.6 1.45 7.6 3.65 0 2.25-3.1 3.55-7.9 3.55-4.6 0-7.7-1.25-7.7-3.45Z"
            fill="currentColor"
          />
          <path
            d="M5.1 5.5c0-2.05 2.3-3.4 5.1-3.4 2.75 0 4.7 1.3 4.7 3.2 0 2-2 3.2-4.8 3.2-2.9 0-5-1.15-5-3Z"
            fill={lichen}
          />
        </>
      )
    case 'not-applicable':
      return <path d="M6.4 15.8 13.6 5.2" fill="none" stroke={quiet} strokeWidth="1.8" strokeLinecap="round" />
  }
}

function SmallShape({ status }: { status: MarkStatus }) {
  switch (status) {
    case 'not-yet':
      return <path d="M2.5 15h15" fill="none" stroke={quiet} strokeWidth="2.5" strokeLinecap="round" />
    case 'claimed':
      return (
        <path
          d="M2.6 11c0-3.2 3.4-5.5 7.7-5.5 4.2 0 7.1 2.2 7.1 5.2 0 3.2-3 5.4-7.5 5.4-4.4 0-7.3-2.1-7.3-5.1Z"
          fill="none"
          stroke="currentColor"
          strokeWidth="2.4"
        />
      )
    case 'evidenced':
      return (
        <path
          d="M1.4 11c0-3.8 3.9-6.5 8.9-6.5 4.8 0 8.3 2.6 8.3 6.2 0 3.8-3.5 6.4-8.7 6.4-5.1 0-8.5-2.5-8.5-6.1Z"
          fill="currentColor"
        />
      )
    case 'confirmed':
      return (
        <>
          <path
            d="M1.4 13.8c0-2.6 3.8-4 8.8-4 4.9 0 8.4 1.5 8.4 3.9 0 2.5-3.5 3.9-8.7 3.9-5.1 0-8.5-1.4-8.5-3.8Z"
            fill="currentColor"
          />
          <path
            d="M4.2 4.7c0-2.2 2.6-3.6 6-3.6 3.3 0 5.6 1.4 5.6 3.4 0 2.2-2.4 3.4-5.7 3.4-3.5 0-5.9-1.2-5.9-3.2Z"
            fill={lichen}
          />
        </>
      )
    case 'not-applicable':
      return <path d="M6 16 14 4.5" fill="none" stroke={quiet} strokeWidth="2.5" strokeLinecap="round" />
  }
}

export function StatusMark({ status, size = 18, moved = false, name = markWords[status] }: MarkProps) {
  const side = `${size / 16}rem`
  const shape = size < 15 ? <SmallShape status={status} /> : <LargeShape status={status} />
  const box = { width: side, height: side, style: { width: side, height: side } }
  return (
    <span className={styles.mark} data-moved={moved || undefined} style={{ width: side }}>
      {name === null ? (
        <svg viewBox="0 0 20 20" aria-hidden="true" {...box}>
          {shape}
        </svg>
      ) : (
        <svg viewBox="0 0 20 20" role="img" aria-label={moved ? `${name}, moved` : name} {...box}>
          {shape}
        </svg>
      )}
    </span>
  )
}
