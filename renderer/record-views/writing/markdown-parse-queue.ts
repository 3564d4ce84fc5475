// Reads the Markdown of a text within a limit of time, and remembers what it found so that a text seen before shows at once.
import type { Root } from 'mdast'
import { markdownTree } from '../../../shared/rules/markdown/markdown-tree.ts'
import { startWorker } from '../../workers/start-worker.ts'

/** The worst text of this length takes a tenth of a second. */
const shortText = 1500
const longestMilliseconds = 4000
const mostRemembered = 60

const remembered = new Map<string, Root | null>()

function remember(text: string, tree: Root | null): Root | null {
  remembered.set(text, tree)
  const [oldest] = remembered.keys()
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
  return tree
}

/** The tree, null for a text that is not shown formatted, undefined while that is not known. */
export function treeKnown(text: string): Root | null | undefined {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const isReadHere = text.length <= shortText || typeof Worker === 'undefined'
  return isReadHere ? remember(text, markdownTree(text)) : undefined
}

const newWorker = () =>
  new Worker(new URL('./markdown-worker.ts', import.meta.url), { type: 'module', name: 'written' })

async function inWorker(text: string): Promise<Root | null> {
  const { promise, resolve } = Promise.withResolvers<Root | null>()
  const worker = startWorker('formatting', newWorker, () => resolve(null))
  const giveUp = setTimeout(() => resolve(null), longestMilliseconds)
  worker.onmessage = ({ data }: MessageEvent<{ tree: Root | null }>) => resolve(data.tree)
  worker.postMessage({ text })
  return promise.finally(() => {
    clearTimeout(giveUp)
    worker.terminate()
  })
}

// One after another: a page of long texts must not take every core.
let queue: Promise<unknown> = Promise.resolve()

/** Null when the text is nested too deeply, holds too much or takes too long. */
export function askTree(text: string): Promise<Root | null> {
  const asked = queue.then(async () => {
    const known = treeKnown(text)
    return known === undefined ? remember(text, await inWorker(text)) : known
  })
  queue = asked.catch(() => undefined)
  return asked
}
