// What a page may ask of the machine it runs on, whichever host carries it. Answers are values; nothing here throws.

import type { Channel, EventName } from '../../shared/bridge-channel-names.ts'
import type { BridgeEvents, BridgeRequests, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Refusal } from '../../shared/bridge-error-messages.ts'

export interface Host {
  readonly kind: 'desktop' | 'browser'
  request<C extends Channel>(channel: C, request: BridgeRequests[C]): Promise<BridgeResponses[C] | Refusal>
  /** Answers how to stop listening. */
  on<E extends EventName>(event: E, listener: (payload: BridgeEvents[E]) => void): () => void
  /** Files dropped on the window: the host offers those that can be read, and says why others cannot. */
  handOver(dropped: DataTransfer): Promise<void>
}
