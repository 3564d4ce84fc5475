// The built loopback host as a person meets it in a terminal: one sentence for each way it cannot start.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from './free-port.ts'
import { aFolder } from './temporary-folder.ts'

const root = aFolder()
const program = join(root, '.build/electron/serve.js')
const isLinux = process.platform === 'linux'
const onLinux = isLinux ? '' : ' (skipped: elsewhere than on Linux)'
const started = new Set<ReturnType<typeof start>>()

function start(data: string, port: number | string) {
  const env = { ...process.env, CAIRN_DATA: data, CAIRN_PORT: String(port) }
  return spawn(process.execPath, [program], { env, stdio: ['pipe', 'pipe', 'pipe'] })
}

async function running(data: string, port: number) {
  const child = start(data, port)
  started.add(child)
  const [printed] = await once(child.stdout, 'data')
  return { child, printed: String(printed) }
}

async function refused(data: string, port: number | string) {
  const child = start(data, port)
  let sentence = ''
  child.stderr.on('data', (chunk) => {
    sentence += String(chunk)
  })
  const [code] = await once(child, 'close')
  return { code, sentence: sentence.trim() }
}

// Built into a folder of its own: the one in .build may be older than the sources, or not there.
beforeAll(async () => {
  mkdirSync(join(root, '.build/renderer'), { recursive: true })
  writeFileSync(join(root, '.build/renderer/index.html'), '<p>Cairn</p>')
  writeFileSync(join(root, 'package.json'), '{"version":"0.1.0","type":"module"}')
  const configFile = fileURLToPath(new URL('../../electron/vite.config.ts', import.meta.url))
  await build({ configFile, logLevel: 'silent', build: { outDir: join(root, '.build/electron') } })
}, 30_000)

afterAll(() => {
  for (const child of started) child.kill('SIGKILL')
})

describe('starting the loopback host', () => {
  it('prints an address that opens the page, and ends cleanly at Ctrl-C', async () => {
    const port = await freePort()
    const { child, printed } = await running(join(root, 'first'), port)
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0] ?? ''
    const opened = await fetch(address, { redirect: 'manual' })
    expect(opened.status).toBe(303)
    expect(opened.headers.get('location')).toMatch(/^\/#key=[\w-]{40,}$/)
    child.kill('SIGINT')
    const [code] = await once(child, 'exit')
    expect(code).toBe(0)
  })

  it.skipIf(!isLinux)(`listens at that one address only, and at no other of this machine${onLinux}`, async () => {
    const port = await freePort()
    await running(join(root, 'alone'), port)
    const others = ['127.0.0.2', '::1', ...Object.values(networkInterfaces()).flatMap((all) => all ?? [])]
    for (const other of others) {
      const host = typeof other === 'string' ? other : other.address
      if (host === '127.0.0.1') continue
      const answer = await once(connect({ host, port }), 'connect').then(
        () => 'connected',
        () => 'refused',
      )
      expect(answer, host).toBe('refused')
    }
  })

  it('says once that a stranger asked, leaves the printed address as it was, and prints a new one at Enter', async () => {
    const port = await freePort()
    const { child, printed } = await running(join(root, 'asked'), port)
    const address = /http:\/\/127\.0\.0\.1:\S+/.exec(printed)?.[0] ?? ''
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    for (const path of ['', 'open', 'open?token=guess']) {
      const asked = await fetch(`http://127.0.0.1:${port}/${path}`)
      expect([asked.status, await asked.text()]).toEqual([403, expect.stringContaining('press Enter')])
    }
    await expect.poll(() => said).toContain('A browser that Cairn does not know asked for it.')
    expect(said).not.toContain('http')
    expect(said.trim().split('\n')).toHaveLength(1)
    expect((await fetch(address, { redirect: 'manual' })).status).toBe(303)
    child.stdin.write('\n')
    await expect.poll(() => said).toContain('/open?token=')
    const again = /http:\/\/127\.0\.0\.1:\S+/.exec(said)?.[0] ?? ''
    expect((await fetch(again, { redirect: 'manual' })).status).toBe(303)
  })

  it('refuses a second instance on the same data in one sentence', async () => {
    const data = join(root, 'second')
    await running(data, await freePort())
    expect(await refused(data, await freePort())).toEqual({
      code: 1,
      sentence: 'Cairn is already open with this data; use that window, or close it and start again.',
    })
  })

  it('names the port that another program uses, and the remedy, in one sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const address = other.address()
    const port = address !== null && typeof address === 'object' ? address.port : 0
    const { code, sentence } = await refused(join(root, 'third'), port)
    other.close()
    expect(code).toBe(1)
    expect(sentence).toMatch(new RegExp(`^Port ${port} is used by another program; close that program and start Cairn`))
    expect(sentence.split('\n')).toHaveLength(1)
  })

  it('says what is wrong with a port that is none', async () => {
    const { code, sentence } = await refused(join(root, 'fourth'), 'eighty')
    expect([code, sentence.split('\n').length]).toEqual([1, 1])
    expect(sentence).toContain('"eighty"')
  })

  it('says which folder cannot be made', async () => {
    writeFileSync(join(root, 'a-file'), '')
    const { code, sentence } = await refused(join(root, 'a-file', 'data'), await freePort())
    expect([code, sentence.split('\n').length]).toEqual([1, 1])
    expect(sentence).toContain('a-file')
  })

  it.skipIf(!isLinux)(`ends at once where no folder can be made${onLinux}`, async () => {
    const { code, sentence } = await refused('/proc/cairn/data', await freePort())
    expect([code, sentence.split('\n').length]).toEqual([1, 1])
    expect(sentence).toContain('the system cannot create a folder there')
  })
})
