// Judges where a request to the loopback host comes from. Another page in the same browser can reach our port; it must get nothing.
import type { IncomingHttpHeaders } from 'node:http'

/** The name a page was asked for by must be ours: a foreign name that points to 127.0.0.1 is how pages from outside get in. */
export const isOurHost = (headers: IncomingHttpHeaders, port: number): boolean => headers.host === `127.0.0.1:${port}`

/** For requests that change something: only from a page of our own origin. A missing Origin is a refusal. */
export const isOurOrigin = (headers: IncomingHttpHeaders, port: number): boolean =>
  headers.origin === `http://127.0.0.1:${port}` && (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin'

/** For files of the page: a foreign page may not embed them, but a person may type the address. */
export const isOurFetch = (headers: IncomingHttpHeaders): boolean =>
  ['same-origin', 'none'].includes(String(headers['sec-fetch-site'] ?? 'none'))
