// Done or not, always with words: a check, a dashed ring, an arrow for what was carried on, a rust cross for what failed.
import { ArrowRightIcon } from '@phosphor-icons/react/dist/csr/ArrowRight'
import { CheckIcon } from '@phosphor-icons/react/dist/csr/Check'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './readiness-line.module.css'

export type Readiness = 'done' | 'open' | 'carried' | 'failed'

function Sign({ state }: { state: Readiness }) {
  switch (state) {
    case 'done':
      return <Icon of={CheckIcon} small className={styles.sign} />
    case 'carried':
      return <Icon of={ArrowRightIcon} small className={styles.sign} />
    case 'failed':
      return <Icon of={XIcon} small className={styles.cross} />
    case 'open':
      return <span className={styles.ring} aria-hidden="true" />
  }
}

/** As a list item inside a ReadinessList. */
export function ReadinessLine({
  state,
  children,
  action,
}: {
  state: Readiness
  children: ReactNode
  action?: ReactNode
}) {
  return (
    <li className={styles.line} data-state={state}>
      <Sign state={state} />
      <span>{children}</span>
      {action ? <span className={styles.action}>{action}</span> : null}
    </li>
  )
}

export function ReadinessList({
  label,
  across = false,
  children,
}: {
  label: string
  across?: boolean
  children: ReactNode
}) {
  return (
    <ul className={across ? styles.across : styles.down} aria-label={label}>
      {children}
    </ul>
  )
}

/** The same sign in running text or a table cell. */
export function ReadinessMark({ state, children }: { state: Readiness; children: ReactNode }) {
  return (
    <span className={styles.inline} data-state={state}>
      <Sign state={state} />
      {children}
    </span>
  )
}
