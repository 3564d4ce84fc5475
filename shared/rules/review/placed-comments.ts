// The comments of a review, each with the text it stands in today and its place there.

import type { Feedback } from '../../records/feedback.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { type NamesToday, textOfPart } from './current-part-text.ts'
import type { KnownShare } from './match-review-to-share.ts'
import { type Placed, placesIn } from './place-comment.ts'
import { turnedParts } from './review-with-real-names.ts'

export interface PlacedComment {
  readonly feedback: Feedback
  /** Today's text of the part; empty where there is none any more. */
  readonly text: string
  readonly placed: Placed
}

export interface Today extends NamesToday {
  /** Those commented on, as they are now. */
  readonly records: ReadonlyMap<string, AnyRecord>
}

/** What was sent that is no record (a criterion, "since we last met") stands as it was sent. */
function textToday(feedback: Feedback, { records, ...names }: Today, sent: string | null): string | null {
  if (feedback.aboutId === null) return sent
  const record = records.get(feedback.aboutId)
  return record === undefined ? null : textOfPart(record, feedback.aboutField, names)
}

/** Without the share nothing can be placed. */
export function placedComments(
  feedback: readonly Feedback[],
  known: Pick<KnownShare, 'share' | 'copy'> | null,
  now: Today,
): PlacedComment[] {
  const partAt = known === null ? () => null : turnedParts(known.copy, known.share.standIns)
  const ways = new Map<string, { readonly text: string; readonly place: (feedback: Feedback) => Placed }>()
  return feedback.map((one) => {
    const key = `${one.thingId} ${one.aboutField}`
    const sent = partAt(one.thingId === '' ? null : one.thingId, one.aboutField)?.text ?? null
    const today = textToday(one, now, sent)
    const way = ways.get(key) ?? { text: today ?? '', place: placesIn(sent, today) }
    ways.set(key, way)
    return { feedback: one, text: way.text, placed: way.place(one) }
  })
}
