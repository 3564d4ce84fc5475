// What reads the texts of the page: the blocks that came with the file, or Cairn's own reader within the app.
import { createContext, use } from 'react'
import { paragraphsOf } from '../../shared/rules/markdown/detect-markdown.ts'
import { plainRun, type ReadBlocks } from '../../shared/rules/markdown/text-block.ts'

/** A text as it was typed, paragraph by paragraph. */
export const plainBlocks: ReadBlocks = (text) =>
  paragraphsOf(text).map((paragraph) => ({ kind: 'paragraph', marker: '', depth: 0, runs: [plainRun(paragraph)] }))

export const BlocksContext = createContext<ReadBlocks>(plainBlocks)

export const useReadBlocks = (): ReadBlocks => use(BlocksContext)
