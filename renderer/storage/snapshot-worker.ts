// The worker around the heavy work of keeping: one question, one answer, then its asker ends it.
import { doWork } from './snapshot-work.ts'

self.onmessage = async ({ data }) => {
  try {
    if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
    self.postMessage({ answer: await doWork(data.name, data.ask) })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    self.postMessage({ error: { name, message } })
  }
}
