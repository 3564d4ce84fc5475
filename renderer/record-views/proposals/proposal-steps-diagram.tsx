// The thread of a proposal: a stone for each step, joined by a line; what is not there yet is a dashed stone on a dashed line.
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { ThreadPart, ThreadStep } from '../../../shared/rules/proposals/proposal-thread-steps.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { Stone } from '../../ui/stone.tsx'
import { Label, Small } from '../../ui/typography.tsx'
import styles from './proposal-steps-diagram.module.css'

interface ProposalThreadProps {
  steps: readonly ThreadStep[]
  /** The record the page is about. */
  hereId: string
  /** What can be done at a step: the way to fill a missing one, or to change what is there. */
  ways?: (step: ThreadStep) => ReactNode
}

const partWords = {
  improvement: 'Improvement',
  proposal: 'Proposal',
  poc: 'POC',
  presentation: 'Presentation',
  entry: 'Entry',
  outcome: 'Outcome',
} as const satisfies Record<ThreadPart, string>

/** Room for the highest stone, and for the dashed outline. */
const box = { x: 1.5, y: 4, width: 31, height: 20 }

function StepStone({ step, isHere, proposalId }: { step: ThreadStep; isHere: boolean; proposalId: string }) {
  return (
    <svg width="34" height="26" viewBox="0 0 34 26" aria-hidden="true">
      {step.isMissing ? (
        <path
          d="M3 14c0-5 6-9 14-9 8.500 0 14 3.500 14 8.500 0 5-6 9-14 9S3 19 3 14Z"
          fill="none"
          stroke="var(--line-strong)"
          strokeWidth="1.6"
          strokeDasharray="3.5 3.5"
        />
      ) : (
        <Stone
          seed={step.record?.id ?? `${proposalId} outcome`}
          box={box}
          {...(isHere ? { shade: 'var(--ink)' } : {})}
        />
      )}
    </svg>
  )
}

function StepTitle({ step, isHere }: { step: ThreadStep; isHere: boolean }) {
  const href = isHere || step.record === null ? null : addressOfRecord(step.record)
  if (href === null) return step.title
  return (
    <Link href={href} className={styles.link ?? ''}>
      {step.title}
    </Link>
  )
}

export function ProposalStepsDiagram({ steps, hereId, ways }: ProposalThreadProps) {
  const placed = steps.map((step) => ({ step, key: step.record?.id ?? step.part, isHere: step.record?.id === hereId }))
  return (
    <ol className={styles.thread} aria-label="The thread">
      {placed.map(({ step, key, isHere }) => (
        <li key={key} data-missing={step.isMissing || undefined} data-here={isHere || undefined}>
          <StepStone step={step} isHere={isHere} proposalId={hereId} />
          <div>
            <Label>{partWords[step.part]}</Label>
            <p className={styles.title} aria-current={isHere ? 'page' : undefined}>
              <StepTitle step={step} isHere={isHere} />
            </p>
            <Small quiet>{step.note}</Small>
            {ways?.(step)}
          </div>
        </li>
      ))}
    </ol>
  )
}
