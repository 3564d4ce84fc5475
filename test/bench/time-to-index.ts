// How long search takes to read the words of every record, against the same texts taken as they were typed.
import { JournalWordIndex } from '../../renderer/storage/journal/journal-word-index.ts'
import { isEvidenceRecord } from '../../shared/rules/evidence/evidence-item.ts'
import { searchedText } from '../../shared/rules/journal/journal-search-text.ts'
import { writtenText } from '../../shared/rules/text/searchable-text.ts'
import type { Bench } from './bench-row.ts'
import { withMarkdown } from './formatted-career.ts'
import { generateCareer } from './generate-career.ts'

const nobody = () => ''

/** Milliseconds until the words of all texts are known. */
function timeOf(readTexts: () => readonly (readonly [string, string | null])[]): number {
  const begin = performance.now()
  const index = new JournalWordIndex()
  for (const [id, text] of readTexts()) index.put(id, text)
  return performance.now() - begin
}

export function wordIndexBench(): Bench {
  const records = withMarkdown(generateCareer(10_000).records).filter(isEvidenceRecord)
  return {
    name: 'words of 10,000 records for search, a quarter of their texts in Markdown (in Node)',
    floorName: 'the same texts as they were typed',
    target: 1.25,
    unit: 'ms',
    measured: async () => timeOf(() => records.map((record) => [record.id, searchedText(record, nobody)])),
    floor: async () => timeOf(() => records.map((record) => [record.id, writtenText(record).join('\n\n')])),
  }
}
