// Reads files of others beside the page: thousands of them, or one that is hard to parse, must not hold the page up.
import type { ReadingDay } from '../../../shared/files/import/calendars/read-calendar.ts'
import { type ChosenColumns, type ImportFile, readFile } from '../../../shared/files/import/read-import-file.ts'
import { handleMessages } from '../../workers/handle-worker-messages.ts'

handleMessages<{ file: ImportFile; columns?: ChosenColumns; at: ReadingDay }>(({ file, columns, at }) =>
  self.postMessage(readFile(file, columns, at)),
)
