// Pages that wait to be printed, each at an address of its own: nothing runs on them, and they reach nothing.
import { randomUUID } from 'node:crypto'
import { APP_SCHEME, PRINT_HOST } from './app-page-addresses.ts'

const waiting = new Map<string, string>()

const headers = {
  'content-type': 'text/html; charset=utf-8',
  // An origin of nobody: whatever stands on the page, it can neither run nor ask nor store.
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'; sandbox",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
}

/** Gives the page an address until `forget` is called. */
export function pageToPrint(html: string): { readonly address: string; readonly forget: () => void } {
  const name = randomUUID()
  waiting.set(name, html)
  return { address: `${APP_SCHEME}://${PRINT_HOST}/${name}`, forget: () => void waiting.delete(name) }
}

/** Null for every address that is none of these pages. */
export function answerPrintRequest(address: string): Response | null {
  if (!URL.canParse(address)) return null
  const { protocol, host, pathname } = new URL(address)
  const html = protocol === `${APP_SCHEME}:` && host === PRINT_HOST ? waiting.get(pathname.slice(1)) : undefined
  return html === undefined ? null : new Response(html, { headers })
}
