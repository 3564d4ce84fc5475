// A line that can be ticked: an open action, a question, a thing carried over. What stands at its end is not part of its name.
import { Checkbox } from '@mantine/core'
import '@mantine/core/styles/InlineInput.layer.css'
import '@mantine/core/styles/Checkbox.layer.css'
import type { ReactNode } from 'react'
import styles from './check-line.module.css'

interface CheckLineProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
  /** a date or such, quiet */
  end?: ReactNode
  disabled?: boolean
  /** a sentence under it that says what it changes; read out with it */
  hint?: ReactNode
  /** words in reading type, as questions of a session are */
  read?: boolean
}

export function CheckLine({ checked, onChange, children, end, hint, disabled = false, read = false }: CheckLineProps) {
  return (
    <div className={styles.line} data-read={read || undefined}>
      <Checkbox
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
        label={children}
        description={hint === undefined ? undefined : <span className={styles.hint}>{hint}</span>}
      />
      {end ? <span className={styles.end}>{end}</span> : null}
    </div>
  )
}
