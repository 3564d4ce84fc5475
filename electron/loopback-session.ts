// Who may talk to the loopback host: a token that works once is turned into a cookie that scripts cannot read.
import { randomBytes, timingSafeEqual } from 'node:crypto'

export const COOKIE = 'cairn-session'

const secret = (): string => randomBytes(32).toString('base64url')

function isSame(given: string, kept: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(kept)]
  return a.byteLength === b.byteLength && timingSafeEqual(a, b)
}

export interface LoopbackSession {
  /** A fresh token; an earlier one that was not used stops working. */
  mint(): string
  /** The `set-cookie` header for a token that is right and unused, else null. */
  redeem(token: string): string | null
  isOpenTo(cookieHeader: string | undefined): boolean
}

export function createLoopbackSession(): LoopbackSession {
  const session = secret()
  let token: string | null = null
  return {
    mint() {
      token = secret()
      return token
    },
    redeem(given) {
      if (token === null || !isSame(given, token)) return null
      token = null
      // Cookies ignore ports, so the name alone is no proof; Host and Origin are judged beside it.
      return `${COOKIE}=${session}; HttpOnly; SameSite=Strict; Path=/`
    },
    isOpenTo(cookieHeader) {
      const pairs = (cookieHeader ?? '').split(';').map((pair) => pair.trim())
      return pairs.some((pair) => pair.startsWith(`${COOKIE}=`) && isSame(pair.slice(COOKIE.length + 1), session))
    },
  }
}
