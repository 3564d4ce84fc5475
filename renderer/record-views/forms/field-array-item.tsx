// One line of a list while it is written: its number, its fields, and the way to take it out.
import type { ReactNode } from 'react'
import { TextButton } from '../../ui/text-button.tsx'
import styles from './field-array-item.module.css'

interface LineGroupProps {
  /** "Option 2" */
  name: string
  /** More that can be done to it, before Remove. */
  tools?: ReactNode
  onRemove: () => void
  children: ReactNode
}

export function LineGroup({ name, tools, onRemove, children }: LineGroupProps) {
  return (
    <fieldset className={styles.group}>
      <legend>
        {name} {tools}
        <TextButton aria-label={`Remove ${name.toLowerCase()}`} onClick={onRemove}>
          Remove
        </TextButton>
      </legend>
      {children}
    </fieldset>
  )
}
