// Follows the change log from its beginning: whether its numbers rise without a gap, and whether each change found what the one
// before it had left.
import type { Change } from '../../../shared/rules/records/change-log-entry.ts'

export class LogReader {
  /** The revision each record was last left at; 0 where it was taken away. */
  readonly left = new Map<string, number>()
  /** Records of which a change found something else than the one before it had left. */
  readonly torn = new Set<string>()
  changes = 0
  /** Numbers that are missing between two changes. */
  gaps = 0
  #last: number | null = null

  take({ seq, writes }: Change): void {
    if (this.#last !== null && seq > this.#last + 1) this.gaps += seq - this.#last - 1
    this.#last = seq
    this.changes += 1
    for (const { id, before, revision } of writes) {
      // What was erased on purpose is not there to compare.
      const found = before === 'purged' ? undefined : (before?.revision ?? 0)
      const left = this.left.get(id)
      if (left !== undefined && found !== undefined && found !== left) this.torn.add(id)
      this.left.set(id, revision)
    }
  }
}
