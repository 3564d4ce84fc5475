// Fields of a record that hold words, one after the other: short ones in a line, long ones with room, each with its own trouble.
import { TextField } from '../ui/field.tsx'
import { WritingField } from './writing-field.tsx'

export interface WrittenField<Name extends string> {
  readonly name: Name
  readonly label: string
  readonly hint?: string
  /** Lines of room for what is written at length; left out for a single line. */
  readonly rows?: number
}

interface WrittenFieldsProps<Name extends string> {
  fields: readonly WrittenField<Name>[]
  record: Readonly<Record<Name, string>>
  change: (next: Partial<Record<Name, string>>) => void
  /** The trouble at a field, if there is one. */
  at: (field: string) => string | undefined
}

export function WrittenFields<Name extends string>({ fields, record, change, at }: WrittenFieldsProps<Name>) {
  return fields.map(({ name, label, hint, rows }) => {
    const common = { label, hint, value: record[name], trouble: at(name) }
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
