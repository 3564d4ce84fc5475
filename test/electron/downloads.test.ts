// A large file goes through the loopback host into a download while it is made: at the browser's pace, whole or not at all, and to nobody else.
import { once } from 'node:events'
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createHandlers } from '../../electron/handlers/create-handlers.ts'
import { createDownloads } from '../../electron/handlers/downloads.ts'
import { createLoopbackServer } from '../../electron/loopback-server.ts'
import { createLoopbackSession } from '../../electron/loopback-session.ts'
import { freePort } from './free-port.ts'
import { aFolder } from './temporary-folder.ts'

const folder = aFolder()
const session = createLoopbackSession()
const cookie = session.redeem(session.mint())?.cookie.split(';')[0] ?? ''
const downloads = createDownloads({ browserMs: 300, pageMs: 300 })
const handlers = createHandlers({ version: '0.1.0', platform: 'linux', dataFolder: folder, desk: null, downloads })
let port = 0
let stop = () => undefined as unknown

beforeAll(async () => {
  port = await freePort()
  const server = createLoopbackServer({
    handlers,
    session,
    downloads,
    root: folder,
    port,
    onStranger: () => undefined,
  })
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  stop = () => {
    server.closeAllConnections()
    server.close()
  }
})
afterAll(() => stop())

async function come(id: string, headers: Record<string, string> = {}): Promise<IncomingMessage> {
  const path = `/download/${id}`
  const asking = request({ host: '127.0.0.1', port, path, headers: { host: `127.0.0.1:${port}`, cookie, ...headers } })
  asking.end()
  const [response] = await once(asking, 'response')
  return response
}

async function begun(): Promise<string> {
  const wish = { suggestedName: 'all of it.cairn.zip', kindName: 'All', extension: 'zip' }
  const answer = await handlers['saving.begin'](wish)
  if (!answer.ok || answer.saving === null) throw new Error('Not begun')
  return answer.saving
}

const part = (saving: string, bytes: Uint8Array<ArrayBuffer>) => handlers['saving.part']({ saving, bytes })
const end = (saving: string, isWhole: boolean) => handlers['saving.end']({ saving, isWhole })
const stopped = { ok: false, trouble: { kind: 'failed', detail: 'the browser stopped the download' } }

/** What came, and whether the answer came to its end. */
async function read(response: IncomingMessage): Promise<{ bytes: Buffer; isWhole: boolean }> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of response) chunks.push(chunk)
    return { bytes: Buffer.concat(chunks), isWhole: response.complete }
  } catch {
    return { bytes: Buffer.concat(chunks), isWhole: false }
  }
}

it('arrives as it was given, under its name', async () => {
  const saving = await begun()
  const response = await come(saving)
  expect(response.headers['content-disposition']).toBe("attachment; filename*=UTF-8''all%20of%20it.cairn.zip")
  const reading = read(response)
  for (const value of [1, 2, 3]) expect(await part(saving, new Uint8Array(300_000).fill(value))).toEqual({ ok: true })
  expect(await end(saving, true)).toEqual({ ok: true, path: null })
  const { bytes, isWhole } = await reading
  expect(isWhole).toBe(true)
  expect([bytes.length, bytes[0], bytes[300_000], bytes[899_999]]).toEqual([900_000, 1, 2, 3])
})

it('is asked for at the browser’s pace: one that does not read holds the next part up', async () => {
  const saving = await begun()
  const response = await come(saving)
  response.pause()
  let taken = 0
  const giving = (async () => {
    for (; taken < 64; taken += 1) await part(saving, new Uint8Array(1_000_000))
  })()
  await new Promise((resolve) => setTimeout(resolve, 700))
  // What the two ends of a connection hold by themselves.
  expect(taken).toBeLessThan(32)
  const reading = read(response)
  await giving
  expect(await end(saving, true)).toMatchObject({ ok: true })
  expect((await reading).bytes.length).toBe(64_000_000)
})

it('that the browser stops is said, and takes no further part', async () => {
  const saving = await begun()
  const response = await come(saving)
  expect(await part(saving, Uint8Array.of(1))).toEqual({ ok: true })
  response.destroy()
  await once(response, 'close')
  await expect.poll(() => part(saving, new Uint8Array(1000))).toEqual(stopped)
  expect(await part(saving, Uint8Array.of(1))).toMatchObject({ ok: false, trouble: { kind: 'not-found' } })
})

it('that no browser comes for is said', async () => {
  const saving = await begun()
  expect(await part(saving, Uint8Array.of(1))).toEqual(stopped)
})

it.each(['the page stops it', 'the page is gone', 'another is begun'])('is no whole file where %s', async (what) => {
  const saving = await begun()
  const reading = read(await come(saving))
  await part(saving, Uint8Array.of(1, 2))
  if (what === 'the page stops it') expect(await end(saving, false)).toEqual({ ok: true, path: null })
  if (what === 'another is begun') await begun()
  expect(await reading).toMatchObject({ isWhole: false })
})

it('is given once, to the browser that holds the cookie, and to no page from elsewhere', async () => {
  const saving = await begun()
  expect((await come(saving, { cookie: '' })).statusCode).toBe(403)
  expect((await come(saving, { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
  expect((await come('00000000-0000-4000-8000-000000000000')).statusCode).toBe(404)
  const first = await come(saving)
  expect([first.statusCode, (await come(saving)).statusCode]).toEqual([200, 404])
  await end(saving, false)
})
