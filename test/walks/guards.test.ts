// What a page could try if a stranger's script ever ran in it: leave, take a file out, call someone, ask for more. And what it may do.
import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appOfFile } from '../driver/start-app.ts'
import { testOnReal } from '../driver/test-on-real-electron.ts'
import { begin, quickLine } from './durability-steps.ts'
import { udpSocketsBelow } from './support-sockets.ts'

const app = appOfFile(({ page }) => begin(page))

const run = <T>(script: string) => app().page.evaluate<T>(script)

/** A page that goes away cannot answer, so it goes a moment later. */
const goTo = (address: string) =>
  run(`globalThis.isStillHere = true; void setTimeout(() => { location.href = ${JSON.stringify(address)} }, 1)`)

const address = () =>
  app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL(), null)

test('no address replaces the page: not another file of the app, none of another page’s, no text, no script', async () => {
  const dead = ['app://cairn/nothing', 'app://cairn/assets/', 'app://print/x', 'data:text/html,<h1>x', 'javascript:0']
  for (const one of dead) await goTo(one)
  await run('new Promise((done) => setTimeout(done, 300))')
  expect(await run('globalThis.isStillHere')).toBe(true)
  expect(await quickLine(app().page).isVisible()).toBe(true)
})

testOnReal('a blank page, which no program is asked about, gives way to ours again', async () => {
  for (const blank of ['about:blank', 'about:srcdoc', 'about:version']) {
    await goTo(blank)
    await expect.poll(() => run('globalThis.isStillHere').catch(() => 'gone')).not.toBe(true)
    await quickLine(app().page).waitFor()
    expect(await address()).toMatch(/^app:\/\/cairn\//)
  }
})

test('the page writes to the clipboard and reads nothing from it', async () => {
  const asked = (what: string) => run(`navigator.clipboard.${what}.then(() => 'done', (error) => error.name)`)
  // Only the page in front may write at all, and without a window manager nobody says who that is.
  const written = async () => {
    await app().evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.focus(), null)
    await quickLine(app().page).click()
    return asked("writeText('For the next session')")
  }
  await expect.poll(written).toBe('done')
  expect(await asked('readText()')).toBe('NotAllowedError')
})

test('every other permission is denied', async () => {
  const names = ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'persistent-storage', 'local-fonts']
  const states = await run(
    `Promise.all(${JSON.stringify(names)}.map((name) => navigator.permissions.query({ name }).then(({ state }) => state, () => 'unknown')))`,
  )
  expect(names.map((name, at) => [name, (states as string[])[at]]).filter(([, state]) => state === 'granted')).toEqual(
    [],
  )
  expect(
    await run("new Promise((r) => navigator.geolocation.getCurrentPosition(() => r('found'), (e) => r(e.code)))"),
  ).toBe(1)
})

testOnReal('the page downloads nothing, not even what it made itself', async () => {
  const downloads = mkdtempSync(join(tmpdir(), 'cairn-downloads-'))
  await app().evaluate(({ app: main, session }, folder) => {
    main.setPath('downloads', folder)
    session.defaultSession.on('will-download', (event) =>
      Object.assign(globalThis, { refused: event.defaultPrevented }),
    )
  }, downloads)
  await run(`{
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob(['all my records']))
    link.download = 'records.txt'
    link.click()
  }`)
  await expect.poll(() => app().evaluate(() => Reflect.get(globalThis, 'refused'), null)).toBe(true)
  // Chromium makes an empty file of its own before it asks, and takes it away after the answer.
  await expect.poll(() => readdirSync(downloads)).toEqual([])
})

/** Someone who would be called, at an address that is not this machine's own and at one that is. */
async function listeners() {
  const [outward = '127.0.0.1'] = Object.values(networkInterfaces()).flatMap((each) =>
    (each ?? []).filter(({ family, internal }) => family === 'IPv4' && !internal).map((found) => found.address),
  )
  let heard = 0
  const datagrams = createSocket('udp4', () => (heard += 1)).bind(0)
  await once(datagrams, 'listening')
  const calls = createServer((socket) => {
    heard += 1
    socket.destroy()
  }).listen(0)
  await once(calls, 'listening')
  const servers = [outward, '127.0.0.1'].flatMap((host) => [
    { urls: `stun:${host}:${datagrams.address().port}` },
    { urls: `turn:${host}:${(calls.address() as AddressInfo).port}?transport=tcp`, username: 'a', credential: 'b' },
  ])
  const close = () => {
    datagrams.close()
    calls.close()
  }
  return { servers, heard: () => heard, close }
}

const calling = (servers: object[]) => `(async (Connection) => {
  if (Connection === undefined) return 'no call'
  const connection = new Connection({ iceServers: ${JSON.stringify(servers)} })
  connection.createDataChannel('records')
  const found = []
  const gathered = new Promise((done) => {
    connection.onicecandidate = ({ candidate }) => (candidate === null ? done() : found.push(candidate.candidate))
    setTimeout(done, 4000)
  })
  await connection.setLocalDescription(await connection.createOffer())
  await gathered
  connection.close()
  return found
})`

testOnReal('a call to another browser opens no socket, and from a frame of its own it reaches nobody', async () => {
  const { servers, heard, close } = await listeners()
  const main = await app().evaluate(() => process.pid, null)
  expect(await run(`${calling(servers)}(globalThis.RTCPeerConnection)`)).toBe('no call')
  expect(udpSocketsBelow(main)).toEqual([])
  // What was taken from the page is still there in a frame without an address; the network lets nothing out all the same.
  const inFrame = `{ const frame = document.createElement('iframe'); document.body.append(frame); globalThis.Call = frame.contentWindow.RTCPeerConnection }`
  await run(inFrame)
  expect(await run(`${calling(servers)}(globalThis.Call)`)).toEqual([])
  expect(heard()).toBe(0)
  close()
})

testOnReal('no hint, which no content policy covers, makes the page reach an address', async () => {
  const { servers, heard, close } = await listeners()
  const port = /:(\d+)\?/.exec(servers[1]?.urls ?? '')?.[1]
  await run(`for (const rel of ['preconnect', 'dns-prefetch']) {
    document.head.append(Object.assign(document.createElement('link'), { rel, href: 'http://127.0.0.1:${port}/' + rel }))
  }`)
  await run('new Promise((done) => setTimeout(done, 800))')
  expect(heard()).toBe(0)
  close()
})
