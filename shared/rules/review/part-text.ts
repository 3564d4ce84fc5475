// The text of a part as its record has it now, by the part's name in what was sent.
import type { AnyRecord } from '../../records/all-records.ts'
import { isEvidenceRecord } from '../evidence-piece.ts'
import { renderedText } from '../rendered-text.ts'
import { type NameOf, recordParts } from '../sharing/record-parts.ts'

/** As rendered, names and all; null when the record has no such part any more. */
export function textOfPart(record: AnyRecord, partId: string, nameOf: NameOf): string | null {
  if (!isEvidenceRecord(record)) return null
  const part = recordParts(record, nameOf).find(({ id }) => id === partId)
  // What left was in this spelling.
  return part === undefined ? null : renderedText(part.text.normalize('NFC'))
}
