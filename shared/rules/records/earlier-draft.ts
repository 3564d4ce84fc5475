// A draft that an earlier Cairn kept, taken up by today's form: what the form did not have then stands as the form begins.
import { withAddedFields } from '../../records/fill-added-fields.ts'

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `begins` is the form's value without a draft. A record that is written whole is completed line by line; the words typed stay. */
export function earlierDraft(begins: object, stored: unknown): unknown {
  if (!isPlain(stored)) return stored
  const { record } = Object(begins)
  const whole =
    isPlain(record) && isPlain(stored.record) ? { record: withAddedFields({ ...record, ...stored.record }) } : {}
  return { ...begins, ...stored, ...whole }
}
