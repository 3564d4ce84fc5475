// Reads files of others beside the page: thousands of them, or one that is hard to parse, must not hold the page up.
import { type ChosenColumns, type ImportFile, readFile } from '../../../shared/files/import/read-file.ts'
import { handleMessages } from '../../workers/worker-side.ts'

handleMessages<{ file: ImportFile; columns?: ChosenColumns }>(({ file, columns }) =>
  self.postMessage(readFile(file, columns)),
)
