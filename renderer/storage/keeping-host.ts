// What keeping data safe needs of the host: requests that answer with a value. Without a host every answer is "not here".
import type { BridgeRequests, BridgeResponses } from '../../shared/desktop-bridge.ts'
import type { Channel } from '../../shared/desktop-channels.ts'
import type { Refusal } from '../../shared/desktop-trouble.ts'

export interface KeepingHost {
  request<C extends Channel>(channel: C, request: BridgeRequests[C]): Promise<BridgeResponses[C] | Refusal>
}
