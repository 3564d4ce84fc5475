// One bridge request over loopback HTTP. Whatever ends the connection is one thing to a person: the host is gone.
import type { Channel } from '../../shared/bridge-channel-names.ts'
import { frame, joinMessage, splitMessage, unframe } from '../../shared/bridge-message-framing.ts'
import { loopbackKey } from './loopback-key.ts'
import { refuse } from './parse-host-answer.ts'

/** The answer as it came, not yet parsed by the channel's schema. */
export async function carryOverHttp(channel: Channel, request: unknown): Promise<unknown> {
  const { json, bytes } = splitMessage(request)
  const body = frame(new TextEncoder().encode(json), bytes)
  const headers = { 'content-type': 'application/octet-stream', 'x-cairn-key': loopbackKey() }
  const response = await fetch(`/bridge/${channel}`, { method: 'POST', headers, body, cache: 'no-store' }).catch(
    () => null,
  )
  // 403: another Cairn listens there now and does not know this page's key.
  if (response === null || response.status === 403) return refuse({ kind: 'host-gone' })
  if (!response.ok) return refuse({ kind: 'failed', detail: `${channel}: ${response.status}` })
  const message = await response.arrayBuffer().catch(() => null)
  if (message === null) return refuse({ kind: 'host-gone' })
  const parts = unframe(new Uint8Array(message))
  if (parts === null) return refuse({ kind: 'bad-answer', detail: `${channel}: cut short` })
  try {
    return joinMessage(new TextDecoder().decode(parts.json), parts.bytes)
  } catch {
    return refuse({ kind: 'bad-answer', detail: `${channel}: no JSON` })
  }
}
