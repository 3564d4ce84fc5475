// The worker that reads long texts: some take the parser minutes, and only a worker can be ended.
import type { Root } from 'mdast'
import { markdownTree } from '../../../shared/rules/markdown/markdown-tree.ts'
import { handleMessages } from '../../workers/handle-worker-messages.ts'

/** A text that the parser cannot bear is no trouble of the worker: it is shown as it was typed. */
function treeOf(text: string): Root | null {
  try {
    return markdownTree(text)
  } catch {
    return null
  }
}

handleMessages<{ text: string }>(({ text }) => self.postMessage({ tree: treeOf(text) }))
