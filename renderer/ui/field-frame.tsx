// Label, hint and trouble around a field that is none of the platform's own, told as those of every other field.
import { Input } from '@mantine/core'
import type { ReactNode } from 'react'
import { type FieldProps, told } from './field.tsx'

interface FieldAroundProps extends FieldProps {
  /** The field's own; its hint and trouble are `…-description` and `…-error`. */
  id: string
  /** The platform leads a click on a label only to fields of its own. */
  onLabel: () => void
  children: ReactNode
}

export function FieldAround({ id, label, hint, trouble, onLabel, children }: FieldAroundProps) {
  return (
    <Input.Wrapper id={id} label={label} labelProps={{ onClick: onLabel }} {...told({ hint, trouble })}>
      {children}
    </Input.Wrapper>
  )
}
