// Why a quick line was not saved: its own reasons, or those of any save.
import { type QuickLineTrouble, quickLineTroubleWords } from '../../../shared/rules/week/quick-line.ts'
import { type SaveTrouble, saveTroubleWords } from './save-error-messages.ts'

export function lineTroubleWords(trouble: QuickLineTrouble | SaveTrouble): string {
  switch (trouble.kind) {
    case 'empty':
    case 'too-long':
    case 'too-many-tags':
    case 'tag-too-long':
    case 'too-many-people':
      return quickLineTroubleWords(trouble)
    default:
      return saveTroubleWords(trouble)
  }
}
