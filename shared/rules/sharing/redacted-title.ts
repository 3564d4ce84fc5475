// A record's title as its reader may see it: made from the fields that reach them, never from one that stays.
import type { AnyRecord } from '../../records/record-definitions.ts'
import type { Audience } from '../../records/stored-field.ts'
import { titleOf } from '../records/record-title.ts'
import { seenBy } from './redact-record.ts'

/** Null when nothing of the record may be seen. Where its title stays, the words for a record without one. */
export function seenTitle(record: AnyRecord, reader: Exclude<Audience, 'private'>): string | null {
  const seen = seenBy(record, reader)
  if (seen === null) return null
  const stays = Object.entries(record).filter(([name, value]) => typeof value === 'string' && !(name in seen))
  return titleOf({ ...record, ...Object.fromEntries(stays.map(([name]) => [name, ''])) })
}
