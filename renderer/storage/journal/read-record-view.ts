// What the record beside the list shows: the record, its evidence links, the people it names, and what names it.

import type { EvidenceLink } from '../../../shared/records/evidence-link.ts'
import type { Person } from '../../../shared/records/person.ts'
import type { AnyRecord, RecordKind } from '../../../shared/records/record-definitions.ts'
import { peopleIn } from '../../../shared/rules/records/named-people.ts'
import { addressOfRecord } from '../../../shared/rules/records/record-address.ts'
import { titleOf } from '../../../shared/rules/records/record-title.ts'
import type { CairnDatabase } from '../core/database.ts'
import { journalOf } from './journal-client.ts'

export interface RecordView {
  readonly record: AnyRecord
  /** Standing links, whichever ladder they belong to. */
  readonly links: readonly EvidenceLink[]
  readonly people: readonly Person[]
}

const isPerson = (record: AnyRecord | undefined): record is Person => record?.kind === 'person'

/** Null when there is no record of this id. */
export async function readRecordView(database: CairnDatabase, id: string): Promise<RecordView | null> {
  const record = await database.records.get(id)
  if (record === undefined) return null
  const [links, people] = await Promise.all([
    database.records.where('recordId').equals(id).toArray(),
    database.records.bulkGet(peopleIn(record)),
  ])
  return {
    record,
    links: links.flatMap((one) => (one.kind === 'evidence-link' && one.trashedAt === null ? [one] : [])),
    people: people.filter(isPerson),
  }
}

/** Everybody not in the trash, by name. */
export async function readPeople(database: CairnDatabase): Promise<Person[]> {
  const found = await database.records.where('kind').equals('person').toArray()
  return found
    .filter(isPerson)
    .filter(({ trashedAt }) => trashedAt === null)
    .sort((a, b) => a.name.localeCompare(b.name))
}

export interface Pointer {
  readonly id: string
  readonly kind: RecordKind
  readonly title: string
  readonly href: string
}

/** Records that point at this one: actions it shows done, sessions it was read before or made in. */
export async function readBacklinks(database: CairnDatabase, id: string): Promise<Pointer[]> {
  const ids = await journalOf(database).ask({ ask: 'naming', id })
  const found = await database.records.bulkGet([...ids])
  return found.flatMap((record) => {
    const href = record === undefined || record.trashedAt !== null ? null : addressOfRecord(record)
    return record === undefined || href === null
      ? []
      : [{ id: record.id, kind: record.kind, title: titleOf(record), href }]
  })
}
