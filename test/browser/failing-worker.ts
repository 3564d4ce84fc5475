// A worker that fails as it is told to, beside the ones of the product: inside it is as they are.
import { handleMessages } from '../../renderer/workers/handle-worker-messages.ts'

handleMessages<'answer' | 'throw' | 'reject' | 'reject beside'>((message) => {
  if (message === 'throw') throw new Error('Thrown')
  if (message === 'reject') return Promise.reject(new Error('Rejected'))
  if (message === 'reject beside') void Promise.reject(new Error('Rejected beside'))
  self.postMessage(typeof Temporal)
})
