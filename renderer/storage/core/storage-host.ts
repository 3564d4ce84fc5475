// What keeping data safe needs of the host: requests that answer with a value. Without a host every answer is "not here".

import type { Channel, EventName } from '../../../shared/bridge-channel-names.ts'
import type { BridgeEvents, BridgeRequests, BridgeResponses } from '../../../shared/bridge-channel-schemas.ts'
import type { Refusal } from '../../../shared/bridge-error-messages.ts'

export interface KeepingHost {
  /** Answers how to stop listening. Missing where nothing happens that a page did not ask for. */
  on?<E extends EventName>(event: E, listener: (payload: BridgeEvents[E]) => void): () => void
  request<C extends Channel>(channel: C, request: BridgeRequests[C]): Promise<BridgeResponses[C] | Refusal>
}
