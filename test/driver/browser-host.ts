// The other host: the built loopback server with a folder of its own, and a plain Chromium on it, as a person without Electron has it.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { launchProfile } from './plain-browser.ts'
import { newProfile } from './profiles.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const addressLine = /(http:\/\/(?:127\.0\.0\.1|localhost):\d+\/\S*)/
const startLimitMs = 15_000

export interface BrowserHost {
  readonly page: Page
  readonly context: BrowserContext
  /** The printed address, with its one-time token. */
  readonly address: string
  readonly origin: string
  readonly dataFolder: string
  readonly blockedRequests: string[]
  close(): Promise<void>
}

export interface BrowserHostOptions {
  dataFolder?: string
  /** Chromium's own profile; the database lives in it. */
  profile?: string
  /** Open the page at once (the default), or leave that to the caller. */
  open?: boolean
  /** A copy of the built host that lies beside another page. */
  server?: string
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (!address || typeof address === 'string') throw new Error('No free port')
  return address.port
}

/** Starts the built host and answers with the address it prints. */
async function startServer(
  file: string,
  dataFolder: string,
  port: number,
): Promise<{ server: ChildProcess; address: string }> {
  const env = { ...process.env, CAIRN_DATA: dataFolder, CAIRN_PORT: String(port), CAIRN_NO_OPEN: '1' }
  const server = spawn(process.execPath, [file], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const address = new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      const found = printed.match(addressLine)?.[1]
      if (found) resolve(found)
    }
    server.stdout?.on('data', read)
    server.stderr?.on('data', read)
    server.once('exit', (code) => reject(new Error(`The loopback host ended with code ${code}:\n${printed}`)))
    setTimeout(() => reject(new Error(`The loopback host printed no address:\n${printed}`)), startLimitMs).unref()
  })
  return { server, address: await address }
}

export async function launchBrowserHost(options: BrowserHostOptions = {}): Promise<BrowserHost> {
  const dataFolder = options.dataFolder ?? newProfile()
  const { server, address } = await startServer(
    options.server ?? '.build/electron/serve.js',
    dataFolder,
    await freePort(),
  )
  const origin = new URL(address).origin
  const context = await launchProfile(options.profile ?? join(dataFolder, 'chromium'))
  const blockedRequests: string[] = []
  context.on('request', (request) => {
    if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(origin)) blockedRequests.push(request.url())
  })
  const page = context.pages()[0] ?? (await context.newPage())
  if (options.open !== false) await page.goto(address)
  const close = async () => {
    await context.close()
    const ended = server.exitCode === null ? once(server, 'exit') : null
    server.kill('SIGTERM')
    await ended
  }
  return { page, context, address, origin, dataFolder, blockedRequests, close }
}
