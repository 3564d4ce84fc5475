// How a criterion stands, as it is said within a sentence that Cairn writes.
import type { Status } from '../records/closing.ts'

export const statusInText = {
  'not-yet': 'not yet',
  claimed: 'claimed',
  evidenced: 'evidenced',
  confirmed: 'confirmed',
  'not-applicable': 'not applicable',
} as const satisfies Record<Status, string>
