// A person's words with what was searched for marked in them.
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { excerptOf, marksIn, queryTerms } from '../../shared/rules/journal-words.ts'

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

/** Where a text says what was searched for; the same function until something else is searched for, null while nothing is. */
export function useSearchMarks(): ((text: string) => readonly { start: number; end: number }[]) | null {
  const { found, wanted } = useContext(SearchedContext)
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

/** How far into a text a match is looked for: a row must not read a megabyte while somebody scrolls. */
const lookedThrough = 20_000

/** Where `text` speaks of what was searched for, when the `title` above it does not; nothing otherwise. */
export function MatchExcerpt({ title, text }: { title: string; text: string }) {
  const { found, wanted } = useContext(SearchedContext)
  const excerpt = useMemo(
    () =>
      wanted.length === 0 || marksIn(title, found, wanted).length > 0
        ? null
        : excerptOf(text.slice(0, lookedThrough), found, wanted),
    [title, text, found, wanted],
  )
  return excerpt === null ? null : <HighlightedText>{excerpt}</HighlightedText>
}
