// Who may talk to the loopback host: a token that works once is turned into a cookie, for the page, and a key, for what the page asks.
// Cookies ignore ports, so a browser shows ours to every program on this machine that it visits: by itself it opens nothing of value.
import { randomBytes, timingSafeEqual } from 'node:crypto'

const COOKIE = 'cairn-session'

const secret = (): string => randomBytes(32).toString('base64url')

function isSame(given: string, kept: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(kept)]
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

/** What a token is turned into. */
export interface Redeemed {
  /** The value of the `set-cookie` header. */
  readonly cookie: string
  /** For the page alone; it keeps it where only its own origin looks, which has the port in it. */
  readonly key: string
}

export interface LoopbackSession {
  /** A fresh token; an earlier one that was not used stops working. */
  mint(): string
  /** Null for a token that is wrong or used; a wrong one leaves the right one as it is. */
  redeem(token: string): Redeemed | null
  /** Whether the page itself may be had: its files and nothing of its owner's. */
  isOpenTo(cookieHeader: string | undefined): boolean
  /** Whether the bridge may be asked. */
  isKey(given: string | undefined): boolean
}

export function createLoopbackSession(): LoopbackSession {
  const [session, key] = [secret(), secret()]
  let token: string | null = null
  return {
    mint() {
      token = secret()
      return token
    },
    redeem(given) {
      if (token === null || !isSame(given, token)) return null
      token = null
      return { cookie: `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`, key }
    },
    isOpenTo(cookieHeader) {
      const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim())
      return pairs.some((pair) => pair.startsWith(`${COOKIE}=`) && isSame(pair.slice(COOKIE.length + 1), session))
    },
    isKey: (given) => given !== undefined && isSame(given, key),
  }
}
