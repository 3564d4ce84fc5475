// The days that a reader's page says and puts into a file's name. The browser may have no Temporal.
import type { SharedCopy } from '../../shared/records/shared-copy.ts'

const padded = (value: number, length: number) => String(value).padStart(length, '0')

/** The civil day of an instant where the reader is: `2026-11-30`. */
export function localDay(instant: string): string {
  const at = new Date(instant)
  return [padded(at.getFullYear(), 4), padded(at.getMonth() + 1, 2), padded(at.getDate(), 2)].join('-')
}

/** The civil day on which a request was saved, where its sender is; files of before did not say it, so there it is the reader's. */
export const sentDay = ({ sentOn, sentAt }: Pick<SharedCopy, 'sentOn' | 'sentAt'>): string => sentOn ?? localDay(sentAt)
