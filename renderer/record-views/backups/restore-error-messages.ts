// Why a snapshot cannot be read or gone back to. Nothing was changed in any of these cases.
import { type Trouble, troubleSentence } from '../../../shared/bridge-error-messages.ts'
import type { ComposeTrouble } from '../../../shared/files/compose-snapshot.ts'
import { unanswered } from '../../../shared/result.ts'

/** The troubles of reading a snapshot and of the store below, as storage names them. */
type RestoreTrouble =
  | ComposeTrouble
  | { readonly kind: 'not-read' | 'not-kept'; readonly trouble: Trouble }
  | { readonly kind: 'disk-full' | 'store-closed' }
  | { readonly kind: 'store-failed'; readonly detail: string }

const unchanged = 'Nothing was changed.'

export function restoreTroubleWords(trouble: RestoreTrouble): string {
  switch (trouble.kind) {
    case 'not-a-snapshot':
      return `That file is not a backup of Cairn. ${unchanged}`
    case 'damaged':
      return `That backup is damaged and cannot be used. ${unchanged} Choose an earlier one.`
    case 'newer':
      return `A newer Cairn made that backup, and this one cannot read it. ${unchanged}`
    case 'too-large':
      return `That backup is larger than Cairn can read. ${unchanged}`
    case 'unfit':
      return `This backup contains invalid data: line ${trouble.line}, ${trouble.what}${trouble.field === '' ? '' : `, ${trouble.field}`}. ${unchanged} Choose an earlier one.`
    case 'only-a-part':
      return `This file contains only the changes since another backup. ${unchanged} Choose the larger file it is based on.`
    case 'broken-chain':
      return `A part of that backup is missing. ${unchanged} Choose an earlier one.`
    case 'not-read':
      return `That backup could not be read. ${unchanged} ${troubleSentence(trouble.trouble)}`
    case 'not-kept':
      return `What is here now could not be backed up, so it was not changed. ${troubleSentence(trouble.trouble)}`
    case 'disk-full':
      return `The disk is full. ${unchanged} Free some space and try again.`
    case 'store-closed':
      return `Another window closed the database. ${unchanged} Reload this window and try again.`
    case 'store-failed':
      return `The database could not be written. ${unchanged}`
    default:
      return unanswered(trouble)
  }
}
