// The loopback host answers one browser on this machine, and no page from elsewhere.
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { decodeBody, encodeBody } from '../../electron/loopback-message-body.ts'
import { createLoopbackServer } from '../../electron/loopback-server.ts'
import { createLoopbackSession } from '../../electron/loopback-session.ts'
import { freePort } from './free-port.ts'
import { aHeader, someBytes } from './snapshot-fixtures.ts'
import { aFolder } from './temporary-folder.ts'

const folder = aFolder()
const root = join(folder, 'renderer')
mkdirSync(root)
writeFileSync(join(root, 'index.html'), '<p>Cairn</p>')

let port = 0
const strangers: string[] = []
let cookie = ''
let key = ''
const session = createLoopbackSession()
let stop = () => undefined as unknown

interface Asked {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: Uint8Array
}

/** Plain HTTP and not fetch: a test must be able to lie about Host and Origin. */
async function ask({ method = 'GET', path = '/', headers = {}, body }: Asked) {
  const asking = request({ host: '127.0.0.1', port, method, path, headers: { host: `127.0.0.1:${port}`, ...headers } })
  asking.end(body)
  const [response] = await once(asking, 'response')
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  return { status: Number(response.statusCode), headers: response.headers, body: new Uint8Array(Buffer.concat(chunks)) }
}

const bridgeHeaders = () => ({
  cookie,
  'x-cairn-key': key,
  origin: `http://127.0.0.1:${port}`,
  'content-type': 'application/octet-stream',
})

async function call(channel: string, payload: unknown, headers: Record<string, string> = {}) {
  const body = encodeBody(payload)
  return ask({ method: 'POST', path: `/bridge/${channel}`, headers: { ...bridgeHeaders(), ...headers }, body })
}

beforeAll(async () => {
  port = await freePort()
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null })
  const server = createLoopbackServer({ handlers, session, root, port, onStranger: () => strangers.push('asked') })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  stop = () => server.close()
})
afterAll(() => stop())

describe('the loopback host', () => {
  it('shows nothing to a browser without a cookie and tells the owner in the terminal', async () => {
    expect((await ask({})).status).toBe(403)
    expect((await ask({ path: '/open?token=guess' })).status).toBe(403)
    expect(strangers).toHaveLength(2)
  })

  it('lets a stranger neither have an address nor take away the owner’s', async () => {
    const mine = session.mint()
    for (const path of ['/', '/open', '/open?token=guess', `/open?token=${mine}x`])
      expect((await ask({ path })).status, path).toBe(403)
    expect((await ask({ method: 'POST', path: `/open?token=${mine}` })).status).toBe(403)
    expect(session.redeem(mine)).not.toBeNull()
  })

  it('turns a token once into a cookie, out of the reach of scripts and of other sites, and a key that only the page sees', async () => {
    const path = `/open?token=${session.mint()}`
    const first = await ask({ path })
    expect(first.status).toBe(303)
    key = /^\/#key=([\w-]{40,})$/.exec(first.headers.location ?? '')?.[1] ?? ''
    expect(key).not.toBe('')
    const [given = ''] = first.headers['set-cookie'] ?? []
    expect(given).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/)
    cookie = given.split(';')[0] ?? ''
    expect(cookie).not.toContain(key)
    expect((await ask({ path })).status).toBe(403)
  })

  it('serves the page with its policy to the browser that holds the cookie', async () => {
    const page = await ask({ headers: { cookie } })
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toContain("connect-src 'self'")
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
    expect(page.headers['cache-control'], 'the page of an earlier version may not be kept').toBe('no-store')
  })

  it.each(['same-site', 'cross-site', 'nonsense'])('gives no file to a page that is %s', async (site) => {
    for (const path of ['/', '/index.html', '/open'])
      expect((await ask({ path, headers: { cookie, 'sec-fetch-site': site } })).status, path).toBe(403)
    for (const own of ['same-origin', 'none'])
      expect((await ask({ headers: { cookie, 'sec-fetch-site': own } })).status, own).toBe(200)
  })

  it('answers nothing to a program on another port that was shown the cookie, whatever else it says', async () => {
    for (const stolen of ['', 'guess', cookie.slice('cairn-session='.length)]) {
      const answer = await call('host.describe', {}, { 'x-cairn-key': stolen, 'sec-fetch-site': 'same-origin' })
      expect(answer.status).toBe(403)
    }
    const { 'x-cairn-key': _, ...withCookieAlone } = bridgeHeaders()
    const asked = { method: 'POST', path: '/bridge/host.describe', headers: withCookieAlone, body: encodeBody({}) }
    expect((await ask(asked)).status).toBe(403)
    expect((await call('host.describe', {})).status).toBe(200)
  })

  it('answers only to its own name, so that a foreign name pointing here gets nothing', async () => {
    for (const host of ['localhost:1', 'attacker.example', `attacker.example:${port}`, `127.0.0.1:${port + 1}`]) {
      expect((await ask({ headers: { cookie, host } })).status, host).toBe(403)
    }
  })

  it('carries a request with its bytes both ways', async () => {
    const bytes = someBytes('base \u0000 Ω')
    const written = decodeBody((await call('snapshot.write', { database: 'cairn', header: aHeader, bytes })).body)
    expect(written).toMatchObject({ ok: true, snapshot: { verified: true, toSeq: 12 } })
    const { snapshots } = Object(decodeBody((await call('snapshot.list', { database: 'cairn' })).body))
    const read = decodeBody((await call('snapshot.read', { database: 'cairn', name: snapshots[0].name })).body)
    expect(read).toEqual({ ok: true, bytes })
  })

  it('refuses a request from another origin, from none, or as a form could send it', async () => {
    expect((await call('host.describe', {}, { origin: `http://127.0.0.1:${port + 1}` })).status).toBe(403)
    expect((await call('host.describe', {}, { origin: 'null' })).status).toBe(403)
    expect((await call('host.describe', {}, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
    expect((await call('host.describe', {}, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await call('host.describe', {}, { cookie: 'cairn-session=guess' })).status).toBe(403)
    const { origin: _, ...withoutOrigin } = bridgeHeaders()
    expect((await ask({ method: 'POST', path: '/bridge/host.describe', headers: withoutOrigin })).status).toBe(403)
  })

  it('refuses other methods, unknown channels and messages that are cut short', async () => {
    expect((await ask({ path: '/bridge/host.describe', headers: bridgeHeaders() })).status).toBe(405)
    expect((await call('shell.run', {})).status).toBe(404)
    const cut = { method: 'POST', path: '/bridge/host.describe', headers: bridgeHeaders(), body: someBytes('abc') }
    expect(decodeBody((await ask(cut)).body)).toMatchObject({ ok: false, trouble: { kind: 'bad-request' } })
  })
})
