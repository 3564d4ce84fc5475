// What an agent may see of all records: cut down to a visibility by the one rule for everything that leaves, then whole in shape again,
// so that the other rules can read it. What was cut is empty, and nothing is worked out from what was cut.
import type { AnyRecord } from '../../records/all-records.ts'
import { seenBy } from '../sharing/redact-record.ts'

export type AgentVisibility = 'packet' | 'mentor' | 'private'

type Plain = Record<string, unknown>
const isPlain = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value)

function emptyLike(value: unknown): unknown {
  if (typeof value === 'string') return ''
  if (typeof value === 'number') return 0
  if (typeof value === 'boolean') return false
  return Array.isArray(value) ? [] : null
}

/** `seen` with what it lacks of `whole` as empty values of the same shape. */
function filled(seen: Plain, whole: Plain): Plain {
  const entries = Object.entries(whole).map(([name, value]): [string, unknown] => {
    const own = seen[name]
    if (own === undefined) return [name, emptyLike(value)]
    if (!Array.isArray(own) || !Array.isArray(value)) return [name, own]
    const [example] = value
    return [name, isPlain(example) ? own.map((line) => (isPlain(line) ? filled(line, example) : line)) : own]
  })
  return Object.fromEntries(entries)
}

/** Records that may be seen, without those in the trash. The owner's own ladder and its criteria may always be. */
export function visibleRecords(records: Iterable<AnyRecord>, visibility: AgentVisibility): Map<string, AnyRecord> {
  const found = new Map<string, AnyRecord>()
  for (const record of records) {
    if (record.trashedAt !== null) continue
    if (visibility === 'private' || record.kind === 'roadmap') {
      found.set(record.id, record)
      continue
    }
    const seen = seenBy(record, visibility)
    // The shape is the record's own; only values were emptied.
    if (seen !== null) found.set(record.id, filled({ ...seen }, { ...record }) as AnyRecord)
  }
  return found
}
