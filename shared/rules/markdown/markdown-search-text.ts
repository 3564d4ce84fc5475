// A person's text for search: the words that its readers see, the numbers of its items, and where its links lead.

import { hasMarks } from './detect-markdown.ts'
import { blocksOf } from './markdown-blocks.ts'
import { type Block, blockText } from './text-block.ts'
import { unparsedWords } from './unparsed-search-words.ts'

/** A longer text that has to be parsed is searched as it was typed: nothing can stop the parser while the index is built. */
const longestParsed = 10_000

const isAddress = (text: string): boolean => /^(?:https?:\/\/|www\.)|^\S+@\S+$/i.test(text)

/** What is shown as an address already is found by its words. */
const addressesIn = (blocks: readonly Block[]): string[] =>
  blocks.flatMap(({ runs }) => runs.flatMap(({ text, link }) => (link === null || isAddress(text) ? [] : [link])))

const withNumber = (block: Block): string =>
  /^\d/.test(block.marker) ? `${block.marker} ${blockText(block)}` : blockText(block)

/** The same by parsing, however the text is made. An empty line stands between blocks: figures never join over it. */
export function parsedWords(text: string): string {
  const blocks = blocksOf(text)
  return [...blocks.map(withNumber), ...new Set(addressesIn(blocks))].join('\n\n')
}

/** The text as search reads it. Parsed only where its signs could change a word. */
export function searchedWords(text: string): string {
  if (!hasMarks(text)) return text
  return unparsedWords(text) ?? (text.length > longestParsed ? text : parsedWords(text))
}
