// The browser host against a real loopback server: what is asked arrives, bytes survive, and everything that breaks has a name.
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { createLoopbackServer } from '../../electron/loopback-server.ts'
import { createLoopbackSession } from '../../electron/loopback-session.ts'
import { createBrowserHost } from '../../renderer/platform/browser-host.ts'

const folder = mkdtempSync(join(tmpdir(), 'cairn-platform-'))
const session = createLoopbackSession()
const redeemed = session.redeem(session.mint())
const cookie = redeemed?.cookie.split(';')[0] ?? ''
const realFetch = globalThis.fetch
let server: Server
let port = 0

async function listening(one: Server, wanted = 0): Promise<number> {
  one.listen(wanted, '127.0.0.1')
  await once(one, 'listening')
  const address = one.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  return address.port
}

/** A page asks its own origin, sends its cookie by itself and keeps its key; Node has to be told. */
function asPageOf(at: number, withCookie = cookie, key = redeemed?.key ?? ''): void {
  const origin = `http://127.0.0.1:${at}`
  vi.stubGlobal('localStorage', { getItem: () => key })
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    realFetch(`${origin}${path}`, { ...init, headers: { ...init.headers, cookie: withCookie, origin } }),
  )
}

beforeAll(async () => {
  const free = createServer()
  port = await listening(free)
  await new Promise((resolve) => free.close(resolve))
  const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null })
  server = createLoopbackServer({ handlers, session, root: folder, port, onStranger: () => undefined })
  await listening(server, port)
})
afterEach(() => vi.unstubAllGlobals())
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true, force: true })
})

const header = {
  databaseId: '00000000-0000-7000-8000-000000000001',
  generation: 1,
  fromSeq: 0,
  toSeq: 3,
  at: '2025-03-14T09:00:00.000Z',
  why: 'after changes',
  records: 3,
}

describe('with a server that answers', () => {
  test('an answer is what the handler said, parsed', async () => {
    asPageOf(port)
    const answer = await createBrowserHost().request('host.describe', {})
    expect(answer).toEqual({
      ok: true,
      host: 'browser',
      version: '0.1.0',
      platform: 'linux',
      locale: null,
      engines: [{ name: 'Node', version: process.versions.node }],
      dataFolder: folder,
    })
  })

  test('bytes come back as they were sent, every value of a byte and none at all', async () => {
    asPageOf(port)
    const host = createBrowserHost()
    const all = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256)
    for (const [turn, bytes] of [all, new Uint8Array(0)].entries()) {
      const written = await host.request('snapshot.write', {
        database: 'cairn',
        header: { ...header, generation: turn + 1 },
        bytes,
      })
      if (!written.ok) throw new Error(written.trouble.kind)
      const read = await host.request('snapshot.read', { database: 'cairn', name: written.snapshot.name })
      expect(read).toEqual({ ok: true, bytes })
    }
  })

  test('a trouble of the handler arrives as the same trouble', async () => {
    asPageOf(port)
    const name = `${'0'.repeat(8)}.snapshot`
    const answer = await createBrowserHost().request('snapshot.read', { database: 'cairn', name })
    expect(answer.ok).toBe(false)
    if (!answer.ok) expect(['not-found', 'bad-request']).toContain(answer.trouble.kind)
  })

  test('what no schema allows is refused by the handler’s door', async () => {
    asPageOf(port)
    const answer = await createBrowserHost().request('witness.read', { database: '../elsewhere' })
    expect(answer).toMatchObject({ ok: false, trouble: { kind: 'bad-request' } })
  })
})

/** A server that answers every request like this. */
async function answering(respond: (response: import('node:http').ServerResponse) => void) {
  const other = createServer((request, response) => {
    request.resume()
    respond(response)
  })
  asPageOf(await listening(other))
  const answer = await createBrowserHost().request('host.describe', {})
  other.close()
  other.closeAllConnections()
  return answer.ok ? 'ok' : answer.trouble.kind
}

describe('with a server that does not', () => {
  test('nobody listening is the host gone', async () => {
    const gone = createServer()
    const at = await listening(gone)
    await new Promise((resolve) => gone.close(resolve))
    asPageOf(at)
    const answer = await createBrowserHost().request('host.describe', {})
    expect(answer).toEqual({ ok: false, trouble: { kind: 'host-gone' } })
  })

  test('another Cairn that does not know this page is the host gone too', async () => {
    asPageOf(port, 'cairn-session=of-an-earlier-start')
    const answer = await createBrowserHost().request('host.describe', {})
    expect(answer).toEqual({ ok: false, trouble: { kind: 'host-gone' } })
  })

  test('one whose key is of an earlier start, or was never given, is the host gone', async () => {
    for (const key of ['', 'of-an-earlier-start']) {
      asPageOf(port, cookie, key)
      const answer = await createBrowserHost().request('host.describe', {})
      expect(answer).toEqual({ ok: false, trouble: { kind: 'host-gone' } })
    }
  })

  test('a connection that ends in the middle of the answer is the host gone', async () => {
    const kind = await answering((response) => {
      response.writeHead(200, { 'content-length': '100' })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    })
    expect(kind).toBe('host-gone')
  })

  test.for([
    ['an answer cut short', Buffer.from([0, 0, 0, 90, 123])],
    ['an answer that is no JSON', Buffer.from([0, 0, 0, 3, 110, 111, 112])],
    ['an answer of another shape', Buffer.concat([Buffer.from([0, 0, 0, 11]), Buffer.from('{"ok":true}')])],
    ['an empty answer', Buffer.alloc(0)],
  ] as const)('%s is a bad answer', async ([, body]) => {
    expect(await answering((response) => response.end(body))).toBe('bad-answer')
  })

  test('an error of the server is a failure with its number', async () => {
    expect(await answering((response) => response.writeHead(500).end())).toBe('failed')
  })
})

describe('files dropped on a page', () => {
  const dropped = (...files: File[]) => {
    const items = files.map((file) => ({
      kind: 'file',
      getAsFile: () => file,
      webkitGetAsEntry: () => ({ isDirectory: file.type === 'folder' }),
    }))
    return { items } as unknown as DataTransfer
  }

  test('wait under a token until they were read; what cannot be offered is told once', async () => {
    asPageOf(port)
    const host = createBrowserHost()
    const heard = vi.fn()
    host.on('files.offered', heard)
    await host.handOver(dropped(new File(['words'], 'a.json'), new File([], 'b', { type: 'folder' })))
    await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce())
    const listed = await host.request('offered.list', {})
    expect(listed).toMatchObject({ ok: true, files: [{ name: 'a.json', size: 5 }], notOffered: [{ why: 'folder' }] })
    const reading = (listed.ok && listed.files[0]?.reading) || ''
    const part = await host.request('reading.part', { reading, from: 1, length: 3 })
    expect(part).toEqual({ ok: true, bytes: new TextEncoder().encode('ord') })
    await host.request('reading.end', { reading })
    expect(await host.request('offered.list', {})).toEqual({ ok: true, files: [], notOffered: [] })
  })
})
