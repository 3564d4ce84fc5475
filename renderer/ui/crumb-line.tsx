// The quiet line above a page's answer: where we are at the left, the parts or saved views of it at the right.
import { Children, type ReactNode } from 'react'
import styles from './crumb-line.module.css'

interface CrumbLineProps {
  crumbs: readonly ReactNode[]
  /** a RouteTabs, links or small controls */
  children?: ReactNode
}

export function CrumbLine({ crumbs, children }: CrumbLineProps) {
  return (
    <div className={styles.line}>
      <div className={styles.crumbs}>
        {Children.map(crumbs, (crumb) => (
          <span>{crumb}</span>
        ))}
      </div>
      {children ? <div className={styles.right}>{children}</div> : null}
    </div>
  )
}
