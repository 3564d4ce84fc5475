// The body of a bridge request, up to a limit, and the framing of its answer.
import type { IncomingMessage } from 'node:http'
import { frame, joinMessage, splitMessage, unframe } from '../shared/bridge-message-framing.ts'

/** Bytes; a base snapshot of a long career stays far below. */
const LIMIT = 256_000_000
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** The whole body, or null when it is larger than the limit. */
export async function readBody(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) throw new Error('The request was given an encoding')
    size += chunk.byteLength
    if (size > LIMIT) return null
    chunks.push(chunk)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Undefined for a message that is cut short or no JSON; the channel's schema refuses that like any other nonsense. */
export function decodeBody(body: Uint8Array<ArrayBuffer>): unknown {
  const parts = unframe(body)
  if (parts === null) return undefined
  try {
    return joinMessage(decoder.decode(parts.json), parts.bytes)
  } catch {
    return undefined
  }
}

export function encodeBody(message: unknown): Uint8Array {
  const { json, bytes } = splitMessage(message)
  return frame(encoder.encode(json), bytes)
}
