// Why a file did not come in, as a sentence. What stood there stands as before in every case.
import { troubleSentence } from '../../shared/bridge-error-messages.ts'
import { archiveTroubleWords } from '../../shared/files/archive-trouble.ts'
import { saveTroubleWords } from '../record-views/forms/save-error-messages.ts'
import type { BringingTrouble } from '../storage/archive/archive-import-steps.ts'

export function bringingTroubleWords(told: BringingTrouble): string {
  switch (told.from) {
    case 'host':
      return troubleSentence(told.trouble)
    case 'file':
      return archiveTroubleWords(told.trouble)
    case 'snapshot':
      return `Your current data could not be backed up, so nothing was imported. ${troubleSentence(told.trouble)}`
    case 'store':
      if (told.trouble.kind === 'file-gone')
        return 'The file can no longer be read. Nothing was changed. Choose it again.'
      if (told.trouble.kind === 'moved-on')
        return 'Records were saved in the meantime, so nothing was imported. Check the preview again.'
      return saveTroubleWords(told.trouble)
  }
}
