// The sentence that stands over a packet before it leaves, and what is not for it among its owner's records.

import type { PacketDocument } from '../../records/packet-edition.ts'
import type { AnyRecord } from '../../records/record-definitions.ts'
import { isCountedRecord } from '../journal/counted-records.ts'
import { seenBy } from '../sharing/redact-record.ts'
import { counted, sentenceCase } from '../text/number-words.ts'
import { isWithin, type Period } from './packet-threads.ts'

export function leavingSentence({ sections }: Pick<PacketDocument, 'sections'>, leaks: number): string {
  if (sections.length === 0) return 'There is nothing to export yet.'
  if (leaks === 0) return 'Nothing private was found in it.'
  return sentenceCase(`${counted(leaks, 'place')} to check before exporting.`)
}

/** Records of the period that a committee may not see. Said to their owner alone. */
export const keptBackCount = (period: Period, all: readonly AnyRecord[]): number =>
  all.filter((record) => isCountedRecord(record) && isWithin(period, record.day) && seenBy(record, 'packet') === null)
    .length
