// A person's words with what was searched for marked in them.
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { marksIn, queryTerms } from '../../../shared/rules/journal/search-tokenizer.ts'

interface Searched {
  readonly found: ReadonlySet<string>
  readonly wanted: readonly string[]
}
const nothing: Searched = { found: new Set(), wanted: [] }
const SearchedContext = createContext<Searched>(nothing)

/** Everything within marks these words: `terms` as they were found, `words` as they were typed. */
export function MarkWords({
  words,
  terms,
  children,
}: {
  words: string
  terms: readonly string[]
  children: ReactNode
}) {
  const searched = useMemo(() => {
    const wanted = queryTerms(words)
    return wanted.length === 0 ? nothing : { found: new Set(terms), wanted }
  }, [words, terms])
  return <SearchedContext value={searched}>{children}</SearchedContext>
}

/** What is searched for. */
export const useSearched = (): Searched => useContext(SearchedContext)

/** Where a text says what was searched for; the same function until something else is searched for, null while nothing is. */
export function useSearchMarks(): ((text: string) => readonly { start: number; end: number }[]) | null {
  const { found, wanted } = useSearched()
  return useMemo(() => (wanted.length === 0 ? null : (text) => marksIn(text, found, wanted)), [found, wanted])
}

export function HighlightedText({ children }: { children: string }) {
  const marksOf = useSearchMarks()
  const marks = useMemo(() => marksOf?.(children) ?? [], [children, marksOf])
  if (marks.length === 0) return children
  let last = 0
  const parts: ReactNode[] = []
  for (const { start, end } of marks) {
    parts.push(children.slice(last, start), <mark key={start}>{children.slice(start, end)}</mark>)
    last = end
  }
  return [...parts, children.slice(last)]
}
