// Answers come from another process: they are parsed before a page may believe them. The schemas are fetched with the first answer
// that needs one, which no start does.

import type { Channel, EventName } from '../../shared/bridge-channel-names.ts'
import type { BridgeEvents, BridgeResponses } from '../../shared/bridge-channel-schemas.ts'
import type { Refusal, Trouble } from '../../shared/bridge-error-messages.ts'
import { plainWitness } from '../../shared/parse-witness-answer.ts'

export const refuse = (trouble: Trouble): Refusal => ({ ok: false, trouble })

const plainDone = (answer: unknown): { ok: true } | null =>
  JSON.stringify(answer) === '{"ok":true}' ? { ok: true } : null

/** Answers that can be recognised without their schema: those that a start asks for. */
const plain: { [C in Channel]?: (answer: unknown) => BridgeResponses[C] | null } = {
  'witness.read': plainWitness,
  'window.has-content': plainDone,
}

const fetchBridge = () => import('../../shared/bridge-channel-schemas.ts')

export async function parseAnswer<C extends Channel>(
  channel: C,
  answer: unknown,
): Promise<BridgeResponses[C] | Refusal> {
  const recognised = plain[channel]?.(answer) ?? null
  if (recognised !== null) return recognised
  const { bridge } = await fetchBridge()
  const parsed = bridge[channel].response.safeParse(answer)
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.join('.') || 'answer'
  return refuse({ kind: 'bad-answer', detail: `${channel}: ${place}` })
}

/** An event whose payload does not fit is not heard. */
export async function hearEvent<E extends EventName>(
  event: E,
  payload: unknown,
  listener: (payload: BridgeEvents[E]) => void,
): Promise<void> {
  const { bridgeEvents } = await fetchBridge()
  const parsed = bridgeEvents[event].safeParse(payload)
  if (parsed.success) listener(parsed.data)
}
