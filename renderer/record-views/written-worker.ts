// The worker that reads long texts: some take the parser minutes, and only a worker can be ended.
import { writtenTree } from './written-tree.ts'

self.onmessage = ({ data }: MessageEvent<{ text: string }>) => self.postMessage({ tree: writtenTree(data.text) })
