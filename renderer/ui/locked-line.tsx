// A closed lock with its time, or an open one that says when it will close.
import { LockSimpleIcon } from '@phosphor-icons/react/dist/csr/LockSimple'
import { LockSimpleOpenIcon } from '@phosphor-icons/react/dist/csr/LockSimpleOpen'
import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import styles from './locked-line.module.css'

export function LockedLine({ locked, children }: { locked: boolean; children: ReactNode }) {
  return (
    <span className={styles.line}>
      <Icon of={locked ? LockSimpleIcon : LockSimpleOpenIcon} small />
      {children}
    </span>
  )
}
