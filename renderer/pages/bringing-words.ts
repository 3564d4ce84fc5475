// Why a file did not come in, as a sentence. What stood there stands as before in every case.
import { troubleSentence } from '../../shared/desktop-trouble.ts'
import { archiveTroubleWords } from '../../shared/files/archive-trouble.ts'
import { saveTroubleWords } from '../record-views/forms/save-trouble-words.ts'
import type { BringingTrouble } from '../storage/archive/bringing.ts'

export function bringingTroubleWords(told: BringingTrouble): string {
  switch (told.from) {
    case 'host':
      return troubleSentence(told.trouble)
    case 'file':
      return archiveTroubleWords(told.trouble)
    case 'snapshot':
      return `What you have now could not be backed up first, so nothing was imported. ${troubleSentence(told.trouble)}`
    case 'store':
      if (told.trouble.kind === 'file-gone')
        return 'A file inside could not be read any more. Nothing was changed; choose it again.'
      if (told.trouble.kind === 'moved-on')
        return 'Something was saved here meanwhile. Nothing was imported. Look again and decide.'
      return saveTroubleWords(told.trouble)
  }
}
