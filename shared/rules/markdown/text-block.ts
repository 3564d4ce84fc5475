// A text as its readers see it: blocks of runs. Nothing here reads Markdown, so a page that was handed blocks needs no reader.

export interface Run {
  readonly text: string
  readonly style: 'plain' | 'strong' | 'stressed' | 'code' | 'deleted'
  /** Where it leads; only addresses that may be opened. */
  readonly link: string | null
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'quote' | 'code' | 'row'
  /** "1.", "•" or a box before an item; it is not part of the text. */
  readonly marker: string
  /** Lists that the block stands in within another list or quotation: 0 outside, 1 for a list within a list. */
  readonly depth: number
  readonly runs: readonly Run[]
}

/** Reads a text as blocks, in reading order. */
export type ReadBlocks = (text: string) => readonly Block[]

export const plainRun = (text: string): Run => ({ text, style: 'plain', link: null })

export const blockText = ({ runs }: Block): string => runs.map((run) => run.text).join('')

/** What a comment's passage is counted and found in: the blocks' texts, one below the other. */
export const textOfBlocks = (blocks: readonly Block[]): string => blocks.map(blockText).join('\n')
