// Fields of a record that hold words, one after the other: short ones in a line, long ones with room, each with its own trouble.
import type { TextPart } from '../../../shared/kinds/parts.ts'
import { TextField } from '../../ui/field.tsx'
import { WritingField } from './writing-field.tsx'

export interface WrittenField<Name extends string> {
  readonly name: Name
  readonly hint?: string
  /** Lines of room for what is written at length; left out for a single line. */
  readonly rows?: number
}

interface WrittenFieldsProps<Name extends string> {
  fields: readonly WrittenField<Name>[]
  /** The texts of its kind: each is called here as it is everywhere. */
  parts: { readonly [N in Name]: Pick<TextPart, 'label'> }
  record: Readonly<Record<Name, string>>
  change: (next: Partial<Record<Name, string>>) => void
  /** The trouble at a field, if there is one. */
  at: (field: string) => string | undefined
}

export function WrittenFields<Name extends string>({ fields, parts, record, change, at }: WrittenFieldsProps<Name>) {
  return fields.map(({ name, hint, rows }) => {
    const common = { label: parts[name].label, hint, value: record[name], trouble: at(name) }
    const put = (text: string) => {
      const next: Partial<Record<Name, string>> = {}
      next[name] = text
      change(next)
    }
    return rows === undefined ? (
      <TextField key={name} {...common} onChange={(event) => put(event.currentTarget.value)} />
    ) : (
      <WritingField key={name} {...common} rows={rows} onChange={(text) => put(text)} />
    )
  })
}
