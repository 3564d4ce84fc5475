// The one door of the handlers: a stranger's payload is parsed here, and nothing is ever thrown back across the bridge.

import { CHANNELS, type Channel } from '../../shared/bridge-channel-names.ts'
import { type BridgeResponses, bridge } from '../../shared/bridge-channel-schemas.ts'
import type { Refusal } from '../../shared/bridge-error-messages.ts'
import type { Handlers } from './create-handlers.ts'
import { refuse, troubleOfError } from './map-fs-error.ts'

const channels: ReadonlySet<string> = new Set(CHANNELS)

export const isChannel = (name: string): name is Channel => channels.has(name)

export async function answerRequest<C extends Channel>(
  handlers: Handlers,
  channel: C,
  payload: unknown,
): Promise<BridgeResponses[C] | Refusal> {
  const request = bridge[channel].request.safeParse(payload)
  if (!request.success) {
    // Where it went wrong, never the value: it may be someone's private text.
    const places = request.error.issues.map((issue) => issue.path.join('.') || 'request')
    return refuse({ kind: 'bad-request', detail: `${channel}: ${[...new Set(places)].slice(0, 5).join(', ')}` })
  }
  try {
    return await handlers[channel](request.data)
  } catch (error) {
    return refuse(troubleOfError(error))
  }
}
