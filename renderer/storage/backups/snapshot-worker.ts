// The worker around the heavy work of keeping: one question, one answer, then its asker ends it.
import { handleMessages } from '../../workers/handle-worker-messages.ts'
import { doWork, type WorkName, type WorkOf } from './snapshot-jobs.ts'

handleMessages<{ name: WorkName; ask: WorkOf[WorkName]['ask'] }>(async ({ name: work, ask }) => {
  try {
    const answer = await doWork(work, ask, (done, of) => self.postMessage({ progress: { done, of } }))
    self.postMessage({ answer })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    self.postMessage({ error: { name, message } })
  }
})
