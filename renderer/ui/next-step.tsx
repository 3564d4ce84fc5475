// The one washed panel of a screen: the suggested next step with its reason.
import type { ReactNode } from 'react'
import styles from './next-step.module.css'

interface NextStepProps {
  title: string
  /** the step itself, in read type */
  step?: ReactNode
  why?: ReactNode
  /** buttons */
  actions?: ReactNode
  children?: ReactNode
}

export function NextStep({ title, step, why, actions, children }: NextStepProps) {
  return (
    <section className={styles.panel}>
      <h3>{title}</h3>
      {step ? <p className={styles.step}>{step}</p> : null}
      {why ? <p className={styles.why}>{why}</p> : null}
      {children}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </section>
  )
}
