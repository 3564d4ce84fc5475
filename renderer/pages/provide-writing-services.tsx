// What writing may reach: records to name, found by the journal's worker, and the database's place for files. Fetched with the first editor.
import { useEffect } from 'react'
import { kindInText } from '../../shared/rules/records/kind-names.ts'
import { dayWords } from '../../shared/rules/time/day-words.ts'
import type { RecordToName, WritingAble } from '../record-views/writing/editor-context.tsx'
import { takeFile } from '../storage/attachments/store-attachment.ts'
import { type Cairn, useCairn } from '../storage/cairn-context.tsx'
import { recordsToName } from '../storage/journal/journal-search.ts'

function ableOf(cairn: Cairn): WritingAble {
  const today = cairn.clock.today()
  return {
    findRecords: async (words) =>
      (await recordsToName(cairn.database, words)).map(
        ({ id, title, kind, day }): RecordToName => ({
          id,
          title,
          detail: [kindInText(kind), ...(day === null ? [] : [dayWords(day, today)])].join(', '),
        }),
      ),
    takeFile: (file) => takeFile(cairn, file),
  }
}

export function WritingAbleOf({ give }: { give: (able: WritingAble) => void }) {
  const cairn = useCairn()
  useEffect(() => give(ableOf(cairn)), [cairn, give])
  return null
}
