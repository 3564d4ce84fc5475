// A record through its history: how it stood after each change, and what of an earlier state may take the place of what stands.
import { kindOf } from '../../kinds/all-kinds.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { counted } from '../text/number-words.ts'
import { dayOfInstant, dayWords } from '../time/day-words.ts'
import type { Change } from './change-log-entry.ts'

/** How a record stood once a change was made. `record` null: not there; `erased`: its owner had that erased. */
export interface RecordVersion {
  readonly seq: number
  readonly at: string
  readonly cause: string
  readonly record: AnyRecord | null | 'erased'
}

/** Newest first, one for each change. `newestFirst` are the changes of this one record, `now` how it stands. */
export function recordVersions(id: string, now: AnyRecord | null, newestFirst: readonly Change[]): RecordVersion[] {
  let after: RecordVersion['record'] = now
  return newestFirst.map(({ seq, at, cause, writes }) => {
    const version = { seq, at, cause, record: after }
    const before = writes.find((one) => one.id === id)?.before ?? null
    after = before === 'purged' ? 'erased' : before
    return version
  })
}

/** Why an earlier state cannot take the place of what stands; null when it can. */
export type BringBackRefusal = 'frozen' | 'closed' | 'gone' | 'not-there'

export function bringBackRefusal(now: AnyRecord | null, then: RecordVersion['record']): BringBackRefusal | null {
  if (now === null) return 'gone'
  if (then === null || then === 'erased') return 'not-there'
  if (kindOf(now).isFrozen) return 'frozen'
  return now.kind === 'session' && now.closedAt !== null ? 'closed' : null
}

/** What of a session's reading was sent, and when, stays as it is today. */
function withSentAsNow(record: AnyRecord, now: AnyRecord): AnyRecord {
  if (record.kind !== 'session' || now.kind !== 'session') return record
  const today = new Map(now.reading.map((one) => [one.id, one]))
  return { ...record, reading: record.reading.map((one) => ({ ...one, sentOn: (today.get(one.id) ?? one).sentOn })) }
}

/**
 * The record as it would be saved to say what it said then: its own marks (id, revision, times, trash), what happened to it and what
 * is locked stay as they are. Throws when the two are not one record: a broken assumption.
 */
export function broughtBack(now: AnyRecord, then: AnyRecord): AnyRecord {
  if (now.id !== then.id || now.kind !== then.kind) throw new Error('An earlier state of another record.')
  const marks = ['revision', 'createdAt', 'updatedAt', 'trashedAt']
  const stay = new Set([...marks, ...kindOf(now).staying(now)])
  const kept = Object.fromEntries(Object.entries(now).filter(([name]) => stay.has(name)))
  return withSentAsNow({ ...then, ...kept }, now)
}

/** "Four changes, the first on 3 March." What the page of a record's history answers. */
export function historySentence(versions: readonly RecordVersion[], today: string, zone: string): string {
  const first = versions.at(-1)
  if (first === undefined) return 'No change of it is known.'
  const on = dayWords(dayOfInstant(first.at, zone), today)
  if (versions.length === 1) return `Written down on ${on}, and not changed since.`
  return `${counted(versions.length, 'change')}, the first on ${on}.`
}
