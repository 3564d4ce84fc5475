// Which fields may leave this machine at all, read off the records' own declarations: the same ones that cut what is sent.
import { type RecordKind, recordDefinitions, recordKinds } from '../../records/record-definitions.ts'
import type { Audience, Fields } from '../../records/stored-field.ts'

export interface LeavingFields {
  readonly kind: RecordKind
  /** Field names by the farthest they may ever go; `claims.say` is a part of a line that goes less far than the line. */
  readonly names: Readonly<Record<Audience, readonly string[]>>
}

/** Marks of the store: no one wrote them. What refers to another record goes only where that record may go. */
const bookkeeping = new Set(['id', 'kind', 'revision', 'createdAt', 'updatedAt', 'trashedAt', 'audience', 'recordKind'])
const isMark = (name: string) => bookkeeping.has(name) || /(?:Id|Seq|Revision)$/.test(name)

function namesOf(fields: Fields): Record<Audience, string[]> {
  const names: Record<Audience, string[]> = { private: [], mentor: [], packet: [] }
  for (const [name, { ceiling, parts = {} }] of Object.entries(fields)) {
    if (isMark(name)) continue
    names[ceiling].push(name)
    // A part of a line may have to stay where the line goes.
    for (const [part, inner] of Object.entries(parts))
      if (inner.ceiling !== ceiling && !isMark(part)) names[inner.ceiling].push(`${name}.${part}`)
  }
  return names
}

export const leavingFields = (): LeavingFields[] =>
  recordKinds.map((kind) => ({ kind, names: namesOf(recordDefinitions[kind].fields) }))
