// A labelled text of the page; it grows with what is written.
import { type Ref, useId } from 'react'
import styles from './kit-field.module.css'

interface KitFieldProps {
  label: string
  hint?: string
  value: string
  onChange: (value: string) => void
  /** One line only. */
  single?: boolean
  most?: number
  password?: boolean
  fieldRef?: Ref<HTMLTextAreaElement>
}

export function KitField({
  label,
  hint,
  value,
  onChange,
  single = false,
  most = 20_000,
  password = false,
  fieldRef,
}: KitFieldProps) {
  const id = useId()
  const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }
  const shared = { id, value, maxLength: most, ...described }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint === undefined ? null : (
        <p className={styles.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {single ? (
        <input
          {...shared}
          type={password ? 'password' : 'text'}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <textarea {...shared} ref={fieldRef} rows={3} onChange={(event) => onChange(event.target.value)} />
      )}
    </div>
  )
}
