// Why a file of a vault cannot be taken in, each with a name and a plain sentence. Nothing of such a file is taken in, and it stays as it is.
import { counted } from '../../rules/text/number-words.ts'

export type VaultTrouble =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'conflict-markers' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'no-mark' }
  | { readonly kind: 'no-yaml'; readonly detail: string }
  | { readonly kind: 'no-id' }
  | { readonly kind: 'unknown-kind'; readonly of: string }
  | { readonly kind: 'twice'; readonly heading: string }
  | { readonly kind: 'no-place'; readonly words: string }
  | { readonly kind: 'unfit'; readonly field: string; readonly detail: string }
  | { readonly kind: 'other-profile' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'same-record'; readonly paths: readonly string[] }

export function vaultTroubleWords(trouble: VaultTrouble): string {
  switch (trouble.kind) {
    case 'empty':
      return 'The file is empty.'
    case 'not-utf8':
      return 'The file is not in UTF-8. Save it in that encoding.'
    case 'conflict-markers':
      return 'Git could not merge it, and both versions are in the file.'
    case 'cut':
      return 'Its front matter has no end (a line of 3 hyphens). The file may have been cut off.'
    case 'no-mark':
      return 'Its front matter no longer says which record it is.'
    case 'no-yaml':
      return `Its front matter is not valid YAML${trouble.detail === '' ? '' : `: ${trouble.detail}`}.`
    case 'no-id':
      return 'Its front matter has no id that Cairn knows. Copy the id from an earlier version of the file.'
    case 'unknown-kind':
      return `“${trouble.of}” is not a kind of record. It may come from a newer version of Cairn.`
    case 'twice':
      return `The section “${trouble.heading}” is in it twice. Merge them into one.`
    case 'no-place':
      return `“${trouble.words}” is not under a heading of this record. Move it below one.`
    case 'unfit':
      return trouble.detail === ''
        ? `The field “${trouble.field}” is not part of this record.`
        : `The field “${trouble.field}” does not fit: ${trouble.detail}.`
    case 'other-profile':
      return 'It is the profile of another database. To use one vault on 2 computers, import an export of the first one on the second.'
    case 'refused':
      return 'It conflicts with another record or is not valid, so it was not imported.'
    case 'same-record':
      return `${counted(trouble.paths.length, 'file')} have the same id. Keep one of them, or remove the id line from a copy.`
  }
}
