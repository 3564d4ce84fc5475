// A name or term and the pseudonym that leaves in its place.

/** `original` is what its owner wrote, `standIn` what leaves in its place. `personId` null for a term that is nobody's name. */
export interface StandIn {
  readonly personId: string | null
  readonly original: string
  readonly standIn: string
  /** Where its owner decided on one place: only this form, written exactly so, in this sentence. */
  readonly sentence?: string
}
