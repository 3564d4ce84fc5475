// What the command asks is answered by the page, which alone knows the records: asked again until it answers, since it may still be starting.
import type { BridgeEvents, BridgeRequests } from '../shared/bridge-channel-schemas.ts'
import type { CommandAnswer, CommandAsk } from './command-socket.ts'

export interface CommandAnswers {
  /** Null when the page does not answer in time: it shows the demo, asks about its database, or hangs. */
  ask(ask: CommandAsk): Promise<CommandAnswer | null>
  take(answer: BridgeRequests['command.answer']): void
}

const againEvery = 500
const longestWait = 15_000

export function createCommandAnswers(send: (asked: BridgeEvents['command.asked']) => void): CommandAnswers {
  const waiting = new Map<number, (answer: CommandAnswer | null) => void>()
  let last = 0
  return {
    ask: ({ keep }) =>
      new Promise((resolve) => {
        last += 1
        const asked = last
        const tell = () => send({ asked, keep })
        const again = setInterval(tell, againEvery)
        const settle = (answer: CommandAnswer | null) => {
          clearInterval(again)
          clearTimeout(end)
          waiting.delete(asked)
          resolve(answer)
        }
        const end = setTimeout(() => settle(null), longestWait)
        waiting.set(asked, settle)
        tell()
      }),
    take: ({ asked, taken, isKept }) => waiting.get(asked)?.({ taken, isKept }),
  }
}
