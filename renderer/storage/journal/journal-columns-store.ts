// Keeps the light columns of every record on the timeline, in step with each record that is read or changes. Holds no text.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import {
  columnsOf,
  isOnTimeline,
  type JournalColumns,
  newestFirst,
  type TimelineRecord,
} from '../../../shared/rules/journal/journal-filter-keys.ts'
import { namedRecords } from '../../../shared/rules/records/named-records.ts'
import { weekOf } from '../../../shared/rules/time/week-by-first-day.ts'

/** Values of a map that are sets, without empty ones left behind. */
class Pairs {
  readonly #byKey = new Map<string, Set<string>>()
  add(key: string, value: string): void {
    const known = this.#byKey.get(key)
    if (known === undefined) this.#byKey.set(key, new Set([value]))
    else known.add(value)
  }
  remove(key: string, value: string): void {
    const known = this.#byKey.get(key)
    known?.delete(value)
    if (known?.size === 0) this.#byKey.delete(key)
  }
  at(key: string): readonly string[] {
    return [...(this.#byKey.get(key) ?? [])]
  }
}

/** Everything it holds except the names of people, in a form that JSON keeps. */
export interface ColumnsAsKept {
  readonly rows: readonly JournalColumns[]
  /** Id of the link, of its record and of its criterion. */
  readonly links: readonly (readonly [string, string, string])[]
  readonly names: readonly (readonly [string, readonly string[]])[]
}

export class JournalColumnsStore {
  readonly #rows = new Map<string, JournalColumns>()
  /** Criteria named by the standing links of a record; links may come before or after their record. */
  readonly #criteria = new Pairs()
  readonly #links = new Map<string, { recordId: string; criterionId: string }>()
  readonly #named = new Pairs()
  readonly #names = new Map<string, readonly string[]>()
  readonly #weeks = new Map<string, string>()
  #ordered: JournalColumns[] | null = null
  readonly peopleNames = new Map<string, string>()

  readonly #weekOf = (day: string): string => {
    const known = this.#weeks.get(day) ?? weekOf(day)
    this.#weeks.set(day, known)
    return known
  }

  asKept(): ColumnsAsKept {
    return {
      rows: this.ordered,
      links: Array.from(this.#links, ([id, { recordId, criterionId }]) => [id, recordId, criterionId] as const),
      names: [...this.#names],
    }
  }

  /** Into an empty store. */
  takeKept({ rows, links, names }: ColumnsAsKept): void {
    for (const row of rows) this.#rows.set(row.id, row)
    for (const [id, recordId, criterionId] of links) {
      this.#criteria.add(recordId, criterionId)
      this.#links.set(id, { recordId, criterionId })
    }
    for (const [id, named] of names) this.#putNames(id, named)
    // Kept in this order.
    this.#ordered = [...rows]
  }

  /** Takes a record as it stands now; undefined when it is gone for good. Answers whether it is or was a person. */
  take(id: string, record: AnyRecord | undefined): boolean {
    const isPerson = record?.kind === 'person' || this.peopleNames.has(id)
    if (record?.kind === 'person') this.peopleNames.set(id, record.name)
    else this.peopleNames.delete(id)
    this.#takeNames(id, record)
    this.#takeLink(id, record)
    if (isOnTimeline(record)) this.#put(record)
    else if (this.#rows.delete(id)) this.#ordered = null
    return isPerson
  }

  #put(record: TimelineRecord): void {
    this.#rows.set(record.id, columnsOf(record, this.#criteria.at(record.id), this.#weekOf))
    this.#ordered = null
  }

  #takeNames(id: string, record: AnyRecord | undefined): void {
    for (const target of this.#names.get(id) ?? []) this.#named.remove(target, id)
    this.#names.delete(id)
    const named = record === undefined ? [] : namedRecords(record)
    if (named.length > 0) this.#putNames(id, named)
  }

  #putNames(id: string, named: readonly string[]): void {
    for (const target of named) this.#named.add(target, id)
    this.#names.set(id, named)
  }

  #takeLink(id: string, record: AnyRecord | undefined): void {
    const before = this.#links.get(id)
    const now = record?.kind === 'evidence-link' && record.trashedAt === null ? record : undefined
    if (before === undefined && now === undefined) return
    if (before !== undefined) this.#criteria.remove(before.recordId, before.criterionId)
    if (now === undefined) this.#links.delete(id)
    else {
      this.#criteria.add(now.recordId, now.criterionId)
      this.#links.set(id, { recordId: now.recordId, criterionId: now.criterionId })
    }
    for (const recordId of new Set([before?.recordId, now?.recordId])) this.#renew(recordId)
  }

  /** The criteria of a record changed: its columns follow. */
  #renew(recordId: string | undefined): void {
    const row = recordId === undefined ? undefined : this.#rows.get(recordId)
    if (row === undefined || row.kind === 'assessment') return
    const criteria = this.#criteria.at(row.id)
    const status = row.kind === 'entry' ? (criteria.length > 0 ? 'linked' : 'unlinked') : row.status
    this.#rows.set(row.id, { ...row, criteria, status })
    this.#ordered = null
  }

  get ordered(): readonly JournalColumns[] {
    this.#ordered ??= [...this.#rows.values()].sort(newestFirst)
    return this.#ordered
  }

  has(id: string): boolean {
    return this.#rows.has(id)
  }

  /** Records that name this one. */
  naming(id: string): readonly string[] {
    return this.#named.at(id)
  }
}
