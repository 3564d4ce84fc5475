// A page of a real Chromium that can import the sources as they are: for what must run long on a real IndexedDB without the app around it.
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { createServer } from 'vite'
import { chromiumArgs } from '../chromium/chromium-args.mjs'
import { findChromium } from '../chromium/find-chromium.mjs'
import { newProfile } from '../driver/profiles.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** `use` gets the page and the address of a module of ours, to import it there. */
export async function withSourcePage<T>(
  use: (page: Page, addressOf: (path: string) => string) => Promise<T>,
): Promise<T> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: newProfile(),
    appType: 'custom',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    optimizeDeps: { include: ['dexie', 'zod', 'uuidv7', 'fflate', 'temporal-polyfill/global'], noDiscovery: true },
    plugins: [
      {
        name: 'blank-page',
        configureServer: ({ middlewares }) => {
          middlewares.use((request, response, next) => {
            if (request.url !== '/blank') return next()
            response.setHeader('content-type', 'text/html')
            response.end('<!doctype html><title>Soak</title>')
          })
        },
      },
    ],
  })
  await server.listen()
  const address = server.httpServer?.address()
  if (address === null || typeof address !== 'object') throw new Error('The page has no address')
  const origin = `http://127.0.0.1:${address.port}`
  const context = await chromium.launchPersistentContext(newProfile(), {
    executablePath: findChromium() ?? '',
    args: chromiumArgs,
  })
  try {
    const page = context.pages()[0] ?? (await context.newPage())
    await page.goto(`${origin}/blank`)
    return await use(page, (path) => `${origin}/${path}`)
  } finally {
    await context.close()
    await server.close()
  }
}
