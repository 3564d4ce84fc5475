// What a text may show of other things: records it names and pictures beside it. Given from above, since this room reads nothing.
import { type ComponentType, createContext, type ReactNode, useContext, useSyncExternalStore } from 'react'
import type { AttachedFile } from '../../../shared/records/common-fields.ts'
import type { WritingAble } from './editor-context.tsx'

export interface NamedRecord {
  readonly title: string
  /** Null where it has no place of its own. */
  readonly href: string | null
}

/** Records by id; null for one that is gone. */
export type NamedRecords = ReadonlyMap<string, NamedRecord | null>

export interface WrittenParts {
  /** A record named as `[[id|words]]`; `words` may be empty, then its title stands there. */
  readonly RecordLink: ComponentType<{ id: string; words: string }>
  /** A picture by the hash of its bytes, with what it shows in words. */
  readonly Picture: ComponentType<{ hash: string; words: string }>
  /** The way to a copy of a file, outside of the app. */
  readonly CopyOf: ComponentType<{ file: AttachedFile }>
  /** Shows nothing; gives what writing may reach beyond its text. */
  readonly Able: ComponentType<{ give: (able: WritingAble) => void }>
}

const WrittenPartsContext = createContext<WrittenParts | null>(null)

let ofApp: WrittenParts | null = null
const listeners = new Set<() => void>()

/** Given once for the whole window, when the first paint is over: nothing that stands before it may carry this. */
export function provideWrittenParts(parts: WrittenParts): void {
  ofApp = parts
  for (const tell of listeners) tell()
}

function listen(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Other ways for the texts within. */
export function WrittenPartsProvider({ parts, children }: { parts: WrittenParts; children: ReactNode }) {
  return <WrittenPartsContext value={parts}>{children}</WrittenPartsContext>
}

/** Null where nothing is known but the text: then words stand for what it names. */
export function useWrittenParts(): WrittenParts | null {
  const provided = useSyncExternalStore(listen, () => ofApp)
  return useContext(WrittenPartsContext) ?? provided
}

/** A record named in a text as it shows: the words lead there, or say that there is nothing. */
export function NamedRecordWords({ record, words }: { record: NamedRecord | null; words: string }) {
  if (record === null) return <span>{words || 'a record'} (no longer here)</span>
  const shown = words || record.title
  return record.href === null ? <span>{shown}</span> : <a href={`#${record.href}`}>{shown}</a>
}
