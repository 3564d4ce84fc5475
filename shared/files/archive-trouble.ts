// Why a file was not brought in, each reason with a name and a plain sentence. Nothing was changed in any of these cases.
import { unanswered } from '../result.ts'
import type { ZipTrouble } from './zip-read.ts'

export type ArchiveTrouble =
  | ZipTrouble
  /** A zip, but none that Cairn wrote. */
  | { readonly kind: 'foreign' }
  /** Made by a newer Cairn. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Larger than is taken, in bytes. */
  | { readonly kind: 'too-large'; readonly size: number }
  /** A file in it that no Cairn puts there, or one that is missing. */
  | { readonly kind: 'strange-file'; readonly path: string }
  /** Text that is not UTF-8. */
  | { readonly kind: 'wrong-encoding'; readonly path: string }
  /** JSON that no Cairn writes: a key twice, a number that does not fit, another spelling. */
  | { readonly kind: 'altered'; readonly path: string; readonly line: number }
  | { readonly kind: 'too-deep'; readonly path: string }
  /** A row that does not fit its schema: where, and why. */
  | {
      readonly kind: 'unfit'
      readonly path: string
      readonly line: number
      readonly field: string
      readonly reason: string
    }
  /** Two rows that cannot both be true. */
  | { readonly kind: 'contradiction'; readonly path: string; readonly line: number; readonly detail: string }
  /** Locked with a passphrase that was not given yet. */
  | { readonly kind: 'locked' }
  | { readonly kind: 'wrong-passphrase' }
  /** Locked for a key, which no passphrase opens. */
  | { readonly kind: 'locked-to-key' }
  /** Its passphrase is made harder to try than is tried here. */
  | { readonly kind: 'lock-too-strong' }

const safe = 'Nothing was changed.'

type Damage = Extract<
  ArchiveTrouble,
  { kind: 'damaged' | 'wrong-encoding' | 'altered' | 'too-deep' | 'unfit' | 'contradiction' | 'strange-file' }
>

function damageWords(trouble: Damage): string {
  switch (trouble.kind) {
    case 'damaged':
      return `The file is damaged: ${trouble.detail} ${safe} Take another copy of it, or export it again where it was made.`
    case 'strange-file':
      return `The file is incomplete or was repacked: “${trouble.path}” does not belong there or is missing. ${safe}`
    case 'wrong-encoding':
      return `The text of ${trouble.path} is not in UTF-8, so it was changed in transit. ${safe} Export it again where it was made.`
    case 'altered':
      return `${trouble.path} was changed outside Cairn, at line ${trouble.line}. ${safe} Export it again where it was made.`
    case 'too-deep':
      return `${trouble.path} is nested deeper than anything Cairn writes. ${safe}`
    case 'unfit':
      return `What stands in ${trouble.path} at line ${trouble.line} does not fit (${trouble.field || 'the whole line'}: ${trouble.reason}). ${safe}`
    case 'contradiction':
      return `${trouble.path} is inconsistent at line ${trouble.line}: ${trouble.detail} ${safe}`
    default:
      return unanswered(trouble)
  }
}

/** One or two sentences for a person: what is wrong, what is safe, what to do. */
export function archiveTroubleWords(trouble: ArchiveTrouble): string {
  switch (trouble.kind) {
    case 'not-a-zip':
    case 'foreign':
      return `This is not a file that Cairn exported. ${safe} Choose one that ends in .zip or .age and was made by “Export everything”.`
    case 'newer':
      return `This file was made by a newer Cairn (version ${trouble.version} of its records). ${safe} Update Cairn here, then import it.`
    case 'too-large':
      return `This file is larger than Cairn can import (2 GB). ${safe}`
    case 'bomb':
      return `This file would unpack to far more data than an export of Cairn contains. ${safe}`
    case 'locked-zip':
      return `This zip is locked by another program. ${safe} Unlock it there, or export it again with a passphrase of Cairn’s own.`
    case 'locked':
      return 'This file is locked. Type the passphrase it was exported with.'
    case 'wrong-passphrase':
      return `That passphrase does not open this file. ${safe}`
    case 'locked-to-key':
      return `This file is locked with a key, not with a passphrase. ${safe} Unlock it with the age program and its key, then import the .zip.`
    case 'lock-too-strong':
      return `This file is locked with stronger settings than Cairn supports. ${safe} Unlock it with the age program, then import the .zip.`
    default:
      return damageWords(trouble)
  }
}
