// What every part of the sending page is given: what was chosen, what leaves of it, and the way to change it.
import type { SendingValues } from './review-request-draft.ts'
import type { Leaves, Prepared } from './share-source.ts'

export interface SendingParts {
  readonly prepared: Prepared
  readonly leaves: Leaves
  readonly change: (next: Partial<SendingValues>) => void
}
