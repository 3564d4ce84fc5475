// Fields with their label above and their trouble beneath: what happened, what is safe, what to do.

import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { CaretDownIcon } from '@phosphor-icons/react/dist/csr/CaretDown'
import { XIcon } from '@phosphor-icons/react/dist/csr/X'
import '@mantine/core/styles/Input.layer.css'
import type { ComponentProps, ReactNode } from 'react'
import styles from './field.module.css'
import { Icon } from './icon.tsx'

export interface FieldProps {
  label: ReactNode
  /** how to fill it, under the label */
  hint?: ReactNode
  /** a sentence; shown with a cross, tied to the field */
  trouble?: string | undefined
}

export function told({ hint, trouble }: { hint?: ReactNode; trouble?: string | undefined }) {
  return {
    ...(hint ? { description: hint } : {}),
    ...(trouble ? { error: <Trouble>{trouble}</Trouble> } : {}),
  }
}

function Trouble({ children }: { children: ReactNode }) {
  return (
    <span className={styles.trouble}>
      <Icon of={XIcon} small />
      {children}
    </span>
  )
}

type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<Tag>, 'size' | 'color' | 'style'>

export function TextField({
  label,
  hint,
  trouble,
  required = false,
  disabled = false,
  ...rest
}: FieldProps & Native<'input'>) {
  return <TextInput label={label} required={required} disabled={disabled} {...told({ hint, trouble })} {...rest} />
}

/** A day, as the system writes days; the value is an ISO date or empty. */
export function DateField(props: FieldProps & Omit<Native<'input'>, 'type'>) {
  return <TextField type="date" min="0001-01-01" max="9999-12-31" {...props} />
}

export function LongField({
  label,
  hint,
  trouble,
  rows = 3,
  required = false,
  disabled = false,
  ...rest
}: FieldProps & Native<'textarea'>) {
  return (
    <Textarea
      label={label}
      rows={rows}
      classNames={{ input: styles.long ?? '' }}
      required={required}
      disabled={disabled}
      {...told({ hint, trouble })}
      {...rest}
    />
  )
}

interface SelectFieldProps extends FieldProps, Omit<Native<'select'>, 'children'> {
  choices: readonly { value: string; words: string }[]
}

export function SelectField({
  label,
  hint,
  trouble,
  choices,
  required = false,
  disabled = false,
  ...rest
}: SelectFieldProps) {
  return (
    <NativeSelect
      label={label}
      data={choices.map(({ value, words }) => ({ value, label: words }))}
      rightSection={<Icon of={CaretDownIcon} small />}
      rightSectionPointerEvents="none"
      required={required}
      disabled={disabled}
      {...told({ hint, trouble })}
      {...rest}
    />
  )
}
