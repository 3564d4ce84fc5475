// Why a ladder's file was not read. Nothing of such a file is taken; the words are in ladder-error-messages.ts.

export type LadderTrouble =
  /** Bytes; more than a ladder of text ever has. */
  | { readonly kind: 'too-large'; readonly bytes: number; readonly most: number }
  | {
      readonly kind: 'too-many'
      readonly what: 'criteria' | 'levels' | 'competencies' | 'rows' | 'columns' | 'sheets' | 'values'
      readonly most: number
      /** The first place beyond the limit; empty where it is the file as a whole. */
      readonly place: string
    }
  /** A name of a level or competency, or a text, longer than a ladder holds. `most` in characters. */
  | { readonly kind: 'too-long'; readonly place: string; readonly most: number }
  | { readonly kind: 'too-deep'; readonly place: string; readonly most: number }
  | { readonly kind: 'unknown-format' }
  /** Not valid CSV, YAML, JSON or XLSX. `detail` says what the parser met, in its own words. */
  | { readonly kind: 'broken'; readonly format: string; readonly place: string; readonly detail: string }
  | { readonly kind: 'duplicate-key'; readonly place: string; readonly key: string }
  /** An alias that leads into itself. */
  | { readonly kind: 'cycle'; readonly place: string }
  /** Aliases that unfold to far more than the file holds. */
  | { readonly kind: 'alias-bomb'; readonly place: string }
  /** Unpacks to far more than a ladder holds. */
  | { readonly kind: 'zip-bomb'; readonly place: string; readonly most: number }
  | { readonly kind: 'locked'; readonly format: string }
  /** Read, but nothing in it is a criterion. */
  | { readonly kind: 'no-criteria'; readonly format: string }
