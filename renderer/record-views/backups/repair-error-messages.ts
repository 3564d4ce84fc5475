// Why the database was not repaired. It stands as it stood in each of these cases.
import { type Trouble, troubleSentence } from '../../../shared/bridge-error-messages.ts'
import { type SaveTrouble, saveTroubleWords } from '../forms/save-error-messages.ts'

/** The troubles of a repair, as storage names them. */
type RepairTrouble = SaveTrouble | { readonly kind: 'not-kept'; readonly trouble: Trouble } | { readonly kind: 'busy' }

export function repairTroubleWords(trouble: RepairTrouble): string {
  switch (trouble.kind) {
    case 'not-kept':
      return `Nothing was repaired, because the backup that comes first failed. ${troubleSentence(trouble.trouble)}`
    case 'busy':
      return 'Nothing was repaired because records are being saved right now. Try again in a moment.'
    default:
      return saveTroubleWords(trouble)
  }
}
