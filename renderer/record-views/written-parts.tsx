// What a text may show of other things: records it names and pictures beside it. Given from above, since this room reads nothing.
import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

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
}

const WrittenPartsContext = createContext<WrittenParts | null>(null)

export function WrittenPartsProvider({ parts, children }: { parts: WrittenParts; children: ReactNode }) {
  return <WrittenPartsContext value={parts}>{children}</WrittenPartsContext>
}

/** Null where nothing is known but the text: then words stand for what it names. */
export const useWrittenParts = (): WrittenParts | null => useContext(WrittenPartsContext)

/** A record named in a text as it shows: the words lead there, or say that there is nothing. */
export function NamedRecordWords({ record, words }: { record: NamedRecord | null; words: string }) {
  if (record === null) return <span>{words || 'a record'} (no longer here)</span>
  const shown = words || record.title
  return record.href === null ? <span>{shown}</span> : <a href={`#${record.href}`}>{shown}</a>
}
