// One criterion beside the matrix: how it stands, its rule in words, what speaks for it, what is missing, and how others read it.
import { CaretLeftIcon } from '@phosphor-icons/react/dist/csr/CaretLeft'
import { CaretRightIcon } from '@phosphor-icons/react/dist/csr/CaretRight'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import type { ReactNode } from 'react'
import type { Status } from '../../../shared/records/session-closing-record.ts'
import { IconButton } from '../../ui/icon-button.tsx'
import { markWords, StatusMark } from '../../ui/status-mark.tsx'
import styles from './criterion-panel.module.css'

interface CriterionPanelProps {
  code: string
  status: Status
  moved: boolean
  text: string
  rule: string
  /** a note that never lowers a status: "The newest piece is 14 months old." */
  age: string | null
  missing: string | null
  evidence: ReactNode
  readings: ReactNode | null
  /** where "known then" and "dated then" part, in words */
  differences: readonly string[]
  actions: ReactNode
  onPrevious: () => void
  onNext: () => void
  onClose: () => void
}

type HeadProps = Pick<CriterionPanelProps, 'code' | 'status' | 'onPrevious' | 'onNext' | 'onClose'>

function Head({ code, status, onPrevious, onNext, onClose }: HeadProps) {
  return (
    <div className={styles.head}>
      <span className={styles.code}>{code}</span>
      <span className={styles.status}>
        <StatusMark status={status} name={null} />
        {markWords[status]}
      </span>
      <span className={styles.steps}>
        <IconButton icon={CaretLeftIcon} name="Previous criterion, [" onClick={onPrevious} />
        <IconButton icon={CaretRightIcon} name="Next criterion, ]" onClick={onNext} />
        <IconButton icon={XIcon} name="Close the criterion, Esc" onClick={onClose} />
      </span>
    </div>
  )
}

function Differences({ differences }: Pick<CriterionPanelProps, 'differences'>) {
  if (differences.length === 0) return null
  return (
    <>
      <h3>Why then and now differ</h3>
      <ul className={styles.differences}>
        {differences.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  )
}

export function CriterionPanel(props: CriterionPanelProps) {
  const { text, rule, age, missing, evidence, readings, differences, actions } = props
  return (
    <div className={styles.panel}>
      <Head {...props} />
      <h2 className={styles.text}>{text}</h2>
      <p className={styles.rule}>
        <b>The rule.</b> {rule}
      </p>
      <h3>Evidence</h3>
      {evidence}
      {age === null ? null : <p className={styles.quiet}>{age}</p>}
      {missing === null ? null : (
        <>
          <h3>Missing</h3>
          <p className={styles.quiet}>{missing}</p>
        </>
      )}
      {readings === null ? null : (
        <>
          <h3>Assessments</h3>
          {readings}
        </>
      )}
      <Differences differences={differences} />
      <div className={styles.actions}>{actions}</div>
    </div>
  )
}
