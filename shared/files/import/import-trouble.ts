// Why a file was not read at all, and what to do about it. The other files of the folder go on.
import { unanswered } from '../../result.ts'
import { sizeWords } from '../../rules/records/attachment-rules.ts'

export type ImportTrouble =
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'too-many'; readonly what: 'lines' | 'rows' | 'columns' | 'records'; readonly most: number }
  | { readonly kind: 'empty' }
  /** Bytes that are no text: a picture, a program, a locked file. */
  | { readonly kind: 'no-text' }
  /** Known by name, and not read. */
  | { readonly kind: 'not-read'; readonly format: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'broken'; readonly format: string; readonly line: number; readonly detail: string }
  /** A file of Cairn itself, which is opened elsewhere. */
  | { readonly kind: 'of-cairn'; readonly what: 'export' | 'review' | 'backup' }
  /** It is gone, or may not be read. */
  | { readonly kind: 'gone' }
  /** Its reader was given up. */
  | { readonly kind: 'too-slow' }
  /** The worker that read it ended unasked. */
  | { readonly kind: 'stopped' }
  | { readonly kind: 'template' }
  | { readonly kind: 'list' }
  | { readonly kind: 'conflict-markers'; readonly line: number }

const places = {
  export: 'It is an export of Cairn. Import it in Data, under Import and export.',
  review: 'It is a review file of Cairn. Open it in Reviews.',
  backup: 'It is a backup of Cairn. Restore it in Data, under Backups.',
} as const

/** One or two sentences: what is wrong, and what to do. */
export function importTroubleWords(trouble: ImportTrouble): string {
  switch (trouble.kind) {
    case 'too-large':
      return `The file is ${sizeWords(trouble.bytes)}; at most ${sizeWords(trouble.most)} can be imported. Split it into smaller files.`
    case 'too-many':
      return `It has more than ${trouble.most} ${trouble.what}. ${trouble.what === 'columns' ? 'Remove those that you do not need.' : 'Split it into smaller files.'}`
    case 'empty':
      return 'The file is empty.'
    case 'no-text':
      return 'It is not a text file.'
    case 'not-read':
      return `It is ${trouble.format}, which Cairn does not read yet. Convert it to Markdown, for example with Pandoc, and import that.`
    case 'unknown':
      return 'Nothing in it looks like a decision record, a journal or a brag document.'
    case 'broken':
      return `Line ${trouble.line} is not valid ${trouble.format} (${trouble.detail}). Correct the file, or export it again.`
    case 'of-cairn':
      return places[trouble.what]
    case 'gone':
      return 'The file is no longer there, or Cairn is not allowed to read it.'
    case 'too-slow':
      return 'Reading this file took too long. Split it into smaller files.'
    case 'stopped':
      return 'Cairn stopped unexpectedly while reading this file. Import it again.'
    case 'template':
      return 'It is a template that has not been filled in.'
    case 'list':
      return 'It only lists the other files.'
    case 'conflict-markers':
      return `It has an unresolved merge conflict on line ${trouble.line}. Resolve the conflict, and import the file again.`
    default:
      return unanswered(trouble)
  }
}
