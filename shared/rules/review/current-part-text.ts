// The text of a part as its record has it now, by the part's name in what was sent.
import type { AnyRecord } from '../../records/record-definitions.ts'
import { isEvidenceRecord } from '../evidence/evidence-item.ts'
import { renderedText } from '../markdown/markdown-blocks.ts'
import { withTitles } from '../sharing/resolve-references.ts'
import { type NameOf, recordParts } from '../sharing/shared-record-parts.ts'

/** What a text names: people by what they are called, records by their titles. */
export interface NamesToday {
  readonly nameOf: NameOf
  readonly named: ReadonlyMap<string, AnyRecord>
}

/** As rendered, and named as it would leave today; null when the record has no such part any more. */
export function textOfPart(record: AnyRecord, partId: string, { nameOf, named }: NamesToday): string | null {
  if (!isEvidenceRecord(record)) return null
  const part = recordParts(record, nameOf).find(({ id }) => id === partId)
  // What left was in this spelling.
  return part === undefined ? null : renderedText(withTitles(part.text, named).normalize('NFC'))
}
