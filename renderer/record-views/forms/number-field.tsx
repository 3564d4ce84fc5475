// A field for a number, or for several of them: what was typed stays as it was typed, also while it is no number yet.
import { typedFigure } from '../../../shared/rules/text/number-words.ts'
import { readAs, readNumber, readNumbers } from '../../../shared/rules/text/typed-number.ts'
import { LongField, TextField } from '../../ui/field.tsx'

/** How a form keeps numbers: what was typed, by the path of its field. */
export interface Typing {
  readonly typed: Readonly<Record<string, string>>
}

interface NumberFieldProps extends Typing {
  label: string
  path: string
  value: number | null
  hint?: string | undefined
  /** What is wrong with a number that was read. */
  trouble?: string | undefined
  /** `value` is null while what was typed is no number. */
  onType: (path: string, typed: string, value: number | null) => void
}

const notYet = 'Enter a number. Your text is not lost.'

export function NumberField({ label, path, value, hint, trouble, typed, onType }: NumberFieldProps) {
  const text = typed[path] ?? (value === null ? '' : typedFigure(value))
  return (
    <TextField
      label={label}
      hint={readAs(text) ?? hint}
      inputMode="decimal"
      value={text}
      trouble={Number.isNaN(readNumber(text)) ? notYet : trouble}
      onChange={(event) => {
        const next = event.currentTarget.value
        const read = readNumber(next)
        onType(path, next, Number.isNaN(read) ? null : read)
      }}
    />
  )
}

interface NumbersFieldProps extends Typing {
  label: string
  /** Ends in `[]`. */
  path: string
  values: readonly number[]
  /** What was read of it, in words: a comma may part figures or group digits, so the reader should see which. */
  readInWords: (values: readonly number[]) => string
  onType: (path: string, typed: string, values: number[]) => void
}

export function NumbersField({ label, path, values, readInWords, typed, onType }: NumbersFieldProps) {
  const text = typed[path] ?? values.join(' ')
  const read = readNumbers(text)
  return (
    <LongField
      label={label}
      rows={1}
      hint={read === null ? undefined : readInWords(read)}
      value={text}
      trouble={read === null ? 'One of these is not a number. Your text is not lost.' : undefined}
      onChange={(event) => {
        const next = event.currentTarget.value
        onType(path, next, readNumbers(next) ?? [...values])
      }}
    />
  )
}
