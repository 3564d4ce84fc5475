// What a form is bound to: the values that are written, how they change, and what is wrong with each. A field within it needs only its name.
import { createContext, type ReactNode, useContext } from 'react'
import type { Parts } from '../../../shared/kinds/record-text-parts.ts'
import type { Typing } from './number-field.tsx'

type Values = Readonly<Record<string, unknown>>

interface Place<V = Values> extends Typing {
  readonly value: V
  readonly change: (next: Partial<V>) => void
  /** The texts of its kind: each is called here as it is everywhere. */
  readonly parts: Parts
  /** The trouble at a field, if there is one. */
  readonly at: (field: string) => string | undefined
  /** Sets fields and keeps the number as it was typed under its path. */
  readonly typeNumber: (path: string, typed: string, next: Partial<V>) => void
  /** Before the name of a number's field: empty for the record itself, `limits.<id>.` within a line. */
  readonly path: string
}

/** A form whose fields say their own labels, or that types numbers as texts, leaves those out. */
export type BoundTo<V> = Pick<Place<V>, 'value' | 'change'> & Partial<Omit<Place<V>, 'path'>>

const PlaceContext = createContext<Place | null>(null)

function usePlace(): Place {
  const place = useContext(PlaceContext)
  if (place === null) throw new Error('A bound field stands outside of Bound.')
  return place
}

const noTrouble = () => undefined
const noNumbers = { typed: {}, typeNumber: () => undefined }

export function Bound<V extends object>({ children, ...form }: BoundTo<V> & { children: ReactNode }) {
  // A field writes only under a name that the compiler checked against V: see typed-form-fields.ts.
  const place = { parts: {}, at: noTrouble, ...noNumbers, ...form, path: '' } as unknown as Place
  return <PlaceContext value={place}>{children}</PlaceContext>
}

export function useBoundField(name: string) {
  const { value, change, parts, at, typed, typeNumber, path } = usePlace()
  return {
    label: parts[name]?.label,
    value: value[name],
    trouble: at(name),
    /** `also`: other fields that follow from it. */
    put: (next: unknown, also: object = {}) => change({ [name]: next, ...also }),
    change,
    /** For a field of numbers: its path in the whole form, and what stands typed there. */
    path: path + name,
    typed,
    /** Of the record or the line that the field belongs to; empty where that has none. */
    ownId: typeof value.id === 'string' ? value.id : '',
    putTyped: (under: string, text: string, next: unknown) => typeNumber(under, text, { [name]: next }),
  }
}

interface BoundLineProps {
  /** Its list, and its id or its place there. */
  path: readonly [list: string, key: string]
  line: object
  /** What of the whole is other where fields of the line are. */
  put: (next: Values) => Values
  children: ReactNode
}

/** Binds the fields within it to one line of a list. What is wrong with a line is said of the whole form. */
export function BoundLine({ path: [list, key], line, put, children }: BoundLineProps) {
  const whole = usePlace()
  const part = whole.parts[list]
  const place: Place = {
    value: { ...line },
    change: (next) => whole.change(put(next)),
    parts: part?.form === 'lines' ? part.each : {},
    at: noTrouble,
    typed: whole.typed,
    typeNumber: (path, text, next) => whole.typeNumber(path, text, put(next)),
    path: `${whole.path}${list}.${key}.`,
  }
  return <PlaceContext value={place}>{children}</PlaceContext>
}
