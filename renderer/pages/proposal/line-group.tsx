// One line of a list while it is written: its number, its fields, and the way to take it out.
import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/link-button.tsx'
import styles from './proposal-form.module.css'

interface LineGroupProps {
  /** "Option 2" */
  name: string
  onRemove: () => void
  children: ReactNode
}

export function LineGroup({ name, onRemove, children }: LineGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>
        {name}{' '}
        <LinkButton aria-label={`Remove ${name.toLowerCase()}`} onClick={onRemove}>
          Remove
        </LinkButton>
      </legend>
      {children}
    </fieldset>
  )
}
