// A session that was held before Cairn, as a table tells it; and a line of that table that is not read, with the reason.
export interface FoundSession {
  /** "line 12" */
  readonly place: string
  readonly day: string
  readonly person: string
  readonly topic: string
  /** Null where the table does not say. */
  readonly minutes: number | null
  /** As it stands in the table. */
  readonly rating: string
  readonly notes: string
}

export interface LeftOutRow {
  readonly place: string
  readonly what: string
  readonly why: string
}
