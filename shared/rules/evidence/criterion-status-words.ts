// How a criterion stands, as it is said within a sentence that Cairn writes.
import type { Status } from '../../records/session-closing-record.ts'

export const statusInText = {
  'not-yet': 'not yet',
  claimed: 'claimed',
  evidenced: 'evidenced',
  confirmed: 'confirmed',
  'not-applicable': 'not applicable',
} as const satisfies Record<Status, string>

/** By which rule a criterion is counted under a status. */
export const statusMeaning = {
  'not-yet': 'Nothing is linked to these criteria yet.',
  claimed:
    'Something is linked to these criteria, but fewer evidence items than they ask for, or none of a kind that they need.',
  evidenced:
    'These criteria have as many evidence items as they ask for, of the kinds they need. Nobody else has confirmed them.',
  confirmed: 'These criteria have the evidence that they ask for, and someone else has confirmed them.',
  'not-applicable': 'You marked these criteria as not applicable, with a reason.',
} as const satisfies Record<Status, string>
