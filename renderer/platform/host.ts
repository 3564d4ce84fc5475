// What a page may ask of the machine it runs on, whichever host carries it. Answers are values; nothing here throws.
import type { BridgeAnswer, BridgeEvents, BridgeRequests } from '../../shared/desktop-bridge.ts'
import type { Channel, EventName } from '../../shared/desktop-channels.ts'

export interface Host {
  readonly kind: 'desktop' | 'browser'
  request<C extends Channel>(channel: C, request: BridgeRequests[C]): Promise<BridgeAnswer<C>>
  /** Answers how to stop listening. A browser host sends no events. */
  on<E extends EventName>(event: E, listener: (payload: BridgeEvents[E]) => void): () => void
}
