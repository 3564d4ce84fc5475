// What was typed on a session's pages and is not in its record yet: the shape of its draft.
import * as z from 'zod'
import type { Session } from '../../../shared/records/session.ts'
import { type TextPlace, withTextAt } from '../../../shared/rules/sessions/session-text-access.ts'

const TypedText = z.strictObject({ from: z.string(), text: z.string() })
/** A text as it was typed, and as it stood when the typing began. */
export type TypedText = z.infer<typeof TypedText>
const KeptTexts = z.strictObject({ texts: z.record(z.string(), TypedText) })
export type KeptTexts = z.infer<typeof KeptTexts>

export const isKeptTexts = (value: unknown): value is KeptTexts => KeptTexts.safeParse(value).success
export const nothingTyped: KeptTexts = { texts: {} }

/** A line that is not in the record yet: the next question, the next note. It is kept as a draft and saved by its own key. */
export type NewLine = 'new/agenda' | 'new/reading' | 'new/action' | 'new/note' | 'new/note-marks' | 'new/addendum'
export const isNewLine = (place: string): place is NewLine => place.startsWith('new/')

/** The places of the record that something was typed for. */
export const placesTyped = (kept: KeptTexts): TextPlace[] =>
  Object.keys(kept.texts).filter((place): place is TextPlace => !isNewLine(place))

export const withTyped = (session: Session, kept: KeptTexts): Session =>
  placesTyped(kept).reduce((live, place) => withTextAt(live, place, kept.texts[place]?.text ?? ''), session)
