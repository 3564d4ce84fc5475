// The loopback host as a process of its own, so that a walk can end it under an open page and start it again at the same port.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { launchProfile } from '../driver/plain-browser.ts'
import { newProfile } from '../driver/profiles.ts'
import { expectNoRequests } from '../driver/start-app.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}

function spawnHost(dataFolder: string, port: number): { server: ChildProcess; said: Promise<string> } {
  const server = spawn(process.execPath, ['.build/electron/serve.js'], {
    cwd: root,
    env: { ...process.env, CAIRN_DATA: dataFolder, CAIRN_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const said = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      if (printed.includes('\n')) resolve(printed)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
  })
  return { server, said }
}

/** What the host prints when it cannot start; it must end by itself. */
export async function refusalOf(dataFolder: string, port: number): Promise<string> {
  const { server, said } = spawnHost(dataFolder, port)
  const [code] = await once(server, 'exit')
  if (code !== 1) throw new Error(`The host ended with ${code}`)
  return said
}

export interface RunningHost {
  readonly address: string
  end(): Promise<void>
}

export async function runHost(dataFolder: string, port: number): Promise<RunningHost> {
  const { server, said } = spawnHost(dataFolder, port)
  const address = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(await said)?.[0]
  if (address === undefined) throw new Error(`The host printed no address: ${await said}`)
  const end = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
  }
  return { address, end }
}

export interface Tabs {
  readonly first: Page
  readonly context: BrowserContext
  readonly dataFolder: string
  readonly port: number
  host: RunningHost
  /** Another tab of the same browser, at the address within the app. */
  open(address: string): Promise<Page>
}

/** One browser on one host, for as long as `run` takes. */
export async function withTabs(run: (tabs: Tabs) => Promise<void>): Promise<void> {
  const dataFolder = newProfile()
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const host = await runHost(dataFolder, port)
  const context = await launchProfile(newProfile())
  const left: string[] = []
  context.on('request', (request) => {
    const url = request.url()
    if (/^(https?|wss?):/.test(url) && !url.startsWith(origin)) left.push(url)
  })
  const first = context.pages()[0] ?? (await context.newPage())
  await first.goto(host.address)
  const open = async (address: string) => {
    const page = await context.newPage()
    await page.goto(`${origin}/#${address}`)
    return page
  }
  const tabs: Tabs = { first, context, dataFolder, port, host, open }
  try {
    await run(tabs)
    expectNoRequests(left)
  } finally {
    await context.close()
    await tabs.host.end()
  }
}
