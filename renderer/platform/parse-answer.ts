// Answers come from another process: they are parsed before a page may believe them.
import { type BridgeResponses, bridge } from '../../shared/desktop-bridge.ts'
import type { Channel } from '../../shared/desktop-channels.ts'
import type { Trouble } from '../../shared/desktop-trouble.ts'

export interface Refusal {
  ok: false
  trouble: Trouble
}

export const refuse = (trouble: Trouble): Refusal => ({ ok: false, trouble })

export function parseAnswer<C extends Channel>(channel: C, answer: unknown): BridgeResponses[C] | Refusal {
  const parsed = bridge[channel].response.safeParse(answer)
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.join('.') || 'answer'
  return refuse({ kind: 'bad-answer', detail: `${channel}: ${place}` })
}
