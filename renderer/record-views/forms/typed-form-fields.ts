// The bound fields as a form takes them: a form is a list of these with their layout, and the compiler checks each name against the record
// and the sort of its value.
import type { ReactNode } from 'react'
import type { allKinds } from '../../../shared/kinds/all-kinds.ts'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import type { LongField, TextField } from '../../ui/field.tsx'
import type { WritingField } from '../writing/writing-field.tsx'
import { Lines, type LinesProps } from './bound-field-array.tsx'
import {
  Choose,
  type ChooseProps,
  Day,
  Line,
  NumberLine,
  type NumberLineProps,
  Numbers,
  type Own,
  Paragraph,
  Plain,
  Select,
  type SelectProps,
  Tags,
  Tick,
  Writing,
} from './bound-fields.tsx'

/** The fields of `V` that take an `S` and hold one: a list of a few words is no text. */
export type Named<V, S> = {
  [F in keyof V & string]: V[F] extends S ? ([S] extends [V[F]] ? F : never) : never
}[keyof V & string]
type Chosen<V> = { [F in keyof V & string]: V[F] extends string | null ? F : never }[keyof V & string]

type Listed<V> = { [F in keyof V & string]: V[F] extends readonly object[] ? F : never }[keyof V & string]
type LineOf<L> = L extends readonly (infer One extends object)[] ? One : never

type Called<V, P, S> =
  | { name: Named<V, S> & keyof P; label?: string }
  | { name: Exclude<Named<V, S>, keyof P>; label: string }

const fields = { Line, Plain, Paragraph, Writing, Day, NumberLine, Numbers, Select, Choose, Tick, Tags, Lines }

interface BoundFields<V, P> {
  readonly Line: (props: Called<V, P, string> & Own<typeof TextField>) => ReactNode
  readonly Plain: (props: Called<V, P, string> & Own<typeof LongField>) => ReactNode
  readonly Paragraph: (props: Called<V, P, string> & Own<typeof LongField>) => ReactNode
  readonly Writing: (
    props: Called<V, P, string> & Own<typeof WritingField> & { also?: (text: string) => Partial<V> },
  ) => ReactNode
  readonly Day: (
    props: { label: string; hint?: string } & (
      | { name: Exclude<Named<V, string>, keyof P> }
      /** Emptied, it is null. */
      | { name: Named<V, string | null>; optional: true }
    ),
  ) => ReactNode
  readonly NumberLine: (props: NumberLineProps & { name: Named<V, number | null> }) => ReactNode
  readonly Numbers: (props: Parameters<typeof Numbers>[0] & { name: Named<V, number[]> }) => ReactNode
  readonly Select: <N extends Chosen<V>>(
    props: SelectProps<NonNullable<V[N]> & string, Partial<V>> & { name: N } & (null extends V[N]
        ? { none: string }
        : { none?: undefined }),
  ) => ReactNode
  readonly Choose: <N extends Chosen<V>>(
    props: ChooseProps<NonNullable<V[N]> & string, Partial<V>> & { name: N },
  ) => ReactNode
  readonly Tick: (props: { name: Named<V, boolean>; children: ReactNode }) => ReactNode
  readonly Tags: (props: Called<V, P, string[]> & { placeholder?: string }) => ReactNode
  readonly Lines: <N extends Listed<V>>(props: LinesProps<LineOf<V[N]>, Partial<V>> & { name: N }) => ReactNode
}

type NoParts = Readonly<Record<never, never>>

/** The fields of anything typed. They are the same for all; what they may be named is checked against `V`, whose labels are in `P`. */
export const fieldsOf = <V, P = NoParts>(): BoundFields<V, P> => fields

type PartsOfRecord<R extends AnyRecord> = (typeof allKinds)[R['kind']]['parts']
type EachOf<P> = P extends { readonly each: infer E } ? E : NoParts

export const recordFields = <R extends AnyRecord>() => fieldsOf<R, PartsOfRecord<R>>()

/** The fields of one line of a list: they stand within `BoundLine`. */
export const lineFields = <R extends AnyRecord, L extends keyof R & keyof PartsOfRecord<R>>() =>
  fieldsOf<LineOf<R[L]>, EachOf<PartsOfRecord<R>[L]>>()
