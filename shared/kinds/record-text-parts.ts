// The texts of a record: which there are, what the form calls each, and how each is read. Every kind says its own once, in reading order;
// search, labels, what a review request holds, revisions and new records are made from that.

interface TextOptions {
  /** False for words that find nothing by themselves: a unit, a copy of what stands elsewhere, a mark that Cairn keeps. */
  readonly isSearched?: false
  /** What it is called in a review request, where the form's label speaks to its owner. */
  readonly sent?: string
  /** Its field came later: a record that was stored without it has an empty text there. */
  readonly isAdded?: true
}

/** One text. A line (a name, a title) is shown as it was typed; what is written at length is shown formatted. */
export interface TextPart extends TextOptions {
  readonly label: string
  readonly form: 'line' | 'text'
}
/** Short words, such as tags. */
export interface WordsPart {
  readonly label: string
  readonly form: 'words'
}
/** A list whose lines hold texts. */
export interface LinesPart<P> {
  readonly label: string
  readonly form: 'lines'
  readonly each: P
}
/** A list whose texts were written in another record, or by Cairn: it has a label and nothing more. */
export interface CopiesPart {
  readonly label: string
  readonly form: 'copies'
}
export type Part = TextPart | WordsPart | CopiesPart | LinesPart<Parts>
export interface Parts {
  readonly [field: string]: Part
}

/** Fields by whose name no person writes a text in them: ids, days, instants, zones, addresses, media types. */
type NotWritten =
  | 'id'
  | 'kind'
  | 'day'
  | 'from'
  | 'to'
  | 'at'
  | 'on'
  | 'until'
  | 'zone'
  | 'url'
  | 'type'
  | `${string}At`
  | `${string}Id`
  | `${string}Ids`

/** Branded ids and words chosen from a list are no texts; null is no text either. */
type IsPlain<V> = [V] extends [string] ? (string extends V ? true : false) : false

type PartOf<V> =
  IsPlain<V> extends true
    ? TextPart
    : V extends readonly (infer L)[]
      ? IsPlain<L> extends true
        ? WordsPart | CopiesPart
        : L extends object
          ? L extends readonly unknown[]
            ? never
            : [TextName<L>] extends [never]
              ? never
              : LinesPart<PartsOf<L>> | CopiesPart
          : never
      : never

type TextName<R> = {
  [F in keyof R & string]: F extends NotWritten ? never : [PartOf<R[F]>] extends [never] ? never : F
}[keyof R & string]

/** A part for each text of `R`: one that is forgotten does not compile, nor does one that `R` has not. */
export type PartsOf<R> = { readonly [F in TextName<R>]: PartOf<R[F]> }

export const line = <const O extends TextOptions>(label: string, options?: O) =>
  ({ label, form: 'line', ...options }) as const
export const text = <const O extends TextOptions>(label: string, options?: O) =>
  ({ label, form: 'text', ...options }) as const
export const words = (label: string) => ({ label, form: 'words' }) as const
export const lines = <const P extends Parts>(label: string, each: P) => ({ label, form: 'lines', each }) as const
export const copies = (label: string) => ({ label, form: 'copies' }) as const

export const unsearched = { isSearched: false } as const

/** What every kind of evidence has around its own texts. */
export const aroundParts = {
  links: lines('Links', { title: line('Title') }),
  attachments: lines('Files', { name: line('Name') }),
  tags: words('Tags'),
} as const

export const metricsPart = lines('Figures', {
  name: line('Name'),
  unit: line('Unit', unsearched),
  howMeasured: line('How measured'),
  source: line('Source'),
  decision: line('The decision it drove'),
})

/** The fields of `P` that are one text each. */
export type TextField<P> = { [F in keyof P & string]: P[F] extends TextPart ? F : never }[keyof P & string]

type Empty<P> = P extends TextPart ? '' : []

/** The texts of a record that begins: nothing in any of them. */
export function emptyTexts<P extends Parts>(parts: P): { -readonly [F in keyof P]: Empty<P[F]> } {
  const empty = Object.entries(parts).map(([field, { form }]) => [field, form === 'line' || form === 'text' ? '' : []])
  // Object.fromEntries forgets the key-by-key types that the mapped type states.
  return Object.fromEntries(empty) as { [F in keyof P]: Empty<P[F]> }
}
