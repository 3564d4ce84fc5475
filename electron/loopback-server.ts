// The browser host: our page and its handlers on 127.0.0.1, for the one browser that holds the cookie and the one page in it that
// holds the key.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { pageHeaders } from './content-security-policy.ts'
import type { Handlers } from './handlers/create-handlers.ts'
import { answerRequest, isChannel } from './handlers/dispatch-bridge-request.ts'
import type { Downloads } from './handlers/downloads.ts'
import { decodeBody, encodeBody, readBody } from './loopback-message-body.ts'
import type { LoopbackSession } from './loopback-session.ts'
import { isOurFetch, isOurHost, isOurOrigin } from './request-origin-check.ts'
import { readStatic } from './static-files.ts'

export interface LoopbackWishes {
  readonly handlers: Handlers
  readonly session: LoopbackSession
  /** What the handlers save through; left out where a test saves nothing. */
  readonly downloads?: Downloads
  /** Folder of the built page. */
  readonly root: string
  readonly port: number
  /** Someone without a cookie asked for the page: perhaps the owner, whose browser forgot it. It may be anybody else as well. */
  readonly onStranger: () => unknown
}

const STRANGER =
  'Cairn does not know this browser. In the terminal where Cairn runs, press Enter, and open the address that it shows.'

function send(
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, { ...pageHeaders('self'), 'cache-control': 'no-store', ...headers }).end(body)
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  send(response, status, { 'content-type': 'text/plain; charset=utf-8' }, sentence)
}

async function answerBridge(
  wishes: LoopbackWishes,
  channel: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const { headers } = request
  if (request.method !== 'POST') return refuse(response, 405, 'Only POST requests are allowed.')
  if (!isOurOrigin(headers, wishes.port))
    return refuse(response, 403, 'Only requests from Cairn’s own page are allowed.')
  if (!wishes.session.isKey(headers['x-cairn-key']?.toString())) return refuse(response, 403, STRANGER)
  // A type no form can send: a browser asks before it sends this across origins, and we never say yes.
  if (headers['content-type'] !== 'application/octet-stream')
    return refuse(response, 415, 'This is not a valid message.')
  if (!isChannel(channel)) return refuse(response, 404, 'There is no such channel.')
  const body = await readBody(request)
  if (body === null) {
    response.setHeader('connection', 'close')
    return refuse(response, 413, 'The message is too large.')
  }
  const answer = await answerRequest(wishes.handlers, channel, decodeBody(body))
  send(response, 200, { 'content-type': 'application/octet-stream' }, encodeBody(answer))
}

async function answerFile(
  wishes: LoopbackWishes,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET requests are allowed.')
  if (!isOurFetch(request.headers)) return refuse(response, 403, 'Only requests from Cairn’s own page are allowed.')
  const found = await readStatic(wishes.root, pathname)
  if (found === null) return refuse(response, 404, 'There is nothing at this address.')
  // Names below assets/ carry a hash of their content, so they may be kept; the page itself may not.
  const kept: Record<string, string> = pathname.startsWith('/assets/')
    ? { 'cache-control': 'private, max-age=31536000, immutable' }
    : {}
  send(response, 200, { 'content-type': found.type, ...kept }, found.body)
}

/** RFC 8187, 3.2.1: a name in any script, without the signs that have a meaning there. */
const extended = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** A file that the page is making now, under a token that only its page was told. */
function answerDownload(wishes: LoopbackWishes, id: string, request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET requests are allowed.')
  if (!isOurFetch(request.headers)) return refuse(response, 403, 'Only requests from Cairn’s own page are allowed.')
  const taken = wishes.downloads?.take(id) ?? null
  if (taken === null) return refuse(response, 404, 'There is nothing at this address.')
  response.writeHead(200, {
    ...pageHeaders('self'),
    'cache-control': 'no-store',
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${extended(taken.name)}`,
  })
  response.flushHeaders()
  taken.give(response)
}

async function answer(wishes: LoopbackWishes, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { session, port } = wishes
  if (!isOurHost(request.headers, port)) return refuse(response, 403, 'Cairn is available at 127.0.0.1 only.')
  const address = `http://127.0.0.1:${port}${request.url ?? '/'}`
  if (!URL.canParse(address)) return refuse(response, 400, 'This is not a valid address.')
  const { pathname, searchParams } = new URL(address)
  if (pathname === '/open' && request.method === 'GET') {
    const redeemed = session.redeem(searchParams.get('token') ?? '')
    // Redirected, so that the token does not stay in the address bar and in the history. What stands behind # no server is told.
    if (redeemed !== null) {
      return send(response, 303, { location: `/#key=${redeemed.key}`, 'set-cookie': redeemed.cookie })
    }
  }
  if (!session.isOpenTo(request.headers.cookie)) {
    if (pathname === '/' || pathname === '/open') wishes.onStranger()
    return refuse(response, 403, STRANGER)
  }
  const download = /^\/download\/(.+)$/.exec(pathname)?.[1]
  if (download !== undefined) return answerDownload(wishes, download, request, response)
  const channel = /^\/bridge\/(.+)$/.exec(pathname)?.[1]
  return channel === undefined
    ? answerFile(wishes, pathname === '/open' ? '/' : pathname, request, response)
    : answerBridge(wishes, channel, request, response)
}

/** Not yet listening. */
export function createLoopbackServer(wishes: LoopbackWishes): Server {
  return createServer((request, response) => {
    answer(wishes, request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'The request failed.')
    })
  })
}
