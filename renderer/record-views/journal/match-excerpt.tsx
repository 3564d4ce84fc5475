// Where a record says what was searched for, in the words that search has read; fetched with the reader of Markdown once someone searches.
import { useMemo } from 'react'
import type { AnyRecord } from '../../../shared/records/record-definitions.ts'
import { searchedText } from '../../../shared/rules/journal/journal-search-text.ts'
import { excerptOf, marksIn } from '../../../shared/rules/journal/search-tokenizer.ts'
import { HighlightedText, useSearched } from './highlighted-text.tsx'

export interface MatchExcerptProps {
  title: string
  record: AnyRecord
}

/** How far into a text a match is looked for: a row must not read a megabyte while someone scrolls. */
const lookedThrough = 20_000

/** Nothing where the title above it says it already. */
export function MatchExcerpt({ title, record }: MatchExcerptProps) {
  const { found, wanted } = useSearched()
  const excerpt = useMemo(() => {
    if (wanted.length === 0 || marksIn(title, found, wanted).length > 0) return null
    return excerptOf((searchedText(record, () => '') ?? '').slice(0, lookedThrough), found, wanted)
  }, [title, record, found, wanted])
  return excerpt === null ? null : <HighlightedText>{excerpt}</HighlightedText>
}
