// The text of a part as its record has it now, by the part's name in what was sent: `context`, or `options/<id>/whyLost`.
import type { AnyRecord } from '../../records/all-records.ts'
import { renderedText } from '../rendered-text.ts'

type Plain = Readonly<Record<string, unknown>>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

/** As rendered; null when the record has no such part any more. */
export function textOfPart(record: AnyRecord, partId: string): string | null {
  const [field = '', id, part = ''] = partId.split('/')
  const own: Plain = { ...record }
  const value = Object.hasOwn(own, field) ? own[field] : undefined
  if (id === undefined) return typeof value === 'string' ? renderedText(value) : null
  if (!Array.isArray(value)) return null
  const line: unknown = value.find((one) => isPlain(one) && one.id === id)
  const text = isPlain(line) && Object.hasOwn(line, part) ? line[part] : undefined
  return typeof text === 'string' ? renderedText(text) : null
}
