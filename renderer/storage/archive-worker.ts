// The worker around the work on archives. It lives while one file is looked at; ended in the middle, its transaction never was.
import { createRoom } from './archive-room.ts'
import { temporalHere } from './temporal-here.ts'

let taken: (() => void) | null = null
let told = 0
const quiet = 60

const room = createRoom({
  emit: (bytes) =>
    new Promise<void>((next) => {
      taken = next
      self.postMessage({ bytes }, { transfer: [bytes.buffer] })
    }),
  progress: (share) => {
    const now = performance.now()
    if (share < 1 && now - told < quiet) return
    told = now
    self.postMessage({ share })
  },
})

self.onmessage = async ({ data }) => {
  if ('taken' in data) {
    taken?.()
    return
  }
  try {
    await temporalHere()
    const work: (ask: unknown) => Promise<unknown> = Reflect.get(room, data.name)
    self.postMessage({ answer: await work(data.ask) })
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error))
    self.postMessage({ error: { name, message } })
  }
}
