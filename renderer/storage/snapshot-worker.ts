// The worker around the heavy work of keeping: one question, one answer, then its asker ends it.
import { doWork } from './snapshot-work.ts'
import { temporalHere } from './temporal-here.ts'

self.onmessage = async ({ data }) => {
  try {
    await temporalHere()
    const answer = await doWork(data.name, data.ask, (done, of) => self.postMessage({ progress: { done, of } }))
    self.postMessage({ answer })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    self.postMessage({ error: { name, message } })
  }
}
