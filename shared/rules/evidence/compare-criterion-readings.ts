// My own reading of a criterion beside what others say of it, the largest disagreement first: that is where a talk is worth most.

import type { PersonId } from '../../records/record-ids.ts'
import type { Criterion } from '../../records/roadmap.ts'
import type { Status } from '../../records/session-closing-record.ts'
import { heard, isEvidenced, lastWords, piecesLinked, type Said, type Tally } from './criterion-status.ts'

export interface Reading {
  /** null is me. */
  readonly personId: PersonId | null
  readonly status: Status
  /** Whose words to show; null when the reading follows from the records alone. */
  readonly said: Said | null
}

const height: Record<Status, number> = { 'not-applicable': 0, 'not-yet': 0, claimed: 1, evidenced: 2, confirmed: 2 }

const theirs = (said: Said): Status =>
  said.verdict === 'confirmed' ? 'confirmed' : said.verdict === 'not-applicable' ? 'not-applicable' : 'not-yet'

function mine(criterion: Criterion, tally: Tally): Reading {
  const said = heard(tally.said).own ?? null
  if (said?.verdict === 'not-applicable') return { personId: null, status: 'not-applicable', said }
  const status = isEvidenced(criterion, tally) ? 'evidenced' : piecesLinked(tally) > 0 ? 'claimed' : 'not-yet'
  return { personId: null, status, said }
}

/** Me first, then each other person by how far their last word lies from mine. Empty while nobody said anything. */
export function readings(criterion: Criterion, tally: Tally): Reading[] {
  if (tally.said.length === 0) return []
  const own = mine(criterion, tally)
  const apart = (one: Reading) => Math.abs(height[one.status] - height[own.status])
  const others = lastWords(tally.said)
    .filter(({ personId }) => personId !== null)
    .map((said): Reading => ({ personId: said.personId, status: theirs(said), said }))
  return [own, ...others.sort((a, b) => apart(b) - apart(a) || (b.said?.epochDay ?? 0) - (a.said?.epochDay ?? 0))]
}
