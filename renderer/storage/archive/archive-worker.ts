// The worker around the work on archives. It lives while one file is looked at; ended in the middle, its transaction never was.
import { handleMessages } from '../../workers/handle-worker-messages.ts'
import { createRoom, type RoomWorkName } from './archive-jobs.ts'

let taken: (() => void) | null = null
let given: ((bytes: Uint8Array<ArrayBuffer> | null) => void) | null = null
let told = 0
const quiet = 60

const room = createRoom({
  emit: (bytes) =>
    new Promise<void>((next) => {
      taken = next
      self.postMessage({ bytes }, { transfer: [bytes.buffer] })
    }),
  read: (from, length) =>
    new Promise((next) => {
      given = next
      self.postMessage({ from, length })
    }),
  progress: (share) => {
    const now = performance.now()
    if (share < 1 && now - told < quiet) return
    told = now
    self.postMessage({ share })
  },
})

type Asked = { taken: true } | { given: Uint8Array<ArrayBuffer> | null } | { name: RoomWorkName; ask: unknown }

handleMessages<Asked>(async (asked) => {
  if ('taken' in asked) {
    taken?.()
    return
  }
  if ('given' in asked) {
    given?.(asked.given)
    return
  }
  try {
    const work: (ask: unknown) => Promise<unknown> = Reflect.get(room, String(asked.name))
    self.postMessage({ answer: await work(asked.ask) })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    self.postMessage({ error: { name, message } })
  }
})
