// The four directions as they are read: answered in words, excused with a reason, or open behind a dashed edge with the ways to fill it.
import type { ReactNode } from 'react'
import type { Proposal } from '../../../shared/records/proposal.ts'
import { type ShownCheck, shownChecks } from '../../../shared/rules/proposals/apply-proposal-changes.ts'
import { directionQuestions, directionWords } from '../../../shared/rules/proposals/proposal-words.ts'
import { Written } from '../writing/markdown-text.tsx'
import styles from './impact-checks.module.css'

interface ProposalChecksProps {
  proposal: Pick<Proposal, 'checks' | 'stakeholders'>
  /** Who was told and when, in words: part of the answer to who must know. */
  toldWords: string
  /** What can be done about one that is open or excused; nothing where it is only read. */
  ways?: (check: ShownCheck) => ReactNode
}

function Words({ check, toldWords }: { check: ShownCheck; toldWords: string }) {
  const { direction, answer, excused, isOpen } = check
  const told = direction === 'stakeholders' ? toldWords : ''
  const said = [answer.trim(), told].filter((words) => words !== '').join(' ')
  return (
    <>
      <Written inline text={said} />
      {excused.trim() === '' ? null : (
        <>
          <p className={styles.label}>Not applicable:</p>
          <Written inline text={excused} />
        </>
      )}
      {isOpen && said === '' ? <p className={styles.label}>{directionQuestions[direction]}</p> : null}
    </>
  )
}

export function ImpactChecks({ proposal, toldWords, ways }: ProposalChecksProps) {
  return (
    <ul className={styles.checks} aria-label="Impact checks">
      {shownChecks(proposal).map((check) => (
        <li key={check.direction} data-open={check.isOpen || undefined}>
          <h3>{directionWords[check.direction]}</h3>
          <Words check={check} toldWords={toldWords} />
          {check.isOpen || check.excused.trim() !== '' ? ways?.(check) : null}
        </li>
      ))}
    </ul>
  )
}
