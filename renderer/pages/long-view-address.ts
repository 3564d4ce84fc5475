// Where a span is looked back over, of everything or of one person; and which one an address means.
import { type LongSpan, spanFromId, yearOf, yearSpan } from '../../shared/rules/long-view/long-view-span.ts'

export const overTimeAddress = (spanId: string, personId: string | null = null): string =>
  `/sessions/over-time/${spanId}${personId === null ? '' : `/${personId}`}`

/** This year where the address names none, or none that there is. */
export const spanAt = (id: string | undefined, today: string): LongSpan =>
  (id === undefined ? null : spanFromId(id)) ?? yearSpan(yearOf(today))
