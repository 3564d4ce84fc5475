// Reads a ladder's file beside the page: a large one, or one that is hard to parse, must not hold the page up.
import type { LadderFile } from '../../../shared/files/ladder/ladder-content.ts'
import type { LadderMapping } from '../../../shared/files/ladder/ladder-mapping.ts'
import { readLadder } from '../../../shared/files/ladder/parse-ladder-file.ts'
import { handleMessages } from '../../workers/handle-worker-messages.ts'

handleMessages<{ file: LadderFile; mapping?: LadderMapping }>(({ file, mapping }) =>
  self.postMessage(readLadder(file, mapping)),
)
