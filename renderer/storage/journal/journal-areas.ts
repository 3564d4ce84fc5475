// Which records look at which area of engineering: read once when it is first asked for, kept up with each change. Lives in the worker.
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { Area } from '../../../shared/rules/roadmap/area-vocabulary.ts'
import {
  type AreaCount,
  type AreaRecord,
  type AreaSummary,
  areaCounts,
  areaRecords,
  areaSummary,
} from '../../../shared/rules/roadmap/engineering-areas.ts'

export class JournalAreas {
  readonly #byRecord = new Map<string, readonly AreaRecord[]>()
  #counts: readonly AreaCount[] | null = null

  /** A record as it stands now; undefined when it is gone. */
  put(id: string, record: AnyRecord | undefined): void {
    const rows = record === undefined ? [] : areaRecords(record)
    if (rows.length === 0) this.#byRecord.delete(id)
    else this.#byRecord.set(id, rows)
    this.#counts = null
  }

  #counted(): readonly AreaCount[] {
    this.#counts ??= areaCounts([...this.#byRecord.values()].flat())
    return this.#counts
  }

  summaries(): AreaSummary[] {
    return this.#counted().map(areaSummary)
  }

  /** The records of an area from one place up to another, newest work first. */
  rows(wanted: Area, from: number, to: number): readonly AreaRecord[] {
    return (
      this.#counted()
        .find(({ area }) => area === wanted)
        ?.records.slice(from, to) ?? []
    )
  }
}
